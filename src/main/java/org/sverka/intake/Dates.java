package org.sverka.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a full date, with day, month and year, at a place of a text, as news in Russian, Kazakh and
 * English write it: {@code 2025-11-12}, {@code 12.11.2025}, {@code 12 ноября 2025 года}, {@code
 * 2025 жылғы 12 қараша}, {@code November 12, 2025}.
 *
 * <p>{@code 3/4/2025} is read only where it means one day both ways, because nothing says which
 * number is the month.
 */
final class Dates {
  /**
   * A date that was found.
   *
   * @param end the char behind it, and behind a time of day and the word for year that belong to it
   * @param iso whether it is written year first in digits
   */
  record Found(LocalDate date, int end, boolean iso) {}

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;

  private static final String[][] MONTHS = {
    {"янв", "января", "январь", "қаңтар", "қаңтарда", "jan", "january"},
    {"фев", "февраля", "февраль", "февр", "ақпан", "ақпанда", "feb", "february"},
    {"мар", "марта", "март", "наурыз", "наурызда", "mar", "march"},
    {"апр", "апреля", "апрель", "сәуір", "сәуірде", "apr", "april"},
    {"май", "мая", "мамыр", "мамырда", "may"},
    {"июн", "июня", "июнь", "маусым", "маусымда", "jun", "june"},
    {"июл", "июля", "июль", "шілде", "шілдеде", "jul", "july"},
    {"авг", "августа", "август", "тамыз", "тамызда", "aug", "august"},
    {"сен", "сент", "сентября", "сентябрь", "қыркүйек", "қыркүйекте", "sep", "sept", "september"},
    {"окт", "октября", "октябрь", "қазан", "қазанда", "oct", "october"},
    {"ноя", "нояб", "ноября", "ноябрь", "қараша", "қарашада", "nov", "november"},
    {"дек", "декабря", "декабрь", "желтоқсан", "желтоқсанда", "dec", "december"},
  };

  private static final Map<String, Integer> MONTH = months();

  private static final String[] YEAR_WORDS = {
    "года", "году", "год", "г.", "г", "жылы", "жылғы", "жыл", "ж."
  };

  private Dates() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new TreeMap<>();
    for (int month = 0; month < MONTHS.length; month++) {
      for (String name : MONTHS[month]) {
        months.put(name, month + 1);
      }
    }
    return months;
  }

  /** The number of a month's name, from 1; 0 where the word is none. */
  static int month(String word) {
    return MONTH.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** The date that starts at a char; null where none does. */
  static @Nullable Found at(CharSequence text, int from) {
    Cursor cursor = new Cursor(text, from);
    int digits = cursor.digits();
    return switch (digits) {
      case 0 -> monthFirst(cursor);
      case 1, 2 -> dayFirst(cursor);
      case 4 -> yearFirst(cursor);
      default -> null;
    };
  }

  private static @Nullable Found yearFirst(Cursor cursor) {
    int year = cursor.number();
    char sign = cursor.peek();
    if (sign == '-' || sign == '.' || sign == '/') {
      cursor.skip(1);
      int month = cursor.number();
      if (cursor.peek() != sign) {
        return null;
      }
      cursor.skip(1);
      return found(cursor, year, month, cursor.number(), true);
    }
    boolean named = cursor.any(YEAR_WORDS);
    cursor.blanks();
    cursor.skip(cursor.peek() == ',' ? 1 : 0);
    cursor.blanks();
    int day = cursor.number();
    cursor.blanks();
    int month = named || day > 0 ? month(cursor.word()) : 0;
    return found(cursor, year, month, day, false);
  }

  private static @Nullable Found dayFirst(Cursor cursor) {
    int day = cursor.number();
    char sign = cursor.peek();
    if (sign == '.' || sign == '/' || sign == '-') {
      cursor.skip(1);
      int month = cursor.number();
      if (cursor.peek() != sign) {
        return null;
      }
      cursor.skip(1);
      if ((sign == '/' && day <= 12 && month <= 12 && day != month) || cursor.digits() != 4) {
        return null;
      }
      int year = cursor.number();
      boolean american = sign == '/' && month > 12;
      return found(cursor, year, american ? day : month, american ? month : day, false);
    }
    cursor.any("st", "nd", "rd", "th");
    cursor.blanks();
    int month = month(cursor.word());
    return month == 0 ? null : found(cursor, yearBehind(cursor), month, day, false);
  }

  private static @Nullable Found monthFirst(Cursor cursor) {
    int month = month(cursor.word());
    if (month == 0) {
      return null;
    }
    cursor.skip(cursor.peek() == '.' ? 1 : 0);
    cursor.blanks();
    if (cursor.digits() > 2) {
      return null;
    }
    int day = cursor.number();
    cursor.any("st", "nd", "rd", "th");
    return found(cursor, yearBehind(cursor), month, day, false);
  }

  private static int yearBehind(Cursor cursor) {
    cursor.skip(cursor.peek() == '.' ? 1 : 0);
    cursor.skip(cursor.peek() == ',' ? 1 : 0);
    cursor.blanks();
    return cursor.digits() == 4 ? cursor.number() : 0;
  }

  private static @Nullable Found found(Cursor cursor, int year, int month, int day, boolean iso) {
    if (year < EARLIEST || year > LATEST) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of(year, month, day);
      cursor.any(YEAR_WORDS);
      cursor.time();
      return new Found(date, cursor.at(), iso);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
