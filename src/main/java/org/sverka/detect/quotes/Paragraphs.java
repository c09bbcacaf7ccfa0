package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import org.sverka.text.TextRange;

/**
 * Cuts a text into paragraphs. A line is one, except in a text that is wrapped by hand: there only
 * an empty line ends it.
 */
final class Paragraphs {
  /** Lines of a hand-wrapped text are about this long, in chars. */
  private static final int WRAPPED_FROM = 45;

  private static final int WRAPPED_TO = 110;

  private Paragraphs() {}

  /** The paragraphs in order, without the white space around them; none is empty. */
  static List<TextRange> of(String text) {
    List<TextRange> lines = lines(text);
    return isWrapped(text, lines) ? joined(text, lines) : lines;
  }

  private static List<TextRange> lines(String text) {
    List<TextRange> lines = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      TextRange line = trimmed(text, from, to);
      if (!line.isEmpty()) {
        lines.add(line);
      }
      from = to + 1;
    }
    return lines;
  }

  /** The range without white space at its ends. */
  static TextRange trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private static boolean isWrapped(String text, List<TextRange> lines) {
    int followed = 0;
    int wrapped = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextRange line = lines.get(i);
      if (isNext(text, line, lines.get(i + 1))) {
        followed++;
        boolean open = ".!?…»\"”:".indexOf(text.charAt(line.end() - 1)) < 0;
        if (open && line.length() >= WRAPPED_FROM && line.length() <= WRAPPED_TO) {
          wrapped++;
        }
      }
    }
    return followed >= 3 && wrapped * 10 >= followed * 7;
  }

  /** Whether no empty line stands between the two. */
  private static boolean isNext(String text, TextRange line, TextRange next) {
    return text.indexOf('\n', text.indexOf('\n', line.end()) + 1) >= next.start()
        || text.indexOf('\n', text.indexOf('\n', line.end()) + 1) < 0;
  }

  private static List<TextRange> joined(String text, List<TextRange> lines) {
    List<TextRange> paragraphs = new ArrayList<>();
    TextRange open = lines.get(0);
    for (int i = 1; i < lines.size(); i++) {
      TextRange line = lines.get(i);
      if (isNext(text, lines.get(i - 1), line)) {
        open = new TextRange(open.start(), line.end());
      } else {
        paragraphs.add(open);
        open = line;
      }
    }
    paragraphs.add(open);
    return paragraphs;
  }
}
