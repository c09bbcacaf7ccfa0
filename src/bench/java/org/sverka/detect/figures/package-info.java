/** How long figures take to find. */
@NullMarked
package org.sverka.detect.figures;

import org.jspecify.annotations.NullMarked;
