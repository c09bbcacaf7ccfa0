/** Tests of the figures, with sentences marked by hand. */
@NullMarked
package org.sverka.detect.figures;

import org.jspecify.annotations.NullMarked;
