package org.sverka.detect.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sverka.text.WordForm;

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
      known = new RussianNameWord(written, forms(written, tokens.get(i)));
      words.put(written, known);
    }
    return known;
  }

  /** Жан-Люка: two names joined, and not what the second means as a word. */
  private List<WordForm> forms(String written, Token token) {
    int second = written.indexOf('-') + 1;
    boolean joined =
        second > 0 && second < written.length() && Character.isUpperCase(written.charAt(second));
    return joined
        ? lexicon.forms(token).stream().filter(WordForm::isPersonName).toList()
        : lexicon.forms(token);
  }
}
