package org.sverka.ui.reader;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.sverka.text.TextRange;

/** The lines of a page that are not painted as they should be any more. */
final class StaleLines {
  /** So many are painted anew in one frame, so that a page full of news does not stall. */
  private static final int A_FRAME = 120;

  private final BitSet lines = new BitSet();

  /** All lines that a range touches. */
  void add(Lines of, TextRange range) {
    lines.set(of.lineAt(range.start()), of.lineAt(Math.max(range.start(), range.end() - 1)) + 1);
  }

  void clear() {
    lines.clear();
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * Takes those to paint in this frame: those in view first, and no more than it has time for.
   *
   * @param inView lines
   */
  int[] take(IntStream inView) {
    int[] taken =
        IntStream.concat(inView.filter(lines::get), lines.stream())
            .distinct()
            .limit(A_FRAME)
            .toArray();
    for (int line : taken) {
      lines.clear(line);
    }
    return taken;
  }
}
