package org.sverka.detect.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sverka.text.Language;

/**
 * Reads digits with separators. The same shape means different numbers: {@code 30,000} is thirty
 * thousand in English, and thirty with three decimals before a scale word in Russian.
 */
final class NumberShape {
  /** More digits than any quantity of the news; longer runs are identifiers, or hostile. */
  private static final int MOST_DIGITS = 24;

  private static final String SPACES = " \u00A0\u202F\u2009\u2007\u2006";
  private static final String APOSTROPHES = "'’";

  private NumberShape() {}

  /** Where the number that starts at {@code at} ends. */
  static int end(String text, int at, int to) {
    int end = digits(text, at, to);
    boolean grouped = end - at <= 3 && text.charAt(at) != '0';
    boolean broken = false;
    while (end + 1 < to) {
      char separator = text.charAt(end);
      int next = digits(text, end + 1, to);
      int length = next - end - 1;
      if (length == 0) {
        break;
      }
      if (separator == '.' || separator == ',') {
        broken = true;
      } else if (broken
          || !grouped
          || length != 3
          || (SPACES.indexOf(separator) < 0 && APOSTROPHES.indexOf(separator) < 0)) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int digits(String text, int at, int to) {
    int end = at;
    while (end < to && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    // A digit of another script starts a token too; it is one char long and no number.
    return end == at && end < to && Character.isDigit(text.charAt(end)) ? at + 1 : end;
  }

  /**
   * The value, or null where the shape is no number ({@code 12.11.2025}, {@code 1,2,3}).
   *
   * @param fine whether what follows makes a fraction likely: a scale word or a percent sign
   */
  static @Nullable BigDecimal value(String exact, Language language, boolean fine) {
    if (exact.length() > MOST_DIGITS * 2) {
      return null;
    }
    StringBuilder digits = new StringBuilder(exact.length());
    int point = -1;
    int separators = 0;
    int lastSeparator = -1;
    boolean sameSeparator = true;
    for (int i = 0; i < exact.length(); i++) {
      char c = exact.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (c == '.' || c == ',') {
        sameSeparator &= lastSeparator < 0 || exact.charAt(lastSeparator) == c;
        lastSeparator = i;
        separators++;
        point = digits.length();
      } else if (SPACES.indexOf(c) < 0 && APOSTROPHES.indexOf(c) < 0) {
        return null;
      }
    }
    if (digits.length() == 0 || digits.length() > MOST_DIGITS) {
      return null;
    }
    if (separators == 1 && isGroup(exact, lastSeparator, language, fine)) {
      point = -1;
    } else if (separators > 1) {
      int last = exact.length() - lastSeparator - 1;
      if (!groupsOfThree(exact, sameSeparator ? exact.length() : lastSeparator)) {
        return null;
      }
      point = sameSeparator ? -1 : digits.length() - last;
    }
    if (point > 0) {
      digits.insert(point, '.');
    }
    return new BigDecimal(digits.toString());
  }

  private static boolean isGroup(String exact, int at, Language language, boolean fine) {
    boolean three = exact.length() - at == 4 && at <= 3 && exact.charAt(0) != '0';
    if (!three) {
      return false;
    }
    boolean comma = exact.charAt(at) == ',';
    if (language == Language.ENGLISH) {
      return comma || (!fine && exact.endsWith("000"));
    }
    return !fine && (!comma || exact.endsWith("00"));
  }

  private static boolean groupsOfThree(String exact, int to) {
    int length = 0;
    boolean first = true;
    for (int i = 0; i <= to; i++) {
      if (i < to && Character.isDigit(exact.charAt(i))) {
        length++;
      } else {
        if (first ? length == 0 || length > 3 : length != 3) {
          return false;
        }
        first = false;
        length = 0;
      }
    }
    return true;
  }
}
