/** Rules that hold for the whole program. */
@NullMarked
package org.sverka;

import org.jspecify.annotations.NullMarked;
