package org.sverka.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Units;

/** Compares the values of two figures of one kind, unit, subject and time. */
final class ValueRules {
  /** A value so many times the bound is true and misleading: "more than 170" of 400. */
  private static final BigDecimal FAR = BigDecimal.valueOf(2);

  /** Smaller numbers of things are counted, not rounded. */
  private static final BigDecimal COUNTED = BigDecimal.valueOf(1_000);

  private static final int[] SLIPS = {1_000, 1_000_000};

  private ValueRules() {}

  static Agreement compare(Figure first, Figure second) {
    Interval one = Interval.of(first);
    Interval inSecondUnit = Interval.of(second);
    if (one == null || inSecondUnit == null) {
      return Agreement.of(withoutValue(first, second), first, second);
    }
    BigDecimal factor = factor(first, second);
    Interval other = inSecondUnit.times(factor);
    int slip = slip(first, second, factor);
    if (slip > 1) {
      return new Agreement(Rule.LIKELY_SLIP, first, second, null, slip);
    }
    if (isSame(first, second, factor)) {
      return Agreement.of(Rule.SAME, first, second);
    }
    Interval common = one.common(other);
    if (common != null) {
      boolean bounds = first.kind() != FigureKind.RANK;
      boolean far = bounds && (isFarBeyond(one, other) || isFarBeyond(other, one));
      return new Agreement(far ? Rule.FAR_BEYOND_BOUND : Rule.BOTH_HOLD, first, second, common, 1);
    }
    Rule rule = isRounded(first, second, factor) ? Rule.ROUNDED : Rule.DISJOINT;
    return Agreement.of(rule, first, second);
  }

  /**
   * Whether the values are the same, in whatever units, whatever the comparators; false of none.
   */
  static boolean isSameValue(Figure first, Figure second) {
    return first.value() != null
        && second.value() != null
        && isEqual(first.value(), second.value(), factor(first, second));
  }

  private static Rule withoutValue(Figure first, Figure second) {
    boolean bothSilent = first.value() == null && second.value() == null;
    if (bothSilent) {
      return first.kind() == second.kind() ? Rule.BOTH_VAGUE : Rule.NOTHING_TO_COMPARE;
    }
    return Rule.VAGUE_AGAINST_EXACT;
  }

  /** How many of the first figure's unit one of the second's is. */
  private static BigDecimal factor(Figure first, Figure second) {
    if (first.unit() == null || second.unit() == null) {
      return BigDecimal.ONE;
    }
    BigDecimal factor = Units.factor(second.unit(), first.unit());
    return factor == null ? BigDecimal.ONE : factor;
  }

  private static boolean isSame(Figure first, Figure second, BigDecimal factor) {
    return first.comparator() == second.comparator()
        && isEqual(first.value(), second.value(), factor)
        && isEqual(first.upper(), second.upper(), factor);
  }

  private static boolean isEqual(
      @Nullable BigDecimal one, @Nullable BigDecimal other, BigDecimal factor) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other.multiply(factor, MathContext.DECIMAL64)) == 0;
  }

  private static int slip(Figure first, Figure second, BigDecimal factor) {
    for (int slip : SLIPS) {
      BigDecimal times = BigDecimal.valueOf(slip);
      boolean isRange = first.upper() != null || second.upper() != null;
      if (!isRange
          && first.value() != null
          && second.value() != null
          && first.value().signum() != 0
          && (isEqual(first.value(), second.value().multiply(times), factor)
              || isEqual(first.value().multiply(times), second.value(), factor))) {
        return slip;
      }
    }
    return 1;
  }

  /** Whether one is a value or a range and the other a bound that it is far beyond. */
  private static boolean isFarBeyond(Interval one, Interval bound) {
    if (one.low() == null || one.high() == null) {
      return false;
    }
    boolean farAbove =
        bound.high() == null
            && bound.low() != null
            && bound.low().signum() > 0
            && one.low().compareTo(bound.low().multiply(FAR)) >= 0;
    boolean farBelow =
        bound.low() == null
            && bound.high() != null
            && one.high().signum() > 0
            && one.high().multiply(FAR).compareTo(bound.high()) <= 0;
    return farAbove || farBelow;
  }

  /** Whether the one with fewer digits is the other, rounded to them. */
  private static boolean isRounded(Figure first, Figure second, BigDecimal factor) {
    BigDecimal one = first.value();
    BigDecimal other = second.value();
    boolean exact =
        first.comparator() == FigureComparator.EQUAL
            && second.comparator() == FigureComparator.EQUAL;
    boolean counted = first.kind() == FigureKind.COUNT || first.kind() == FigureKind.RANK;
    if (!exact || one == null || other == null || (counted && one.compareTo(COUNTED) < 0)) {
      return false;
    }
    BigDecimal scaled = other.multiply(factor, MathContext.DECIMAL64).stripTrailingZeros();
    BigDecimal coarse = one.stripTrailingZeros();
    boolean firstIsCoarse = coarse.precision() <= scaled.precision();
    BigDecimal rough = firstIsCoarse ? coarse : scaled;
    BigDecimal fine = firstIsCoarse ? scaled : coarse;
    int digits = Math.max(2, rough.precision());
    return fine.round(new MathContext(digits)).compareTo(rough) == 0;
  }
}
