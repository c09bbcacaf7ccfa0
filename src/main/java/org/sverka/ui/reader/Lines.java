package org.sverka.ui.reader;

import java.util.Arrays;
import org.sverka.text.TextRange;

/**
 * How a text is cut into the lines of a page: at its line ends, and long paragraphs at sentences
 * besides, because the text control lays out a line at once. Such a soft break is not in the text,
 * so an offset of the page (a line and a column in it) and an offset of the text differ; this class
 * knows both. Immutable; offsets are Java chars.
 */
public final class Lines {
  /** Paragraphs up to this many chars stay whole. */
  static final int LONG = 2_000;

  /** The shortest piece that a long paragraph is cut into, in chars, its last one aside. */
  static final int PIECE = 700;

  private final int[] starts;
  private final int[] ends;

  /** Whether a line goes on in the next one. */
  private final boolean[] soft;

  private Lines(int[] starts, int[] ends, boolean[] soft) {
    this.starts = starts;
    this.ends = ends;
    this.soft = soft;
  }

  /** Cuts a text. Linear in its length. */
  public static Lines of(String text) {
    Builder lines = new Builder();
    int start = 0;
    while (true) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      cut(text, start, end, lines);
      if (newline < 0) {
        return lines.build();
      }
      start = newline + 1;
    }
  }

  private static void cut(String text, int start, int end, Builder lines) {
    int from = start;
    while (end - from > LONG) {
      int at = breakAfter(text, from + PIECE, Math.min(end, from + LONG));
      lines.add(from, at, true);
      from = at;
    }
    lines.add(from, end, false);
  }

  /** The first offset behind a sentence in a stretch; else behind its last space; else its end. */
  private static int breakAfter(String text, int from, int to) {
    int space = -1;
    for (int i = from; i < to; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        if (endsSentence(text, i)) {
          return i + 1;
        }
        space = i + 1;
      }
    }
    if (space >= 0) {
      return space;
    }
    return Character.isLowSurrogate(text.charAt(to - 1))
            || to == text.length()
            || !Character.isLowSurrogate(text.charAt(to))
        ? to
        : to - 1;
  }

  private static boolean endsSentence(String text, int space) {
    int i = space - 1;
    while (i >= 0 && "»”\"')".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…".indexOf(text.charAt(i)) >= 0;
  }

  public int count() {
    return starts.length;
  }

  /** The stretch of the text that a line shows, without the line end. */
  public TextRange range(int line) {
    return new TextRange(starts[line], ends[line]);
  }

  public boolean isSoft(int line) {
    return soft[line];
  }

  /**
   * The line that shows an offset of the text; a place between two lines belongs to the later one.
   */
  public int lineAt(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : Math.max(0, -at - 2);
  }

  /** The column of an offset in a line, within the line. */
  public int columnIn(int line, int offset) {
    return Math.max(0, Math.min(offset, ends[line]) - starts[line]);
  }

  /** The offset of the text at a column of a line. */
  public int offset(int line, int column) {
    return Math.min(starts[line] + column, ends[line]);
  }

  private static final class Builder {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] soft = new boolean[64];
    private int count;

    void add(int start, int end, boolean goesOn) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        soft = Arrays.copyOf(soft, count * 2);
      }
      starts[count] = start;
      ends[count] = end;
      soft[count++] = goesOn;
    }

    Lines build() {
      return new Lines(
          Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), Arrays.copyOf(soft, count));
    }
  }
}
