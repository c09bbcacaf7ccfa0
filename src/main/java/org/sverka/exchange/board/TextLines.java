package org.sverka.exchange.board;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines for a picture that is made without a font: widths are estimated, on the
 * safe side, so that no line leaves its cell whatever font shows it.
 */
final class TextLines {
  /** Of wide signs, in parts of the font's size. */
  private static final double WIDE = 0.72;

  private static final double NARROW = 0.34;
  private static final double OTHER = 0.6;

  private TextLines() {}

  /**
   * @param width in pixels
   * @param size of the font, in pixels
   * @param most lines; what is left over is cut, with an ellipsis
   */
  static List<String> of(String text, double width, double size, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      for (String piece : pieces(word, width, size)) {
        boolean fits = width(line, size) + width(" " + piece, size) <= width;
        if (!line.isEmpty() && !fits) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(piece);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    if (lines.size() <= most) {
      return lines;
    }
    List<String> cut = new ArrayList<>(lines.subList(0, most));
    cut.set(most - 1, cut.get(most - 1) + " …");
    return cut;
  }

  /** A word that is wider than a line, in parts. */
  private static List<String> pieces(String word, double width, double size) {
    int most = Math.max(1, (int) (width / (WIDE * size)));
    if (width(word, size) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      int rest = word.codePointCount(from, word.length());
      int to = word.offsetByCodePoints(from, Math.min(most, rest));
      pieces.add(word.substring(from, to));
      from = to;
    }
    return pieces;
  }

  private static double width(CharSequence text, double size) {
    return size
        * text.codePoints()
            .mapToDouble(
                sign -> {
                  if ("mwMWшщжюмыШЩЖЮМЫФф—…".indexOf(sign) >= 0) {
                    return WIDE;
                  }
                  return " .,:;!'ilIjtfrг|()".indexOf(sign) >= 0 ? NARROW : OTHER;
                })
            .sum();
  }
}
