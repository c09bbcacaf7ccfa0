package org.sverka.detect.figures;

import java.util.List;
import org.sverka.text.Language;

/** The grammars of all languages. A text of another language is read as English. Immutable. */
final class Grammars {
  private final Grammar russian;
  private final Grammar kazakh;
  private final Grammar english;

  Grammars() {
    Grammar.Source ru = new Grammar.Source(RussianWords.TABLE, Endings.RUSSIAN);
    Grammar.Source kk = new Grammar.Source(KazakhWords.TABLE, Endings.KAZAKH);
    Grammar.Source en = new Grammar.Source(EnglishWords.TABLE, Endings.ENGLISH);
    this.russian = new Grammar(Language.RUSSIAN, List.of(ru, en, kk));
    this.kazakh = new Grammar(Language.KAZAKH, List.of(kk, ru, en));
    this.english = new Grammar(Language.ENGLISH, List.of(en, ru, kk));
  }

  Grammar of(Language language) {
    return switch (language) {
      case RUSSIAN -> russian;
      case KAZAKH -> kazakh;
      case ENGLISH, OTHER -> english;
    };
  }
}
