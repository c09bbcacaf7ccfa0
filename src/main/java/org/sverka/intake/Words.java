package org.sverka.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line cut at its blanks, signs and all. */
final class Words {
  private static final String SIGNS = ".,:;!?…\"'«»“”„’‘()[]/|";

  private Words() {}

  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && !Blank.is(line.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(line.substring(at, end));
      }
      at = end + 1;
    }
    return words;
  }

  /** A word without the signs at its ends. */
  static String bare(String word) {
    int first = 0;
    int last = word.length();
    while (first < last && sign(word.charAt(first))) {
      first++;
    }
    while (last > first && sign(word.charAt(last - 1))) {
      last--;
    }
    return word.substring(first, last);
  }

  private static boolean sign(char c) {
    return !Character.isLetterOrDigit(c) && SIGNS.indexOf(c) >= 0;
  }

  /** A word for comparing: bare, in small letters, with е for ё. */
  static String key(String word) {
    return bare(word).toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  static boolean isCyrillic(String word) {
    return !word.isEmpty() && word.charAt(0) >= 0x400 && word.charAt(0) < 0x530;
  }

  /** Whether the word ends in a sign, so that what follows is another part of the sentence. */
  static boolean closes(String word) {
    return !word.isEmpty() && ",.;:!?…)»”\"".indexOf(word.charAt(word.length() - 1)) >= 0;
  }
}
