package org.sverka.compare;

import java.util.ArrayList;
import java.util.List;
import org.sverka.text.TextRange;

/**
 * A light look at quotation marks: what stands between an opening and a closing one in a paragraph.
 * Who speaks is not asked here. For texts whose quotes nobody has found yet.
 */
public final class QuotationMarks {
  private static final String OPENING = "«„“\"";
  private static final String CLOSING = "»”“\"";

  /** Shorter ones, in words, are names and terms. */
  private static final int SHORTEST_UTTERANCE = 5;

  private QuotationMarks() {}

  /** What is inside outer marks and long enough to be speech; ascending, in chars. */
  public static List<TextRange> utterances(String text) {
    List<TextRange> found = new ArrayList<>();
    for (TextRange range : all(text)) {
      if (words(text, range) >= SHORTEST_UTTERANCE) {
        found.add(range);
      }
    }
    return found;
  }

  /** What is inside outer marks, of any length; ascending, in chars, without the marks. */
  static List<TextRange> all(String text) {
    List<TextRange> found = new ArrayList<>();
    int open = -1;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        depth = 0;
      }
      if (!isMark(c)) {
        continue;
      }
      boolean opens = OPENING.indexOf(c) >= 0 && opensAt(text, i);
      boolean closes = !opens && CLOSING.indexOf(c) >= 0 && depth > 0;
      if (opens && depth++ == 0) {
        open = i + 1;
      } else if (closes && --depth == 0) {
        found.add(new TextRange(open, i));
      }
    }
    return found;
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case '"', '«', '»', '„', '“', '”' -> true;
      default -> false;
    };
  }

  /** A mark opens before a word and behind a space or another opening sign. */
  private static boolean opensAt(String text, int i) {
    char c = text.charAt(i);
    if (c == '«' || c == '„') {
      return true;
    }
    boolean behindSpace =
        i == 0
            || Character.isWhitespace(text.charAt(i - 1))
            || Character.isSpaceChar(text.charAt(i - 1))
            || "([«„“\"—–-".indexOf(text.charAt(i - 1)) >= 0;
    return behindSpace && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
  }

  private static int words(String text, TextRange range) {
    int words = 1;
    for (int i = range.start(); i < range.end(); i++) {
      if (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0') {
        words++;
      }
    }
    return words;
  }
}
