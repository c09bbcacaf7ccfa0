/**
 * Tests of the formats: what is written is valid, comes back whole, and bad files end in a
 * sentence.
 */
@NullMarked
package org.sverka.exchange;

import org.jspecify.annotations.NullMarked;
