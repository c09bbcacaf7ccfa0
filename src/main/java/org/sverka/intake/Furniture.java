package org.sverka.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sverka.text.TextRange;

/**
 * Finds the lines of a text that belong to the page and not to the article: credits, buttons,
 * hashtags, calls for other articles, and the counters at the end.
 */
final class Furniture {
  private static final int LONGEST_LINE = 240;
  private static final int LONGEST_HEADLINE = 160;
  private static final int MOST_RELATED = 8;
  private static final int LONGEST_COUNTER = 12;

  private final Phrases phrases;

  Furniture(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * What was found.
   *
   * @param lines the numbers of the lines
   * @param credits the photo credits among them
   */
  record Found(BitSet lines, List<String> credits) {}

  Found in(Lines lines) {
    BitSet found = new BitSet(lines.count());
    List<String> credits = new ArrayList<>();
    for (int i = 0; i < lines.count(); i++) {
      if (lines.length(i) > LONGEST_LINE || found.get(i)) {
        continue;
      }
      String line = lines.start(i, LONGEST_LINE);
      Phrases.Kind kind = phrases.kind(line);
      if (kind == Phrases.Kind.RELATED) {
        found.set(i, phrases.bare(line) ? relatedEnd(lines, i) : i + 1);
      } else if (kind == Phrases.Kind.PAGE || Hashtags.only(line) || line.startsWith("©")) {
        found.set(i);
      } else if (kind == Phrases.Kind.CREDIT || (i > 0 && PhotoCredit.of(line) != null)) {
        found.set(i);
        credits.add(line);
      }
    }
    counters(lines, found);
    return new Found(found, credits);
  }

  /** The line behind the headlines that follow a call for other articles. */
  private static int relatedEnd(Lines lines, int call) {
    int line = call + 1;
    while (line < lines.count()
        && line - call <= MOST_RELATED
        && lines.length(line) <= LONGEST_HEADLINE
        && !Sentences.ends(lines.start(line, LONGEST_HEADLINE))) {
      line++;
    }
    return line;
  }

  /** Lone numbers at the end, among furniture or by themselves. */
  private static void counters(Lines lines, BitSet found) {
    for (int i = lines.count() - 1; i > 0; i--) {
      if (!found.get(i)) {
        if (lines.length(i) > LONGEST_COUNTER || !counter(lines.start(i, LONGEST_COUNTER))) {
          return;
        }
        found.set(i);
      }
    }
  }

  private static boolean counter(String line) {
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (!Blank.is(c) && "+.,KkКкMМ%/()·•".indexOf(c) < 0) {
        return false;
      }
    }
    return digits > 0 && Dates.at(line, 0) == null;
  }

  /** The blanks at the end of a text where they are more than one line end. */
  static List<TextRange> trailingBlanks(String text) {
    int from = text.length();
    while (from > 0 && Blank.is(text.charAt(from - 1))) {
      from--;
    }
    boolean plainEnd = text.length() - from == 1 && text.charAt(from) == '\n';
    return from == text.length() || plainEnd
        ? List.of()
        : List.of(new TextRange(from, text.length()));
  }
}
