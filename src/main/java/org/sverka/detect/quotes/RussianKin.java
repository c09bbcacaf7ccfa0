package org.sverka.detect.quotes;

import java.util.Set;
import org.sverka.text.WordForm.Case;

/** «Жена Растопчина»: a surname behind kin is whose kin it is, and not what she is called. */
final class RussianKin {
  private static final Set<String> KIN =
      WordList.of("жена муж мать отец сын дочь брат сестра вдова вдовец тёща свекровь");

  private final Lexicon lexicon;

  RussianKin(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether somebody's kin is called so. */
  boolean is(Token noun) {
    return !noun.capital()
        && lexicon.forms(noun).stream()
            .anyMatch(form -> form.canBe(Case.NOMINATIVE) && KIN.contains(form.lemma()));
  }

  /** Whether a name is whose kin the noun before it is. */
  boolean isOf(Tokens tokens, NameMention name) {
    NameReading first = name.first();
    return first.parts() == 1
        && first.surname() != null
        && name.canBe(Case.GENITIVE)
        && is(tokens.at(name.from() - 1));
  }
}
