package org.sverka.detect.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number phrase as read, before its unit.
 *
 * @param from its first token, a currency sign included
 * @param to the token behind its last
 * @param upper the upper end of a range; null otherwise
 * @param unit the unit that stands before or inside it ({@code $30}, {@code 20%–25%}); or null
 * @param digits whether it was written in digits
 * @param scaled whether a scale word belongs to it
 */
record Amount(
    int from,
    int to,
    BigDecimal value,
    @Nullable BigDecimal upper,
    @Nullable Unit unit,
    boolean digits,
    boolean scaled) {}
