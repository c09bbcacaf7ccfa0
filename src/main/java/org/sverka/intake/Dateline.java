package org.sverka.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The place, day and agency that news begin with: {@code МОСКВА, 12 ноября. /ТАСС/.}, {@code
 * АСТАНА. КАЗИНФОРМ –}, {@code ASTANA, November 12, 2025 (Reuters) –}.
 *
 * @param date null where it gives none, or no year
 * @param outlet null where it gives none
 */
record Dateline(@Nullable LocalDate date, @Nullable String outlet) {
  private static final Dateline NONE = new Dateline(null, null);
  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 12;

  static Dateline of(String line) {
    String head = line.substring(0, Math.min(LONGEST, line.length()));
    if (!Words.isCapitalised(head)) {
      return NONE;
    }
    int slash = between(head, '/', '/');
    if (slash > 0) {
      return dateline(head, head.indexOf('/'), head.substring(head.indexOf('/') + 1, slash));
    }
    int bracket = between(head, '(', ')');
    if (bracket > 0 && dashFollows(head, bracket + 1)) {
      return dateline(head, head.indexOf('('), head.substring(head.indexOf('(') + 1, bracket));
    }
    int dash = dash(head);
    return dash < 0 ? NONE : byDash(head, dash);
  }

  private static Dateline byDash(String head, int dash) {
    String before = Blank.trim(head.substring(0, dash));
    LocalDate date = dateIn(before);
    // "АЛМАТЫ, 12 ноября – РИА Новости. …"
    List<String> behind = Words.of(head.substring(dash + 1));
    String outlet = Agencies.begins(behind, 0) ? OutletName.at(behind, 0) : null;
    int placeEnd = firstOf(before, ".,");
    if (outlet != null && placeEnd > 0 && place(before.substring(0, placeEnd))) {
      return new Dateline(date, outlet);
    }
    // "АСТАНА. КАЗИНФОРМ – …", "Алматы. 12 ноября. КазТАГ – …"
    int lastPart = before.lastIndexOf(". ");
    if (lastPart > 0 && placeEnd > 0 && place(before.substring(0, placeEnd))) {
      String last = Blank.trim(before.substring(lastPart + 2));
      List<String> words = Words.of(last);
      boolean named = !words.isEmpty() && words.size() <= 3 && Agencies.begins(words, 0);
      return new Dateline(date, named ? Words.bare(last) : null);
    }
    return placeEnd > 0 && place(before.substring(0, placeEnd)) && date != null
        ? new Dateline(date, null)
        : NONE;
  }

  private static Dateline dateline(String head, int placeEnd, String outlet) {
    String before = head.substring(0, placeEnd);
    int sign = firstOf(before, ".,");
    boolean placed = place(Blank.trim(sign < 0 ? before : before.substring(0, sign)));
    List<String> words = Words.of(outlet);
    return placed && !words.isEmpty() && words.size() <= 3 && capitalised(words)
        ? new Dateline(dateIn(before), Blank.trim(outlet))
        : NONE;
  }

  private static boolean capitalised(List<String> words) {
    return words.stream().allMatch(w -> Words.isCapitalised(w) || Agencies.isDomain(w));
  }

  /** Whether words name a place: capitals all through, or one to three capitalised words. */
  private static boolean place(String words) {
    List<String> parts = Words.of(words);
    boolean shouted = !words.isEmpty() && words.equals(words.toUpperCase(Locale.ROOT));
    return !parts.isEmpty()
        && parts.size() <= (shouted ? 4 : 3)
        && parts.stream().allMatch(Words::isCapitalised);
  }

  /** The full date in a dateline; null where there is none. */
  static @Nullable LocalDate dateIn(String words) {
    int at = 0;
    for (int word = 0; at < words.length() && word < MOST_WORDS; word++) {
      Dates.Found found = Dates.at(words, at);
      if (found != null) {
        return found.date();
      }
      while (at < words.length() && !Blank.is(words.charAt(at))) {
        at++;
      }
      while (at < words.length() && Blank.is(words.charAt(at))) {
        at++;
      }
    }
    return null;
  }

  private static int between(String head, char open, char close) {
    int from = head.indexOf(open);
    return from <= 0 ? -1 : head.indexOf(close, from + 1);
  }

  private static boolean dashFollows(String head, int from) {
    int at = from;
    while (at < head.length() && (Blank.is(head.charAt(at)) || head.charAt(at) == '.')) {
      at++;
    }
    return at < head.length() && "–—-".indexOf(head.charAt(at)) >= 0;
  }

  private static int dash(String head) {
    for (int i = 1; i + 1 < head.length(); i++) {
      if ("–—-".indexOf(head.charAt(i)) >= 0 && Blank.is(head.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static int firstOf(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
