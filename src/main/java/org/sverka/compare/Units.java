package org.sverka.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures of one thing in units of different size: hours and minutes, tonnes and kilograms. */
final class Units {
  /** What a unit measures, and how many of the smallest it is. */
  private record Size(String measures, String of) {}

  private static final Map<String, Size> SIZES =
      Map.ofEntries(
          Map.entry("second", new Size("time", "1")),
          Map.entry("minute", new Size("time", "60")),
          Map.entry("hour", new Size("time", "3600")),
          Map.entry("day", new Size("time", "86400")),
          Map.entry("week", new Size("time", "604800")),
          Map.entry("month", new Size("calendar", "1")),
          Map.entry("year", new Size("calendar", "12")),
          Map.entry("decade", new Size("calendar", "120")),
          Map.entry("g", new Size("mass", "1")),
          Map.entry("kg", new Size("mass", "1000")),
          Map.entry("t", new Size("mass", "1000000")),
          Map.entry("m", new Size("length", "1")),
          Map.entry("km", new Size("length", "1000")),
          Map.entry("m2", new Size("area", "1")),
          Map.entry("ha", new Size("area", "10000")),
          Map.entry("km2", new Size("area", "1000000")));

  private Units() {}

  /** How many of the second unit the first is; null where they do not measure the same. */
  static @Nullable BigDecimal factor(String from, String to) {
    int rate = from.indexOf('/');
    int otherRate = to.indexOf('/');
    if (rate >= 0 || otherRate >= 0) {
      boolean samePer =
          rate >= 0 && otherRate >= 0 && from.substring(rate).equals(to.substring(otherRate));
      return samePer ? factor(from.substring(0, rate), to.substring(0, otherRate)) : null;
    }
    if (from.equalsIgnoreCase(to)) {
      return BigDecimal.ONE;
    }
    Size size = SIZES.get(from.toLowerCase(Locale.ROOT));
    Size other = SIZES.get(to.toLowerCase(Locale.ROOT));
    if (size == null || other == null || !size.measures().equals(other.measures())) {
      return null;
    }
    return new BigDecimal(size.of()).divide(new BigDecimal(other.of()), MathContext.DECIMAL64);
  }
}
