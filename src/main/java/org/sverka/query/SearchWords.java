package org.sverka.query;

import java.util.Arrays;
import java.util.List;
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
   * Whether some words may stand in a text, one after the other, letter case and {@code ё} aside:
   * no is certain, and much quicker than to cut the text into words.
   *
   * @param plain in their plain form
   */
  static boolean mayContain(String text, List<String> plain) {
    char first = plain.get(0).charAt(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHidden(c) || (folded(c) == first && mayStandAt(text, i, plain))) {
        return true;
      }
    }
    return false;
  }

  /** Only letters that compose with nothing are sure to be others. */
  private static boolean mayStandAt(String text, int from, List<String> plain) {
    int at = from;
    for (String word : plain) {
      while (at > from
          && at < text.length()
          && text.charAt(at) != word.charAt(0)
          && isBetween(text.charAt(at))) {
        at++;
      }
      for (int i = 0; i < word.length(); i++, at++) {
        if (at == text.length()) {
          return false;
        }
        char c = text.charAt(at);
        if (folded(c) != word.charAt(i)) {
          return !isSimple(c);
        }
      }
    }
    return true;
  }

  /** Spaces and signs that no word begins with. */
  private static boolean isBetween(char c) {
    return (c < 0xA0 && !isSimple(c)) || (c >= 0x2010 && c <= 0x205F) || "\u00A0«»".indexOf(c) >= 0;
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
