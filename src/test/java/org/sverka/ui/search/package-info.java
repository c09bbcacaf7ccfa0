/** What is searched for and found, and the way through it, without a control. */
@NullMarked
package org.sverka.ui.search;

import org.jspecify.annotations.NullMarked;
