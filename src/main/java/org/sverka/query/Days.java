package org.sverka.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.query.Reading.Problem;

/**
 * Reads the value of {@code date:}: a day, a month or a year, {@code 2025-11-12}, {@code 2025-11},
 * {@code 2025}, or two of them with two dots between, one of which may be left out.
 */
final class Days {
  private static final Pattern DAYS = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  private Days() {}

  static Query.Published read(String value) throws BadQueryException {
    int dots = value.indexOf("..");
    String from = dots < 0 ? value : value.substring(0, dots).strip();
    String to = dots < 0 ? value : value.substring(dots + 2).strip();
    if (from.isEmpty() && to.isEmpty()) {
      throw new BadQueryException(Problem.DATE, value);
    }
    LocalDate first = from.isEmpty() ? null : day(value, from, false);
    LocalDate last = to.isEmpty() ? null : day(value, to, true);
    if (first != null && last != null && last.isBefore(first)) {
      throw new BadQueryException(Problem.DATE_ORDER, value);
    }
    return new Query.Published(first, last);
  }

  /**
   * @param last whether the last day of a month or a year is meant, not the first
   */
  private static LocalDate day(String value, String written, boolean last)
      throws BadQueryException {
    Matcher matcher = DAYS.matcher(written);
    if (!matcher.matches()) {
      throw new BadQueryException(Problem.DATE, value);
    }
    try {
      int year = Integer.parseInt(matcher.group(1));
      @Nullable String monthDigits = matcher.group(2);
      @Nullable String dayDigits = matcher.group(3);
      int month = monthDigits == null ? last ? 12 : 1 : Integer.parseInt(monthDigits);
      if (dayDigits == null) {
        YearMonth whole = YearMonth.of(year, month);
        return last ? whole.atEndOfMonth() : whole.atDay(1);
      }
      return LocalDate.of(year, month, Integer.parseInt(dayDigits));
    } catch (DateTimeException noSuchDay) {
      throw new BadQueryException(Problem.DATE, value);
    }
  }
}
