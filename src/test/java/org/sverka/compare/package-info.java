/** Tests of the comparison of texts, and the synthetic news that they and the benchmarks share. */
@NullMarked
package org.sverka.compare;

import org.jspecify.annotations.NullMarked;
