package org.sverka.query;

import java.util.Arrays;
import java.util.Locale;
import org.sverka.text.NormalForm;
import org.sverka.text.TextRange;
import org.sverka.text.Words;

/**
 * The words of a text as search sees them: as {@link Words}, but cut at hyphens, so that the second
 * half of a compound is found too; each in its plain form, which is in lower case, composed, with
 * {@code ё} as {@code е} and without signs that nobody sees. Offsets are chars. Immutable.
 */
public final class SearchWords {
  private final String text;

  /** Start and end of each word in turn. */
  private final int[] bounds;

  private SearchWords(String text, int[] bounds) {
    this.text = text;
    this.bounds = bounds;
  }

  public static SearchWords of(String text) {
    Words words = Words.of(text);
    int[] bounds = new int[2 * words.size() + 16];
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      int start = words.start(i);
      int end = words.end(i);
      for (int at = start; at <= end; at++) {
        if (at == end || isHyphen(text.charAt(at))) {
          if (count == bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
          }
          bounds[count++] = start;
          bounds[count++] = at;
          start = at + 1;
        }
      }
    }
    return new SearchWords(text, Arrays.copyOf(bounds, count));
  }

  public int size() {
    return bounds.length / 2;
  }

  /** The plain form of a word, counted from 0; made when it is asked for. */
  public String word(int index) {
    return plain(text, bounds[2 * index], bounds[2 * index + 1]);
  }

  /** Whether a word may begin with a letter of a plain form; quicker than to make its own. */
  boolean mayBegin(int index, char plain) {
    char c = text.charAt(bounds[2 * index]);
    return !isSimple(c) || folded(c) == plain;
  }

  /** Where it stands in the text, in chars. */
  public TextRange range(int index) {
    return range(index, index);
  }

  /** From the beginning of one word to the end of another. */
  public TextRange range(int first, int last) {
    return new TextRange(bounds[2 * first], bounds[2 * last + 1]);
  }

  /**
   * Whether some letters may stand in a text, letter case and {@code ё} aside: no is certain, and
   * much quicker than to cut the text into words.
   *
   * @param plain in its plain form
   */
  static boolean mayContain(String text, String plain) {
    char first = plain.charAt(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHidden(c) || (folded(c) == first && continues(text, i, plain))) {
        return true;
      }
    }
    return false;
  }

  private static boolean continues(String text, int from, String plain) {
    if (from + plain.length() > text.length()) {
      return false;
    }
    for (int i = 1; i < plain.length(); i++) {
      char c = text.charAt(from + i);
      if (isHidden(c)) {
        return true;
      }
      if (folded(c) != plain.charAt(i) && isSimple(c)) {
        return false;
      }
    }
    return true;
  }

  /** What a plain form does not have, or has in the letter before. */
  private static boolean isHidden(char c) {
    return c == '\u00AD' || c == '\u200C' || c == '\u200D' || (c >= '\u0300' && c < '\u0370');
  }

  private static char folded(char c) {
    return c == 'ё' || c == 'Ё' ? 'е' : Character.toLowerCase(c);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static String plain(String text, int start, int end) {
    boolean changed = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isSimple(c)) {
        return composed(text.substring(start, end));
      }
      changed |= c < 'а' || c == 'ё';
    }
    String word = text.substring(start, end);
    return changed ? word.toLowerCase(Locale.ROOT).replace('ё', 'е') : word;
  }

  /** Letters of Russian and Kazakh, English and digits, none of which composes. */
  private static boolean isSimple(char c) {
    return (c >= 'А' && c <= 'я')
        || (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || "ёЁәӘіІңҢғҒүҮұҰқҚөӨһҺ".indexOf(c) >= 0;
  }

  private static String composed(String word) {
    String form = NormalForm.of(word).text().toLowerCase(Locale.ROOT);
    return form.replace("\u200C", "").replace("\u200D", "");
  }
}
