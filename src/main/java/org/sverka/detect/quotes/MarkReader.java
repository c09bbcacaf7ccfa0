package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import org.sverka.detect.quotes.Mark.Family;
import org.sverka.detect.quotes.Mark.Side;
import org.sverka.text.TextRange;

/**
 * Tells of each quotation mark in a paragraph whether it opens or closes. Marks that have one shape
 * for both are told by what they touch: space before and a letter behind opens, a letter before and
 * space or punctuation behind closes; where both or neither hold, what is open decides. One pass,
 * in time linear in the paragraph.
 */
final class MarkReader {
  private static final String CLOSERS = ".,;:!?)]}…»”’";
  private static final String OPENERS = "([{<«„“‘—–-/";

  private final String text;
  private final TextRange within;
  private final List<Mark> marks = new ArrayList<>();

  /** How many marks of a family are open; straight ones and curly ones count together. */
  private int openDouble;

  private int openGuillemets;

  /** Where the run of like marks that the reader is in ends. */
  private int runEnd;

  private boolean lastOpened;

  private MarkReader(String text, TextRange within) {
    this.text = text;
    this.within = within;
  }

  /** The marks in order. */
  static List<Mark> read(String text, TextRange within) {
    MarkReader reader = new MarkReader(text, within);
    List<Mark> singles = SingleMarks.read(text, within);
    int single = 0;
    for (int at = within.start(); at < within.end(); at++) {
      if (single < singles.size() && singles.get(single).at() == at) {
        reader.marks.add(singles.get(single++));
      } else {
        reader.read(at);
      }
    }
    return reader.marks;
  }

  private void read(int at) {
    switch (text.charAt(at)) {
      case '«' -> guillemet(at, closesBackwards(at) ? Side.CLOSES : Side.OPENS);
      case '»' -> guillemet(at, Side.CLOSES);
      case '„', '‟' -> twofold(at, Family.CURLY, Side.OPENS);
      case '“' -> twofold(at, Family.CURLY, side(at, openDouble > 0 && !opensByShape(at)));
      case '”' -> twofold(at, Family.CURLY, side(at, openDouble > 0 || !opensByShape(at)));
      case '"', '＂' -> straight(at);
      default -> {}
    }
  }

  /** «Text«: a closing guillemet typed the wrong way round. */
  private boolean closesBackwards(int at) {
    return openGuillemets > 0 && !isLeftFree(at) && isRightFree(at + 1);
  }

  private boolean opensByShape(int at) {
    return isLeftFree(at) && !isRightFree(at + 1);
  }

  private Side side(int at, boolean otherwiseCloses) {
    boolean left = isLeftFree(at);
    boolean right = isRightFree(at + 1);
    if (left != right) {
      return left ? Side.OPENS : Side.CLOSES;
    }
    return otherwiseCloses ? Side.CLOSES : Side.OPENS;
  }

  private void straight(int at) {
    if (at >= runEnd) {
      runEnd = at;
      while (runEnd < within.end() && text.charAt(runEnd) == '"') {
        runEnd++;
      }
    }
    boolean inRun = at > within.start() && text.charAt(at - 1) == '"';
    boolean left = inRun ? lastOpened : isLeftFree(at);
    boolean right = isRightFree(runEnd);
    if (!left
        && right
        && at > within.start()
        && openDouble == 0
        && Character.isDigit(text.charAt(at - 1))) {
      return; // inches, not words
    }
    boolean opens = left == right ? openDouble == 0 : left;
    twofold(at, Family.STRAIGHT, opens ? Side.OPENS : Side.CLOSES);
    lastOpened = opens;
  }

  private void guillemet(int at, Side side) {
    openGuillemets = Math.max(0, openGuillemets + (side == Side.OPENS ? 1 : -1));
    marks.add(new Mark(at, Family.GUILLEMET, side));
  }

  private void twofold(int at, Family family, Side side) {
    openDouble = Math.max(0, openDouble + (side == Side.OPENS ? 1 : -1));
    marks.add(new Mark(at, family, side));
  }

  private boolean isLeftFree(int at) {
    if (at == within.start()) {
      return true;
    }
    char before = text.charAt(at - 1);
    return Paragraphs.isSpace(before) || OPENERS.indexOf(before) >= 0;
  }

  private boolean isRightFree(int behind) {
    if (behind >= within.end()) {
      return true;
    }
    char c = text.charAt(behind);
    return Paragraphs.isSpace(c) || CLOSERS.indexOf(c) >= 0 || c == '—' || c == '–' || c == '"';
  }
}
