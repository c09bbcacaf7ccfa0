package org.sverka.anchor;

import java.util.Arrays;

/**
 * Finds the stretch of a text that is nearest to a pattern by insertions, deletions and
 * replacements of chars.
 *
 * <p>The method: G. Myers, <i>A Fast Bit-Vector Algorithm for Approximate String Matching Based on
 * Dynamic Programming</i>, Journal of the ACM 46 (1999), with its blocks for patterns longer than
 * 64 chars. Time: text length × pattern length / 64. Not safe for use by several threads: the two
 * vectors of a column are kept between calls.
 */
final class BitParallelMatch {
  private static final int WORD = 64;

  /**
   * @param end where the stretch ends
   * @param errors how many chars were inserted, deleted or replaced
   */
  record Match(int end, int errors) {}

  private final int length;
  private final int blocks;

  /**
   * An open hash table from the chars of the pattern to the bits of the places where they stand.
   */
  private final char[] keys;

  private final long[][] places;
  private final long[] nowhere;
  private final long[] plus;
  private final long[] minus;

  /**
   * @param pattern at least one char
   */
  BitParallelMatch(CharSequence pattern) {
    length = pattern.length();
    blocks = (length + WORD - 1) / WORD;
    int capacity = Integer.highestOneBit(Math.min(length, 0x8000)) * 4;
    keys = new char[capacity];
    places = new long[capacity][];
    nowhere = new long[blocks];
    plus = new long[blocks];
    minus = new long[blocks];
    for (int i = 0; i < length; i++) {
      int slot = slot(pattern.charAt(i));
      long[] bits = places[slot];
      if (places[slot] == null) {
        keys[slot] = pattern.charAt(i);
        bits = new long[blocks];
        places[slot] = bits;
      }
      bits[i / WORD] |= 1L << (i % WORD);
    }
  }

  /** The nearest stretch that begins anywhere; the first of equally near ones. */
  Match search(CharSequence text, int from, int to) {
    return run(text, from, to, 0);
  }

  /** The nearest stretch that begins at {@code from}; the longest of equally near ones. */
  Match anchored(CharSequence text, int from, int to) {
    return run(text, from, to, 1);
  }

  /** The errors between the pattern and the whole of a stretch. */
  int distance(CharSequence text, int from, int to) {
    reset();
    int errors = length;
    for (int i = from; i < to; i++) {
      errors += step(text.charAt(i), 1);
    }
    return errors;
  }

  /**
   * @param top what a char of the text costs before the pattern has begun
   */
  private Match run(CharSequence text, int from, int to, int top) {
    reset();
    int errors = length;
    int least = errors;
    int end = from;
    for (int i = from; i < to; i++) {
      errors += step(text.charAt(i), top);
      if (errors < least || (top == 1 && errors == least)) {
        least = errors;
        end = i + 1;
      }
    }
    return new Match(end, least);
  }

  private void reset() {
    Arrays.fill(plus, -1L);
    Arrays.fill(minus, 0L);
  }

  /** Goes on by one char of the text; gives the change of the errors at the end of the pattern. */
  private int step(char c, int top) {
    long[] bits = places[slot(c)];
    long[] equal = bits == null ? nowhere : bits;
    int carry = top;
    for (int block = 0; block < blocks; block++) {
      int last = block == blocks - 1 ? (length - 1) % WORD : WORD - 1;
      carry = advance(block, equal[block], carry, last);
    }
    return carry;
  }

  /** One block of a column: figure 4 of the paper, with the carry in and out of section 4. */
  private int advance(int block, long places, int carryIn, int lastBit) {
    long pv = plus[block];
    long mv = minus[block];
    long eq = carryIn < 0 ? places | 1L : places;
    long xv = places | mv;
    long xh = (((eq & pv) + pv) ^ pv) | eq;
    long ph = mv | ~(xh | pv);
    long mh = pv & xh;
    int carryOut = (int) ((ph >>> lastBit) & 1L) - (int) ((mh >>> lastBit) & 1L);
    ph <<= 1;
    mh <<= 1;
    if (carryIn < 0) {
      mh |= 1L;
    } else if (carryIn > 0) {
      ph |= 1L;
    }
    plus[block] = mh | ~(xv | ph);
    minus[block] = ph & xv;
    return carryOut;
  }

  private int slot(char c) {
    int mask = keys.length - 1;
    int slot = ((c * 0x9E37) >>> 3) & mask;
    while (places[slot] != null && keys[slot] != c) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
