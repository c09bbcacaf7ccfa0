package org.sverka.model;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Which units of figures measure the same, and how many of one the other is. */
public final class Units {
  private Units() {}

  /**
   * How many of the second unit the first is: 1 of the same, 1000 of tonnes and kilograms, also
   * where both are per year.
   *
   * @return null where they do not measure the same
   */
  public static @Nullable BigDecimal factor(String from, String to) {
    int rate = from.indexOf('/');
    int otherRate = to.indexOf('/');
    if (rate >= 0 && otherRate >= 0) {
      boolean samePer = same(from.substring(rate + 1), to.substring(otherRate + 1));
      return samePer ? factor(from.substring(0, rate), to.substring(0, otherRate)) : null;
    }
    if (from.equalsIgnoreCase(to)) {
      return BigDecimal.ONE;
    }
    KnownUnit unit = KnownUnit.of(from).orElse(null);
    KnownUnit other = KnownUnit.of(to).orElse(null);
    if (unit == null || other == null) {
      return null;
    }
    String measures = unit.measures();
    boolean alike = unit == other || (measures != null && measures.equals(other.measures()));
    return alike ? unit.size().divide(other.size(), MathContext.DECIMAL64) : null;
  }

  private static boolean same(String per, String other) {
    BigDecimal factor = factor(per, other);
    return factor != null && factor.compareTo(BigDecimal.ONE) == 0;
  }

  /** Equal for units that measure the same, in whatever size: a key to find such units by. */
  public static String measured(String unit) {
    int rate = unit.indexOf('/');
    if (rate >= 0) {
      String per = unit.substring(rate + 1);
      String named = KnownUnit.of(per).map(KnownUnit::unitName).orElse(per);
      return measured(unit.substring(0, rate)) + "/" + named;
    }
    KnownUnit known = KnownUnit.of(unit).orElse(null);
    if (known == null) {
      return unit;
    }
    String measures = known.measures();
    return measures == null ? known.unitName() : measures;
  }
}
