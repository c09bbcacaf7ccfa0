package org.sverka.text;

import java.util.Arrays;

/**
 * Converts offsets of one text between Java chars, which the program counts in memory, and Unicode
 * code points, which files and exports count. The only class that does.
 *
 * <p>Most texts have no character beyond the Basic Multilingual Plane; for them the two counts are
 * the same and nothing is kept. Otherwise the places of the surrogate pairs are kept and searched.
 * Immutable.
 */
public final class CodePoints {
  private static final int[] NONE = {};

  /** The char offset of the low half of every surrogate pair, ascending. */
  private final int[] lowHalves;

  private final int chars;

  private CodePoints(int[] lowHalves, int chars) {
    this.lowHalves = lowHalves;
    this.chars = chars;
  }

  public static CodePoints of(CharSequence text) {
    int[] found = NONE;
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(8, count * 2));
        }
        found[count++] = i++;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count), text.length());
  }

  /** The length of the text in code points. */
  public int length() {
    return chars - lowHalves.length;
  }

  /**
   * A code-point offset for a char offset; an offset in the middle of a surrogate pair counts as
   * the one before the pair.
   *
   * @throws IndexOutOfBoundsException when the offset lies outside the text
   */
  public int fromChar(int charOffset) {
    if (charOffset < 0 || charOffset > chars) {
      throw new IndexOutOfBoundsException("char " + charOffset + " of " + chars);
    }
    int at = Arrays.binarySearch(lowHalves, charOffset);
    return at >= 0 ? charOffset - at - 1 : charOffset - (-at - 1);
  }

  /**
   * A char offset for a code-point offset.
   *
   * @throws IndexOutOfBoundsException when the offset lies outside the text
   */
  public int toChar(int codePointOffset) {
    if (codePointOffset < 0 || codePointOffset > length()) {
      throw new IndexOutOfBoundsException("code point " + codePointOffset + " of " + length());
    }
    int low = 0;
    int high = lowHalves.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (lowHalves[mid] - mid <= codePointOffset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return codePointOffset + low;
  }

  /** The range with its offsets in code points. */
  public TextRange fromChars(TextRange charRange) {
    return new TextRange(fromChar(charRange.start()), fromChar(charRange.end()));
  }

  /** The range with its offsets in chars. */
  public TextRange toChars(TextRange codePointRange) {
    return new TextRange(toChar(codePointRange.start()), toChar(codePointRange.end()));
  }
}
