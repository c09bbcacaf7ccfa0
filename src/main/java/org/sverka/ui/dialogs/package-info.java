/**
 * What is asked and told in the middle of the window, and the system's own file dialogs behind an
 * interface.
 */
@NullMarked
package org.sverka.ui.dialogs;

import org.jspecify.annotations.NullMarked;
