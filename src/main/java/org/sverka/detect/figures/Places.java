package org.sverka.detect.figures;

import java.util.function.IntPredicate;

/**
 * Where words of one sort stand in a paragraph, looked up once for all its figures: a paragraph
 * that is all figures would otherwise be read again around each of them.
 */
final class Places {
  /** For each token the first of the sort at it or behind it; the number of tokens for none. */
  private final int[] next;

  Places(int tokens, IntPredicate isOne) {
    next = new int[tokens + 1];
    next[tokens] = tokens;
    for (int i = tokens - 1; i >= 0; i--) {
      next[i] = isOne.test(i) ? i : next[i + 1];
    }
  }

  /** The first one in a stretch of tokens; -1 where there is none. */
  int first(int from, int to) {
    int at = next[from];
    return at < to ? at : -1;
  }

  boolean has(int from, int to) {
    return first(from, to) >= 0;
  }
}
