package org.sverka.detect.figures;

import java.util.Arrays;
import java.util.Locale;

/**
 * The numbers, words and marks of a stretch of text. Words are letters only; a hyphen is a mark of
 * its own; a number keeps the separators inside it. Places outside the stretch answer with an empty
 * word, so that readers need no bounds checks. Holds a cache of lower-cased words, so it belongs to
 * one thread.
 */
final class Tokens {
  private static final byte NUMBER = 1;
  private static final byte WORD = 2;
  private static final byte MARK = 3;

  /** How many lengths of key a word has: 1, 2 and 3 chars. */
  private static final int KEYS = 3;

  private final String text;
  private int[] starts;
  private int[] ends;
  private byte[] types;
  private String[] words;
  private String[] keys;
  private int size;

  private Tokens(String text, int expected) {
    this.text = text;
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.types = new byte[expected];
    this.words = new String[0];
    this.keys = new String[0];
  }

  /** Reads the chars from {@code from} to {@code to}, exclusive. */
  static Tokens of(String text, int from, int to) {
    Tokens tokens = new Tokens(text, Math.max(8, (to - from) / 4));
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isDigit(c)) {
        end = NumberShape.end(text, at, to);
        tokens.add(at, end, NUMBER);
      } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
        while (end < to && inWord(text, end, to)) {
          end++;
        }
        tokens.add(at, end, WORD);
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        tokens.add(at, end, MARK);
      }
      at = end;
    }
    tokens.words = new String[tokens.size];
    tokens.keys = new String[tokens.size * KEYS];
    return tokens;
  }

  private static boolean inWord(String text, int at, int to) {
    char c = text.charAt(at);
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || ((c == '\'' || c == '’') && at + 1 < to && Character.isLetter(text.charAt(at + 1)));
  }

  private void add(int start, int end, byte type) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      types = Arrays.copyOf(types, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    types[size++] = type;
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  boolean isNumber(int i) {
    return inside(i) && types[i] == NUMBER;
  }

  boolean isWord(int i) {
    return inside(i) && types[i] == WORD;
  }

  boolean isMark(int i, String oneOf) {
    return inside(i) && types[i] == MARK && oneOf.indexOf(text.charAt(starts[i])) >= 0;
  }

  /** Whether nothing stands between this token and the one before it. */
  boolean touches(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** The exact characters. */
  String exact(int i) {
    return inside(i) ? text.substring(starts[i], ends[i]) : "";
  }

  /** The word in lower case with «ё» as «е», or the mark; empty for a number or outside. */
  String word(int i) {
    if (!inside(i) || types[i] == NUMBER) {
      return "";
    }
    String cached = words[i];
    if (cached == null) {
      cached = normal(text.substring(starts[i], ends[i]));
      words[i] = cached;
    }
    return cached;
  }

  /** The first chars of the word, kept so that their hash is made once. */
  String key(int i, int length) {
    String word = word(i);
    if (word.length() == length) {
      return word;
    }
    int at = i * KEYS + length - 1;
    String cached = keys[at];
    if (cached == null) {
      cached = word.substring(0, length);
      keys[at] = cached;
    }
    return cached;
  }

  static String normal(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('’', '\'');
  }

  private boolean inside(int i) {
    return i >= 0 && i < size;
  }
}
