package org.sverka.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The words of a text, in any script: letters, digits and other numerals with the marks that
 * combine with them, joined by single hyphens and apostrophes inside ({@code юго-запад}, {@code
 * don’t}). A script without spaces between words comes in runs. Offsets are chars.
 *
 * <p>One pass over the text, two ints a word. Immutable.
 */
public final class Words {
  private static final int LETTERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;
  private static final int NUMERALS =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  /** The bit of the general category of each code point up to the end of Cyrillic. */
  private static final int[] TYPES = types(0x530);

  /** Start and end of each word in turn. */
  private final int[] bounds;

  private Words(int[] bounds) {
    this.bounds = bounds;
  }

  public static Words of(CharSequence text) {
    return of(text, new TextRange(0, text.length()));
  }

  /** The words of a part of a text; a word that the part cuts is cut. */
  public static Words of(CharSequence text, TextRange within) {
    int[] found = new int[Math.max(16, within.length() / 3)];
    int count = 0;
    int i = within.start();
    while (i < within.end()) {
      int codePoint = Character.codePointAt(text, i);
      if (!begins(codePoint)) {
        i += Character.charCount(codePoint);
        continue;
      }
      int end = end(text, i, within.end());
      if (count + 2 > found.length) {
        found = Arrays.copyOf(found, found.length * 2);
      }
      found[count++] = i;
      found[count++] = end;
      i = end;
    }
    return new Words(Arrays.copyOf(found, count));
  }

  /** How many words there are. */
  public int size() {
    return bounds.length / 2;
  }

  /** The first char of a word, counted from 0. */
  public int start(int word) {
    return bounds[2 * word];
  }

  /** The char behind the last of a word, counted from 0. */
  public int end(int word) {
    return bounds[2 * word + 1];
  }

  public TextRange range(int word) {
    return new TextRange(start(word), end(word));
  }

  /** All of them, in order. */
  public List<TextRange> ranges() {
    return new Ranges();
  }

  /** Whether a code point may stand in a word by itself: a letter or a numeral. */
  public static boolean begins(int codePoint) {
    return is(codePoint, LETTERS | NUMERALS);
  }

  private static int end(CharSequence text, int start, int limit) {
    int i = start;
    while (i < limit) {
      int codePoint = Character.codePointAt(text, i);
      int next = i + Character.charCount(codePoint);
      boolean part = is(codePoint, LETTERS | NUMERALS | MARKS);
      boolean joins =
          !part && joins(codePoint) && next < limit && begins(Character.codePointAt(text, next));
      if (!part && !joins) {
        break;
      }
      i = next;
    }
    return Math.min(i, limit);
  }

  private static boolean joins(int codePoint) {
    return switch (codePoint) {
      case '-', '\u2010', '\u2011', '\u00AD', '\'', '\u2019', '\u200C', '\u200D' -> true;
      default -> false;
    };
  }

  private static boolean is(int codePoint, int types) {
    int type = codePoint < TYPES.length ? TYPES[codePoint] : 1 << Character.getType(codePoint);
    return (types & type) != 0;
  }

  private static int[] types(int codePoints) {
    int[] types = new int[codePoints];
    Arrays.setAll(types, codePoint -> 1 << Character.getType(codePoint));
    return types;
  }

  private final class Ranges extends AbstractList<TextRange> implements RandomAccess {
    @Override
    public TextRange get(int index) {
      return range(index);
    }

    @Override
    public int size() {
      return Words.this.size();
    }
  }
}
