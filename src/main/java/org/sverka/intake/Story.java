package org.sverka.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.sverka.text.TextRange;

/**
 * The first and last lines of a text that are not furniture: where an article says what it is
 * called, who wrote it, when, and for whom.
 */
record Story(List<Line> opening, List<Line> closing) {
  private static final int LINES = 8;
  private static final int LONGEST = 2000;

  /**
   * A line of the story.
   *
   * @param text the line; of a line of over 2,000 chars its start, or its end in the closing
   * @param range the whole line, in chars of the text
   * @param standsAlone whether a blank line or the end of the text follows
   */
  record Line(String text, TextRange range, boolean standsAlone) {}

  static Story of(Lines lines, BitSet furniture) {
    List<Line> opening = new ArrayList<>();
    for (int i = furniture.nextClearBit(0);
        i < lines.count() && opening.size() < LINES;
        i = furniture.nextClearBit(i + 1)) {
      opening.add(new Line(lines.start(i, LONGEST), lines.range(i), lines.standsAlone(i)));
    }
    List<Line> closing = new ArrayList<>();
    for (int i = furniture.previousClearBit(lines.count() - 1);
        i >= 0 && closing.size() < LINES;
        i = furniture.previousClearBit(i - 1)) {
      closing.add(new Line(lines.end(i, LONGEST), lines.range(i), lines.standsAlone(i)));
    }
    Collections.reverse(closing);
    return new Story(List.copyOf(opening), List.copyOf(closing));
  }
}
