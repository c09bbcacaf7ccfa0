package org.sverka.text;

/** Moves an edge of a range by one word, as a person does who corrects it with the keyboard. */
public final class WordSteps {
  /** A word further away than this is not looked for, in chars. */
  private static final int REACH = 1_000;

  private WordSteps() {}

  /**
   * The range with its beginning at the nearest beginning of a word before or after where it is
   * now; the same range where there is none, or where nothing would be left.
   */
  public static TextRange start(CharSequence text, TextRange range, boolean forward) {
    int at = range.start();
    Words words = near(text, at);
    int found = at;
    for (int i = 0; i < words.size(); i++) {
      int start = words.start(i);
      if (forward && start > at) {
        found = start;
        break;
      }
      if (!forward && start < at) {
        found = start;
      }
    }
    return found < range.end() ? new TextRange(found, range.end()) : range;
  }

  /** The same for its end and the ends of words. */
  public static TextRange end(CharSequence text, TextRange range, boolean forward) {
    int at = range.end();
    Words words = near(text, at);
    int found = at;
    for (int i = 0; i < words.size(); i++) {
      int end = words.end(i);
      if (forward && end > at) {
        found = end;
        break;
      }
      if (!forward && end < at) {
        found = end;
      }
    }
    return found > range.start() ? new TextRange(range.start(), found) : range;
  }

  private static Words near(CharSequence text, int at) {
    return Words.of(
        text, new TextRange(Math.max(0, at - REACH), Math.min(text.length(), at + REACH)));
  }
}
