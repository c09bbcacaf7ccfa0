/**
 * Finds figures: amounts of money, counts, shares, measures, rates, durations, ratios, ranks and
 * dates, each with its comparator, value, unit, subject and time. Text in, values out; the words of
 * each language stand in one table, and one scanner reads all three.
 */
@NullMarked
package org.sverka.detect.figures;

import org.jspecify.annotations.NullMarked;
