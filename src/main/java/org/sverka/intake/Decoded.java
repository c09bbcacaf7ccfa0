package org.sverka.intake;

/**
 * A file as text.
 *
 * @param text without byte-order mark, with {@code \n} line ends
 * @param charset the name of the character set it was read as
 */
record Decoded(String text, String charset) {
  private static final char MARK = '\uFEFF';

  /** Takes the mark away and makes every line end {@code \n}; touches nothing else. */
  static Decoded of(String raw, String charset) {
    String text = !raw.isEmpty() && raw.charAt(0) == MARK ? raw.substring(1) : raw;
    return new Decoded(unixLines(text), charset);
  }

  private static String unixLines(String text) {
    int at = text.indexOf('\r');
    if (at < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    int from = 0;
    while (at >= 0) {
      result.append(text, from, at).append('\n');
      from = at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
      at = text.indexOf('\r', from);
    }
    return result.append(text, from, text.length()).toString();
  }
}
