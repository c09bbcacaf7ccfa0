package org.sverka.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A short line above the story that has the outlet and the date beside each other: {@code Outlet ·
 * 12 November 2025}, {@code 12.11.2025, 18:40. Outlet}.
 */
final class DatedName {
  private static final int LONGEST_LINE = 80;
  private static final int MOST_WORDS = 4;

  private DatedName() {}

  /**
   * The outlet that a line names beside a date; null where it is no such line, or the name may be a
   * person's.
   */
  static @Nullable String outlet(String line) {
    if (line.length() > LONGEST_LINE) {
      return null;
    }
    String name = null;
    boolean dated = false;
    for (String part : line.split("\\s*[·•|]\\s*|[,.]\\s+|\\s[–—]\\s")) {
      String words = part.strip();
      if (words.isEmpty() || isTime(words)) {
        continue;
      }
      if (Dateline.dateIn(words) != null) {
        dated = true;
      } else if (name == null) {
        name = words;
      } else {
        return null;
      }
    }
    return dated && name != null && isOutlet(name) ? name : null;
  }

  private static boolean isTime(String words) {
    return words.matches("\\d{1,2}[:.]\\d{2}");
  }

  private static boolean isOutlet(String name) {
    List<String> words = Words.of(name);
    if (words.isEmpty() || words.size() > MOST_WORDS || !Words.isCapitalised(words.get(0))) {
      return false;
    }
    return !looksLikePerson(words)
        || Agencies.isKnown(name)
        || words.stream().anyMatch(DatedName::isEnglishOutletWord);
  }

  /**
   * Two or three capitalised words, none of them an abbreviation: a reporter's name is written so.
   */
  private static boolean looksLikePerson(List<String> words) {
    return words.size() >= 2
        && words.size() <= 3
        && words.stream().allMatch(Words::isCapitalised)
        && words.stream()
            .noneMatch(word -> word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)));
  }

  private static boolean isEnglishOutletWord(String word) {
    return word.equals("The") || Agencies.isEnglishWord(Words.bare(word));
  }
}
