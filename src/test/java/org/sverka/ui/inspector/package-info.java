/** The list of annotations, without a control. */
@NullMarked
package org.sverka.ui.inspector;

import org.jspecify.annotations.NullMarked;
