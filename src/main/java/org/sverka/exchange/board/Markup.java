package org.sverka.exchange.board;

/** Text inside HTML and SVG. */
final class Markup {
  private Markup() {}

  /** Escaped for elements and attributes; signs that XML 1.0 does not allow become spaces. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            sign -> {
              switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(sign) ? sign : ' ');
              }
            });
    return out.toString();
  }

  private static boolean isAllowed(int sign) {
    boolean control = sign < 0x20 && sign != '\n' && sign != '\t';
    boolean surrogate = sign >= 0xD800 && sign <= 0xDFFF;
    return !control && !surrogate && sign != 0xFFFE && sign != 0xFFFF;
  }
}
