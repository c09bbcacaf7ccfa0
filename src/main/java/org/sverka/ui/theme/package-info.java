/** Colours by meaning, type, and icons, for the light, the dark and the warm look of the window. */
@NullMarked
package org.sverka.ui.theme;

import org.jspecify.annotations.NullMarked;
