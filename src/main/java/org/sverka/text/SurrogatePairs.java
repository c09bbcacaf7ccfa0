package org.sverka.text;

/**
 * Surrogate pairs of which only half is there: no code point, and nothing that UTF-8 could write.
 */
public final class SurrogatePairs {
  private static final char REPLACEMENT = '\uFFFD';

  private SurrogatePairs() {}

  /** The same text with U+FFFD for each half that stands alone; as many chars as before. */
  public static String mended(String text) {
    int half = firstHalf(text, 0);
    if (half == text.length()) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    for (; half < text.length(); half = firstHalf(text, half + 1)) {
      mended.setCharAt(half, REPLACEMENT);
    }
    return mended.toString();
  }

  /**
   * The first half alone from a char offset that splits no pair; the length where there is none.
   */
  private static int firstHalf(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return text.length();
  }
}
