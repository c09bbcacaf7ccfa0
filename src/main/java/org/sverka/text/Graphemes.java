package org.sverka.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/**
 * Keeps offsets off the middle of what a reader sees as one character: an emoji sequence, a flag, a
 * letter with its combining marks, {@code \r\n}. Extended grapheme clusters as in Unicode Standard
 * Annex 29; offsets are chars.
 *
 * <p>Between plain letters and signs of Latin and Cyrillic text two chars decide; only elsewhere is
 * the Unicode library asked, which takes some tens of milliseconds to load.
 */
public final class Graphemes {
  private Graphemes() {}

  /** The smallest range around this one that splits no grapheme cluster. */
  public static TextRange expand(CharSequence text, TextRange range) {
    int start = floor(text, range.start());
    int end = ceiling(text, range.end());
    return start == range.start() && end == range.end() ? range : new TextRange(start, end);
  }

  /** The last boundary at or before a char offset. */
  public static int floor(CharSequence text, int offset) {
    return isPlain(text, offset) ? offset : clusterStart(text, offset);
  }

  /** The first boundary at or behind a char offset. */
  public static int ceiling(CharSequence text, int offset) {
    return isPlain(text, offset) ? offset : clusterEnd(text, offset);
  }

  private static int clusterStart(CharSequence text, int offset) {
    BreakIterator clusters = clusters(text);
    return clusters.isBoundary(offset) ? offset : clusters.preceding(offset);
  }

  private static int clusterEnd(CharSequence text, int offset) {
    BreakIterator clusters = clusters(text);
    return clusters.isBoundary(offset) ? offset : clusters.following(offset);
  }

  private static BreakIterator clusters(CharSequence text) {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    return clusters;
  }

  /** Whether the two chars around an offset suffice to see that a cluster ends there. */
  private static boolean isPlain(CharSequence text, int offset) {
    if (offset <= 0 || offset >= text.length()) {
      return true;
    }
    char before = text.charAt(offset - 1);
    char behind = text.charAt(offset);
    return isPlain(before) && isPlain(behind) && !(before == '\r' && behind == '\n');
  }

  /** Latin, Greek, Cyrillic and general punctuation, their combining marks excepted. */
  private static boolean isPlain(char c) {
    return c < '\u0300'
        || (c >= '\u0370' && c <= '\u0482')
        || (c >= '\u048A' && c <= '\u0590')
        || (c >= '\u2010' && c <= '\u2027');
  }
}
