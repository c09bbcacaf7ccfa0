package org.sverka.detect.quotes;

import java.util.Set;

/** Reads a list of words that is written as running text, so that it stays short to look at. */
final class WordList {
  private WordList() {}

  static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
