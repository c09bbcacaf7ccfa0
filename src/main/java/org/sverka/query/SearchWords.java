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
  private final int[] bounds;
  private final String[] plain;

  private SearchWords(String text, int[] bounds, String[] plain) {
    this.text = text;
    this.bounds = bounds;
    this.plain = plain;
  }

  public static SearchWords of(String text) {
    Words words = Words.of(text);
    int[] bounds = new int[Math.max(8, words.size() * 2 + 8)];
    String[] plain = new String[bounds.length / 2];
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      int start = words.start(i);
      int end = words.end(i);
      for (int at = start; at <= end; at++) {
        if (at < end && !isHyphen(text.charAt(at))) {
          continue;
        }
        if (count == plain.length) {
          bounds = Arrays.copyOf(bounds, bounds.length * 2);
          plain = Arrays.copyOf(plain, bounds.length / 2);
        }
        bounds[2 * count] = start;
        bounds[2 * count + 1] = at;
        plain[count++] = plain(text, start, at);
        start = at + 1;
      }
    }
    return new SearchWords(text, bounds, Arrays.copyOf(plain, count));
  }

  public int size() {
    return plain.length;
  }

  /** The plain form of a word, counted from 0. */
  public String word(int index) {
    return plain[index];
  }

  /** Where it stands in the text, in chars. */
  public TextRange range(int index) {
    return range(index, index);
  }

  /** From the beginning of one word to the end of another. */
  public TextRange range(int first, int last) {
    return new TextRange(bounds[2 * first], bounds[2 * last + 1]);
  }

  public String text() {
    return text;
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
