package org.sverka.detect.quotes;

import java.util.HashMap;
import java.util.Map;

/** What the capitalised words of one article can be in a Russian name, each told once. */
final class NameWords {
  private final Lexicon lexicon;
  private final Map<String, RussianNameWord> words = new HashMap<>();

  NameWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  RussianNameWord at(Tokens tokens, int i) {
    String written = tokens.written(i);
    RussianNameWord known = words.get(written);
    if (known == null) {
      known = new RussianNameWord(written, lexicon.forms(tokens.get(i)));
      words.put(written, known);
    }
    return known;
  }
}
