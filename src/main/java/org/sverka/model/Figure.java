package org.sverka.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as an article gives it: {@code trade turnover · approaching · 30 000 000 000 · USD ·
 * 2025}.
 *
 * @param subject what it measures; null where unknown
 * @param value in the unit itself, not in thousands or billions of it; null for a vague amount
 * @param upper the upper end of a {@link FigureComparator#RANGE}; null otherwise
 * @param unit an ISO 4217 currency code, the name of a {@link KnownUnit}, two of them as {@code
 *     tonne/year}, or what is counted, in the article's words; null where there is none
 * @param asOf the time it speaks of, as ISO 8601 reads as far as it is known ({@code 2025}, {@code
 *     2025-11}); null where unknown
 */
public record Figure(
    FigureKind kind,
    @Nullable String subject,
    FigureComparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal upper,
    @Nullable String unit,
    @Nullable String asOf,
    Modality modality) {
  public Figure {
    value = plain(value);
    upper = plain(upper);
  }

  /** Whether both name the same number, or the same range of numbers, or both none. */
  public boolean isSameNumber(Figure other) {
    return isSame(value, other.value) && isSame(upper, other.upper);
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }

  /** One form for equal numbers, so that records that mean the same are equal. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
