package org.sverka.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of publication: a line of its own with a date, a labelled one, or a dateline, at
 * the start or the end. Dates in the story are days of which it speaks, and are not taken.
 */
final class Published {
  private static final List<String> LABELS =
      List.of(
          "дата публикации",
          "опубликовано",
          "опубликована",
          "дата",
          "размещено",
          "обновлено",
          "published on",
          "published",
          "posted on",
          "posted",
          "date",
          "updated",
          "жарияланған күні",
          "жарияланды",
          "жарияланған уақыты",
          "күні");

  private static final int LONGEST = 90;
  private static final int MOST_OTHER_WORDS = 6;

  private Published() {}

  static @Nullable LocalDate in(Story story) {
    LocalDate found = null;
    List<Story.Line> opening = story.opening();
    for (int i = 0; found == null && i < opening.size(); i++) {
      found = stamp(opening.get(i).text());
    }
    for (int i = 0; found == null && i < Math.min(3, opening.size()); i++) {
      String line = opening.get(i).text();
      Dates.Found leading = leading(line);
      found = leading != null ? leading.date() : Dateline.of(line).date();
    }
    List<Story.Line> closing = story.closing();
    for (int i = closing.size(); found == null && i-- > 0; ) {
      found = stamp(closing.get(i).text());
    }
    return found;
  }

  /** A date in digits, or with a time of day, in front of a line. */
  private static Dates.@Nullable Found leading(String line) {
    Dates.Found found = Dates.at(line, 0);
    if (found == null || found.end() >= line.length()) {
      return null;
    }
    String written = line.substring(0, found.end());
    boolean digitsOnly = written.chars().noneMatch(Character::isLetter);
    boolean timed = written.indexOf(':') > 0;
    return digitsOnly || timed ? found : null;
  }

  /** The date of a line that is there to give it; null for any other line. */
  static @Nullable LocalDate stamp(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    for (String label : LABELS) {
      if (line.regionMatches(true, 0, label, 0, label.length())) {
        LocalDate date = labelled(line.substring(label.length()));
        if (date != null) {
          return date;
        }
      }
    }
    return alone(line);
  }

  private static @Nullable LocalDate labelled(String rest) {
    int at = 0;
    while (at < rest.length()
        && (Blank.is(rest.charAt(at)) || ":–—-".indexOf(rest.charAt(at)) >= 0)) {
      at++;
    }
    Dates.Found found = at == 0 ? null : Dates.at(rest, at);
    return found == null ? null : found.date();
  }

  /** A date with a time, a section, a name or a place, each behind a stroke or comma. */
  private static @Nullable LocalDate alone(String line) {
    int at = timeInFront(line);
    Dates.Found found = Dates.at(line, at);
    if (found == null) {
      int start = partBeforeDate(line);
      found = start < 0 ? null : Dates.at(line, start);
    }
    if (found == null) {
      return null;
    }
    String rest = Blank.trim(line.substring(found.end()));
    boolean separate = rest.isEmpty() || "|/,·•–—-.(".indexOf(rest.charAt(0)) >= 0;
    boolean few = Words.of(rest).size() <= MOST_OTHER_WORDS;
    boolean sentence = Sentences.ends(line) && rest.length() > 1;
    return separate && few && !sentence ? found.date() : null;
  }

  /** Behind "14:30, ". */
  private static int timeInFront(String line) {
    Cursor cursor = new Cursor(line, 0);
    int hours = cursor.digits();
    cursor.number();
    if (hours == 0 || hours > 2 || cursor.peek() != ':') {
      return 0;
    }
    cursor.skip(1);
    cursor.number();
    cursor.blanks();
    while (cursor.peek() != 0 && ",|/·•–—-".indexOf(cursor.peek()) >= 0) {
      cursor.skip(1);
      cursor.blanks();
    }
    return cursor.at();
  }

  /** Behind the last stroke, dot or bullet of "Section | Name | 12 November 2025". */
  private static int partBeforeDate(String line) {
    for (int i = line.length() - 1; i > 0; i--) {
      if ("|•·".indexOf(line.charAt(i)) >= 0) {
        int at = i + 1;
        while (at < line.length() && Blank.is(line.charAt(at))) {
          at++;
        }
        return at;
      }
    }
    int comma = line.indexOf(", ");
    return comma > 0 && Words.of(line.substring(0, comma)).size() <= 2 ? comma + 2 : -1;
  }
}
