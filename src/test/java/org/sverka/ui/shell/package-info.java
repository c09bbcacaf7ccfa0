/** Whole journeys through the window, with mouse and keyboard. */
@NullMarked
package org.sverka.ui.shell;

import org.jspecify.annotations.NullMarked;
