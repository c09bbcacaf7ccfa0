package org.sverka.compare;

import java.util.Arrays;

/**
 * Extends a seed, a short run of words that two articles share, in both directions as far as they
 * go on alike.
 *
 * <p>A local alignment of words (T. F. Smith and M. S. Waterman, <i>Identification of Common
 * Molecular Subsequences</i>, 1981) in a band around the seed's diagonal, which gives up where the
 * score has fallen too far below the best so far (the gapped extension of BLAST: S. F. Altschul and
 * others, <i>Gapped BLAST and PSI-BLAST</i>, 1997). Time grows with the length of what is shared.
 *
 * <p>Holds its working memory between calls; not safe for use by several threads.
 */
final class Extension {
  /** A word of content that both have; all scores are in quarters of it. */
  private static final int MATCH = 4;

  /** A word of grammar that both have: it may well stand there by chance. */
  private static final int GRAMMAR_MATCH = 2;

  /** A word against another: one replaced in five leaves a passage whole. */
  private static final int REPLACED = -4;

  /** A word that the other side has not. */
  private static final int ADDED = -3;

  /** Gives up this far below the best: three replaced words in a row, and a half. */
  private static final int DROP = 14;

  /** How far, in words, the one side may run ahead of the other. */
  private static final int BAND = 8;

  /** Only so many words of one side can be passed over before the extension gives up. */
  private static final int REACH = DROP / -ADDED;

  private static final int WIDTH = 2 * BAND + 1;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private static final byte BOTH = 1;
  private static final byte ONLY_A = 2;
  private static final byte ONLY_B = 3;

  private final Tokens tokens;
  private int[] above = new int[WIDTH];
  private int[] current = new int[WIDTH];
  private byte[] steps = new byte[64 * WIDTH];
  private int[] pairs = new int[128];
  private int pairCount;

  Extension(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Aligns the words around a seed of so many words at a place in each of two articles. */
  Alignment around(int a, int b, int words) {
    pairCount = 0;
    extend(a - 1, b - 1, -1);
    for (int i = 0; i < words; i++) {
      push(a + i, b + i);
    }
    extend(a + words, b + words, 1);
    return new Alignment(Arrays.copyOf(pairs, pairCount));
  }

  /** Finds the best extension from two places in a direction and notes the pairs in text order. */
  private void extend(int fromA, int fromB, int direction) {
    int rowsA = left(fromA, direction);
    int rowsB = left(fromB, direction);
    if (!anyMatchInReach(fromA, fromB, direction, rowsA, rowsB)) {
      return;
    }
    Arrays.fill(above, NEVER);
    for (int d = BAND; d < WIDTH && d - BAND <= rowsB; d++) {
      above[d] = (d - BAND) * ADDED;
    }
    int best = 0;
    int bestRow = 0;
    int bestLane = BAND;
    // Of the lanes of the row above, only those between these are not given up.
    int first = BAND;
    int last = Math.min(WIDTH - 1, BAND + rowsB);
    for (int row = 1; row <= rowsA; row++) {
      if (steps.length < (row + 1) * WIDTH) {
        steps = Arrays.copyOf(steps, steps.length * 2);
      }
      int wordA = fromA + direction * (row - 1);
      int stemA = tokens.stem(wordA);
      int match = tokens.isGrammar(wordA) ? GRAMMAR_MATCH : MATCH;
      int firstAlive = WIDTH;
      int lastAlive = -1;
      Arrays.fill(current, NEVER);
      for (int lane = Math.max(0, first - 1); lane < WIDTH; lane++) {
        if (lane > last && current[lane - 1] == NEVER) {
          break;
        }
        int column = row + lane - BAND;
        int score = NEVER;
        byte step = 0;
        if (column >= 1 && column <= rowsB) {
          boolean same = tokens.stem(fromB + direction * (column - 1)) == stemA;
          score = above[lane] + (same ? match : REPLACED);
          step = BOTH;
        }
        if (column >= 0 && column <= rowsB && lane + 1 < WIDTH && above[lane + 1] + ADDED > score) {
          score = above[lane + 1] + ADDED;
          step = ONLY_A;
        }
        if (column >= 1 && column <= rowsB && lane > 0 && current[lane - 1] + ADDED > score) {
          score = current[lane - 1] + ADDED;
          step = ONLY_B;
        }
        if (score < best - DROP) {
          score = NEVER;
        }
        current[lane] = score;
        steps[row * WIDTH + lane] = step;
        if (score > NEVER) {
          firstAlive = Math.min(firstAlive, lane);
          lastAlive = lane;
        }
        if (score > best) {
          best = score;
          bestRow = row;
          bestLane = lane;
        }
      }
      int[] swap = above;
      above = current;
      current = swap;
      if (lastAlive < 0) {
        break;
      }
      first = firstAlive;
      last = lastAlive;
    }
    trace(fromA, fromB, direction, bestRow, bestLane);
  }

  /**
   * Whether the first common word can be met before the extension gives up: most seeds are chance,
   * and are told by a look at a few words.
   */
  private boolean anyMatchInReach(int fromA, int fromB, int direction, int rowsA, int rowsB) {
    for (int a = 0; a <= REACH && a < rowsA; a++) {
      int stem = tokens.stem(fromA + direction * a);
      for (int b = 0; b <= REACH && b < rowsB; b++) {
        int lost = Math.min(a, b) * REPLACED + Math.abs(a - b) * ADDED;
        if (lost >= -DROP && tokens.stem(fromB + direction * b) == stem) {
          return true;
        }
      }
    }
    return false;
  }

  /** Walks back from the best cell to the seed and notes the words that both have. */
  private void trace(int fromA, int fromB, int direction, int bestRow, int bestLane) {
    int start = pairCount;
    int row = bestRow;
    int lane = bestLane;
    while (row > 0) {
      byte step = steps[row * WIDTH + lane];
      if (step == BOTH) {
        int wordA = fromA + direction * (row - 1);
        int wordB = fromB + direction * (row + lane - BAND - 1);
        if (tokens.stem(wordA) == tokens.stem(wordB)) {
          push(wordA, wordB);
        }
        row--;
      } else if (step == ONLY_A) {
        row--;
        lane++;
      } else {
        lane--;
      }
    }
    // Backwards from the best cell is text order before the seed, and the reverse behind it.
    if (direction > 0) {
      reverse(start);
    }
  }

  private void reverse(int start) {
    for (int low = start, high = pairCount - 2; low < high; low += 2, high -= 2) {
      swap(low, high);
      swap(low + 1, high + 1);
    }
  }

  private void swap(int i, int j) {
    int kept = pairs[i];
    pairs[i] = pairs[j];
    pairs[j] = kept;
  }

  private void push(int a, int b) {
    if (pairCount + 2 > pairs.length) {
      pairs = Arrays.copyOf(pairs, pairs.length * 2);
    }
    pairs[pairCount++] = a;
    pairs[pairCount++] = b;
  }

  /** How many words there are from a place to the end of its article in a direction. */
  private int left(int place, int direction) {
    int article = tokens.article(place - direction);
    return direction > 0 ? tokens.first(article + 1) - place : place - tokens.first(article) + 1;
  }
}
