/** The detectors together. */
@NullMarked
package org.sverka.detect;

import org.jspecify.annotations.NullMarked;
