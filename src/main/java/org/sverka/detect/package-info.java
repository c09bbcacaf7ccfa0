/**
 * What the two detectors tell of each other: who says a figure that stands in somebody's words.
 * Quotations and figures are found apart, each without the other.
 */
@NullMarked
package org.sverka.detect;

import org.jspecify.annotations.NullMarked;
