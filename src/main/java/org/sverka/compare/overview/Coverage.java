package org.sverka.compare.overview;

import java.util.Collection;
import java.util.List;
import org.sverka.text.TextRange;

/** How much of a text ranges cover together. */
final class Coverage {
  private Coverage() {}

  /** The chars that lie in at least one of the ranges. */
  static int chars(Collection<TextRange> ranges) {
    List<TextRange> sorted = ranges.stream().sorted().toList();
    int chars = 0;
    int reached = 0;
    for (TextRange range : sorted) {
      chars += Math.max(0, range.end() - Math.max(reached, range.start()));
      reached = Math.max(reached, range.end());
    }
    return chars;
  }
}
