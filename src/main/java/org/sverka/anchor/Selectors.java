package org.sverka.anchor;

import org.sverka.model.Selector;
import org.sverka.text.Graphemes;
import org.sverka.text.TextRange;
import org.sverka.text.Words;

/** Says how a range is to be found again. */
public final class Selectors {
  /**
   * How many chars of the text before and behind are kept, at most: the length that the W3C's
   * annotation examples and Hypothesis use, four to six words.
   */
  static final int CONTEXT = 32;

  private Selectors() {}

  /**
   * The selector of a range, which is first widened to whole graphemes. What stands before and
   * behind is cut between words, in a word only where that word alone is longer than the cut.
   *
   * @throws IndexOutOfBoundsException when the range lies outside the text
   */
  public static Selector describe(String text, TextRange range) {
    TextRange whole = Graphemes.expand(text, range);
    int from = prefixStart(text, whole.start());
    int to = suffixEnd(text, whole.end());
    return new Selector(
        whole,
        whole.of(text),
        text.substring(from, whole.start()),
        text.substring(whole.end(), to));
  }

  private static int prefixStart(String text, int end) {
    int start = Graphemes.ceiling(text, Math.max(0, end - CONTEXT));
    int cut = start;
    while (cut < end && cutsWord(text, cut)) {
      cut = Graphemes.ceiling(text, cut + 1);
    }
    return Math.min(cut < end ? cut : start, end);
  }

  private static int suffixEnd(String text, int start) {
    int end = Graphemes.floor(text, Math.min(text.length(), start + CONTEXT));
    int cut = end;
    while (cut > start && cutsWord(text, cut)) {
      cut = Graphemes.floor(text, cut - 1);
    }
    return Math.max(cut > start ? cut : end, start);
  }

  /** Whether an offset lies between two letters or digits of one word. */
  static boolean cutsWord(CharSequence text, int offset) {
    return offset > 0
        && offset < text.length()
        && Words.begins(Character.codePointBefore(text, offset))
        && Words.begins(Character.codePointAt(text, offset));
  }
}
