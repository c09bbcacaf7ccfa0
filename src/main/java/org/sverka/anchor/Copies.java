package org.sverka.anchor;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a text has the same words, char for char; overlapping copies too. Linear in both lengths
 * whatever they are: D. Knuth, J. Morris, V. Pratt, <i>Fast Pattern Matching in Strings</i>, SIAM
 * Journal on Computing 6 (1977).
 */
final class Copies {
  private Copies() {}

  /** The starts of the copies, in chars, ascending. */
  static List<Integer> of(String words, String text) {
    int[] border = borders(words);
    List<Integer> starts = new ArrayList<>();
    int matched = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      while (matched > 0 && (matched == words.length() || words.charAt(matched) != c)) {
        matched = border[matched];
      }
      if (words.charAt(matched) == c) {
        matched++;
      }
      if (matched == words.length()) {
        starts.add(i + 1 - matched);
      }
    }
    return starts;
  }

  /** For each length the longest shorter beginning of the words that is also its end. */
  private static int[] borders(String words) {
    int[] border = new int[words.length() + 1];
    int matched = 0;
    for (int i = 1; i < words.length(); i++) {
      while (matched > 0 && words.charAt(matched) != words.charAt(i)) {
        matched = border[matched];
      }
      if (words.charAt(matched) == words.charAt(i)) {
        matched++;
      }
      border[i + 1] = matched;
    }
    return border;
  }
}
