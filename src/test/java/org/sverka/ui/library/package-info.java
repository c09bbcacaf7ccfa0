/** The list of articles, without a control. */
@NullMarked
package org.sverka.ui.library;

import org.jspecify.annotations.NullMarked;
