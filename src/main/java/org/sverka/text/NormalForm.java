package org.sverka.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the form in which texts are compared, and the way back to the original.
 *
 * <p>Letters are composed (Unicode NFC) and in lower case, {@code ё} is {@code е}, quotation marks
 * are {@code "}, apostrophes {@code '}, hyphens and dashes {@code -}, spaces that do not break are
 * spaces; soft hyphens and other invisible signs are gone.
 *
 * <p>Only the places where the length changed are kept: most texts have none. Offsets are chars.
 * Immutable.
 */
public final class NormalForm {
  private static final int GONE = -1;

  private final String text;

  /**
   * Four ints a place where the length changed: start and end in this form, start and end in the
   * source; ascending.
   */
  private final int[] changes;

  private final int sourceLength;

  private NormalForm(String text, int[] changes, int sourceLength) {
    this.text = text;
    this.changes = changes;
    this.sourceLength = sourceLength;
  }

  public static NormalForm of(CharSequence source) {
    Writer writer = new Writer(source.length());
    int length = source.length();
    int i = 0;
    while (i < length) {
      char c = source.charAt(i);
      if (isSimple(c) && (i + 1 == length || isSimple(source.charAt(i + 1)))) {
        writer.write(fold(c), i, i + 1);
        i++;
      } else {
        int end = composableEnd(source, i);
        writer.writeComposed(source.subSequence(i, end).toString(), i, end);
        i = end;
      }
    }
    return new NormalForm(
        writer.out.toString(), Arrays.copyOf(writer.changes, writer.count), length);
  }

  /** The normal form itself. */
  public String text() {
    return text;
  }

  /** The stretch of the source that a range of this form stands for; whole characters of it. */
  public TextRange toSource(TextRange range) {
    int start = map(range.start(), 0, true);
    return new TextRange(start, Math.max(start, map(range.end(), 0, false)));
  }

  /** The stretch of this form that stands for a range of the source; whole characters of it. */
  public TextRange fromSource(TextRange range) {
    int start = map(range.start(), 2, true);
    return new TextRange(start, Math.max(start, map(range.end(), 2, false)));
  }

  /**
   * @param side 0 from this form to the source, 2 from the source to this form
   */
  private int map(int offset, int side, boolean isStart) {
    int limit = side == 0 ? text.length() : sourceLength;
    if (offset < 0 || offset > limit) {
      throw new IndexOutOfBoundsException("char " + offset + " of " + limit);
    }
    int other = 2 - side;
    int change = lastChange(offset, side, isStart);
    if (change < 0) {
      return offset;
    }
    int end = changes[4 * change + side + 1];
    if (offset >= end) {
      return changes[4 * change + other + 1] + offset - end;
    }
    return changes[4 * change + other + (isStart ? 0 : 1)];
  }

  /**
   * The last change that begins before an offset, or at it where a range starts there; -1 for none.
   */
  private int lastChange(int offset, int side, boolean isStart) {
    int low = 0;
    int high = changes.length / 4;
    while (low < high) {
      int mid = (low + high) >>> 1;
      int from = changes[4 * mid + side];
      if (isStart ? from <= offset : from < offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low - 1;
  }

  /** A char that neither composes nor decomposes, unless a mark follows. */
  private static boolean isSimple(char c) {
    return c < '\u0300'
        || (c >= '\u0400' && c <= '\u0482')
        || (c >= '\u048A' && c <= '\u0530')
        || (c >= '\u2010' && c <= '\u2027');
  }

  /** The end of a code point with the marks and jamo that may be composed with it. */
  private static int composableEnd(CharSequence source, int start) {
    int i = start + Character.charCount(Character.codePointAt(source, start));
    while (i < source.length()) {
      int codePoint = Character.codePointAt(source, i);
      boolean follows =
          switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                Character.COMBINING_SPACING_MARK,
                Character.ENCLOSING_MARK ->
                true;
            default -> codePoint >= 0x1160 && codePoint <= 0x11FF;
          };
      if (!follows) {
        break;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }

  /** A code point in its common form; {@link #GONE} for one that has none. */
  private static int fold(int codePoint) {
    return switch (codePoint) {
      case 'ё', 'Ё' -> 'е';
      case '«', '»', '“', '”', '„', '‟', '‹', '›', '″', '＂' -> '"';
      case '’', '‘', '‚', '‛', 'ʼ', '′', '`', '´' -> '\'';
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      case '\u00A0', '\u202F', '\u2007', '\u2009', '\u2002', '\u2003' -> ' ';
      case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> GONE;
      default -> codePoint < 128 ? asciiLowerCase(codePoint) : Character.toLowerCase(codePoint);
    };
  }

  private static int asciiLowerCase(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }

  /** Collects the form and the places where its length differs; lives for one call. */
  private static final class Writer {
    private final StringBuilder out;
    private int[] changes = {};
    private int count;

    Writer(int capacity) {
      out = new StringBuilder(capacity);
    }

    void writeComposed(String original, int start, int end) {
      String composed = Normalizer.normalize(original, Normalizer.Form.NFC);
      int from = out.length();
      composed
          .codePoints()
          .map(NormalForm::fold)
          .filter(codePoint -> codePoint != GONE)
          .forEach(out::appendCodePoint);
      keep(from, start, end);
    }

    void write(int folded, int start, int end) {
      int from = out.length();
      if (folded != GONE) {
        out.append((char) folded);
      }
      keep(from, start, end);
    }

    private void keep(int from, int start, int end) {
      if (out.length() - from == end - start) {
        return;
      }
      if (count + 4 > changes.length) {
        changes = Arrays.copyOf(changes, Math.max(32, count * 2));
      }
      changes[count++] = from;
      changes[count++] = out.length();
      changes[count++] = start;
      changes[count++] = end;
    }
  }
}
