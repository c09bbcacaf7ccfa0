package org.sverka.intake;

import java.util.Arrays;
import java.util.BitSet;
import org.sverka.text.TextRange;

/**
 * The lines of a text that are not blank, trimmed of white space at both ends.
 *
 * <p>Kept as bare offsets, because a hostile file of 20 MB can have ten million of them.
 */
final class Lines {
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Lines(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The lines from a char offset to the end of the text. */
  static Lines of(String text, int from) {
    int[] starts = new int[64];
    int[] ends = new int[64];
    int count = 0;
    int at = from;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int first = at;
      int last = end;
      while (first < last && Blank.is(text.charAt(first))) {
        first++;
      }
      while (last > first && Blank.is(text.charAt(last - 1))) {
        last--;
      }
      if (first < last) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
          ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = first;
        ends[count++] = last;
      }
      at = end + 1;
    }
    return new Lines(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  int count() {
    return starts.length;
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  TextRange range(int line) {
    return new TextRange(starts[line], ends[line]);
  }

  /** A line; of a longer one its first {@code most} chars. */
  String start(int line, int most) {
    return text.substring(starts[line], Math.min(ends[line], starts[line] + most));
  }

  /** A line; of a longer one its last {@code most} chars. */
  String end(int line, int most) {
    return text.substring(Math.max(starts[line], ends[line] - most), ends[line]);
  }

  /** Sets the bits of the lines that lie wholly in a range. */
  void within(TextRange range, BitSet bits) {
    int line = Arrays.binarySearch(starts, range.start());
    for (int i = line < 0 ? -line - 1 : line; i < ends.length && ends[i] <= range.end(); i++) {
      bits.set(i);
    }
  }

  /** Whether a blank line, or the end of the text, follows. */
  boolean standsAlone(int line) {
    int until = line + 1 < starts.length ? starts[line + 1] : text.length();
    int breaks = 0;
    for (int i = ends[line]; i < until; i++) {
      if (text.charAt(i) == '\n') {
        breaks++;
      }
    }
    return breaks > 1 || line + 1 == starts.length;
  }
}
