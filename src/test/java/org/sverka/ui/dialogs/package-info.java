/** The cards in the middle of the window. */
@NullMarked
package org.sverka.ui.dialogs;

import org.jspecify.annotations.NullMarked;
