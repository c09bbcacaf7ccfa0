/** How a text is cut, coloured and laid in lanes, without a control. */
@NullMarked
package org.sverka.ui.reader;

import org.jspecify.annotations.NullMarked;
