package org.sverka.intake;

/**
 * What counts as blank in saved articles: white space, the hard space, and characters of no width.
 */
final class Blank {
  private static final char HARD_SPACE = '\u00A0';
  private static final char NARROW_HARD_SPACE = '\u202F';
  private static final char NO_WIDTH = '\u200B';
  private static final char MARK_IN_TEXT = '\uFEFF';

  private Blank() {}

  static boolean is(char c) {
    return c <= ' '
        || c == HARD_SPACE
        || c == NARROW_HARD_SPACE
        || c == NO_WIDTH
        || c == MARK_IN_TEXT
        || Character.isWhitespace(c);
  }

  static boolean all(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!is(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The text without blanks at either end. */
  static String trim(String text) {
    int first = 0;
    int last = text.length();
    while (first < last && is(text.charAt(first))) {
      first++;
    }
    while (last > first && is(text.charAt(last - 1))) {
      last--;
    }
    return text.substring(first, last);
  }
}
