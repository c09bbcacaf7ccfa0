package org.sverka.compare;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Figure;

/**
 * The values for which a figure holds.
 *
 * @param low null where there is no lower end
 * @param high null where there is no upper end
 * @param openLow whether the lower end itself is left out
 * @param openHigh whether the upper end itself is left out
 */
public record Interval(
    @Nullable BigDecimal low, @Nullable BigDecimal high, boolean openLow, boolean openHigh) {

  /** "About" allows so much to either side: one in twenty, as news rounds. */
  public static final BigDecimal ABOUT = new BigDecimal("0.05");

  /** "Approaching" is below the value, but not by more than one in ten. */
  public static final BigDecimal APPROACHING = new BigDecimal("0.10");

  /**
   * What a figure allows.
   *
   * @return null where it has no value
   */
  public static @Nullable Interval of(Figure figure) {
    BigDecimal value = figure.value();
    if (value == null) {
      return null;
    }
    BigDecimal about = value.abs().multiply(ABOUT);
    BigDecimal near = value.abs().multiply(APPROACHING);
    return switch (figure.comparator()) {
      case EQUAL -> new Interval(value, value, false, false);
      case ABOUT -> new Interval(value.subtract(about), value.add(about), false, false);
      case APPROACHING -> new Interval(value.subtract(near), value, false, true);
      case MORE -> new Interval(value, null, true, false);
      case AT_LEAST -> new Interval(value, null, false, false);
      case LESS -> new Interval(null, value, false, true);
      case AT_MOST -> new Interval(null, value, false, false);
      case RANGE -> {
        BigDecimal upper = figure.upper() == null ? value : figure.upper();
        yield new Interval(value.min(upper), value.max(upper), false, false);
      }
    };
  }

  /** The values that both allow; null where there are none. */
  public @Nullable Interval common(Interval other) {
    boolean lowIsOurs = other.low == null || (low != null && low.compareTo(other.low) > 0);
    BigDecimal from = lowIsOurs ? low : other.low;
    boolean openFrom = lowIsOurs ? openLow : other.openLow;
    if (low != null && other.low != null && low.compareTo(other.low) == 0) {
      openFrom = openLow || other.openLow;
    }
    boolean highIsOurs = other.high == null || (high != null && high.compareTo(other.high) < 0);
    BigDecimal to = highIsOurs ? high : other.high;
    boolean openTo = highIsOurs ? openHigh : other.openHigh;
    if (high != null && other.high != null && high.compareTo(other.high) == 0) {
      openTo = openHigh || other.openHigh;
    }
    if (from != null && to != null) {
      int order = from.compareTo(to);
      if (order > 0 || (order == 0 && (openFrom || openTo))) {
        return null;
      }
    }
    return new Interval(from, to, openFrom, openTo);
  }

  /** The same values in another unit. */
  Interval times(BigDecimal factor) {
    return new Interval(
        low == null ? null : low.multiply(factor),
        high == null ? null : high.multiply(factor),
        openLow,
        openHigh);
  }
}
