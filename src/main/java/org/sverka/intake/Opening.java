package org.sverka.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The machine's own label before the text, as archives of articles put it: {@code date 2025-11-12
 * }.
 *
 * @param end the first char of the story
 * @param date null where there is no label
 */
record Opening(int end, @Nullable LocalDate date) {
  private static final String[] LABELS = {"date", "published", "pubdate", "дата"};
  private static final int LONGEST_START = 40;

  static Opening of(String text) {
    int at = skipBlanks(text, 0);
    for (String label : LABELS) {
      int from = at + label.length();
      if (text.regionMatches(true, at, label, 0, label.length()) && from < text.length()) {
        int value = skipBlanks(text, text.charAt(from) == ':' ? from + 1 : from);
        Dates.Found found = value > from ? Dates.at(text, value) : null;
        if (found != null && found.iso() && endsThere(text, found.end())) {
          return new Opening(skipBlanks(text, found.end()), found.date());
        }
      }
    }
    return new Opening(0, null);
  }

  private static boolean endsThere(String text, int end) {
    return end == text.length() || Blank.is(text.charAt(end));
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < LONGEST_START && Blank.is(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
