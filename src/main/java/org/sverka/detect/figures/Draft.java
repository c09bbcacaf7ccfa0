package org.sverka.detect.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;

/**
 * A figure as read, before its surroundings are.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param phraseTo the token behind what is counted; at least {@code to}
 * @param comparator what the figure itself says; null where the words around it decide
 * @param asOf the date of a {@link FigureKind#DATE}; null for other kinds
 */
record Draft(
    int from,
    int to,
    int phraseTo,
    FigureKind kind,
    @Nullable FigureComparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal upper,
    @Nullable String unit,
    @Nullable String asOf) {
  static Draft of(int from, int to, FigureKind kind, @Nullable BigDecimal value, String unit) {
    return new Draft(from, to, to, kind, null, value, null, unit, null);
  }

  Draft of(FigureKind other, @Nullable String otherUnit) {
    return new Draft(from, to, phraseTo, other, comparator, value, upper, otherUnit, asOf);
  }

  /** With what stands right behind it. */
  Draft plus(Draft next, BigDecimal sum) {
    return new Draft(
        from, next.to, next.phraseTo, next.kind, comparator, sum, null, next.unit, asOf);
  }

  /** The span from this to another figure. */
  Draft upTo(Draft high) {
    return new Draft(
        from,
        high.to,
        high.phraseTo,
        high.kind,
        FigureComparator.RANGE,
        value,
        high.value,
        unit,
        asOf);
  }

  /** With the kind and the unit of another figure of the same list. */
  Draft sharing(Draft other) {
    return of(other.kind, other.unit);
  }
}
