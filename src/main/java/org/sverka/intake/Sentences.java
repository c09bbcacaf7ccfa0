package org.sverka.intake;

import java.util.Locale;
import java.util.Set;

/** As much of sentences as headlines need: where the first one ends, and whether a line is one. */
final class Sentences {
  /** Words that end in a full stop in the middle of a sentence. */
  private static final Set<String> SHORT =
      Set.of(
          "г", "гг", "в", "вв", "им", "ул", "пр", "тыс", "млн", "млрд", "трлн", "руб", "долл", "см",
          "кв", "стр", "ст", "проф", "акад", "доц", "св", "обл", "т", "ж", "жж", "мың", "mr", "mrs",
          "ms", "dr", "prof", "st", "gen", "sen", "rep", "gov", "jr", "no", "inc", "co", "ltd",
          "jan", "feb", "aug", "sept", "oct", "nov", "dec", "u.s", "u.n", "u.k");

  private static final String CLOSING = "\"»”’)…";

  private Sentences() {}

  /** Whether the line ends as a sentence does: with a full stop, question or exclamation mark. */
  static boolean ends(String line) {
    char last = lastSign(line);
    return last == '.' || last == '!' || last == '?' || last == '…';
  }

  /** The last char that is no closing quote or bracket; 0 where there is none. */
  static char lastSign(String line) {
    for (int i = line.length() - 1; i >= 0; i--) {
      char c = line.charAt(i);
      if ("\"»”’)".indexOf(c) < 0) {
        return c;
      }
    }
    return 0;
  }

  /** The first sentence of a line, with its end sign. */
  static String first(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (".!?…".indexOf(line.charAt(i)) >= 0) {
        int end = i + 1;
        while (end < line.length() && CLOSING.indexOf(line.charAt(end)) >= 0) {
          end++;
        }
        if (end == line.length() || endsAt(line, i, end)) {
          return line.substring(0, end);
        }
      }
    }
    return line;
  }

  private static boolean endsAt(String line, int sign, int end) {
    if (!Blank.is(line.charAt(end))) {
      return false;
    }
    int next = end;
    while (next < line.length() && Blank.is(line.charAt(next))) {
      next++;
    }
    boolean begins = next == line.length() || !Character.isLowerCase(line.charAt(next));
    return begins && (line.charAt(sign) != '.' || !shortened(line, sign));
  }

  private static boolean shortened(String line, int stop) {
    int from = stop;
    while (from > 0
        && (Character.isLetter(line.charAt(from - 1)) || line.charAt(from - 1) == '.')) {
      from--;
    }
    String word = line.substring(from, stop).toLowerCase(Locale.ROOT);
    return word.length() == 1 || SHORT.contains(word);
  }
}
