package org.sverka.detect.quotes;

import java.util.EnumSet;
import java.util.Set;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Part;

/** Reads what stands before a name in Russian: the title that it agrees with, or a preposition. */
final class BeforeNames {
  private final Lexicon lexicon;

  BeforeNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The cases that the title or the preposition before a name allows it. */
  Set<Case> cases(Tokens tokens, int name) {
    Set<Case> all = EnumSet.allOf(Case.class);
    for (int i = name - 1; i >= Math.max(0, name - 6); i--) {
      Token token = tokens.get(i);
      Set<Case> cases = titleCases(token);
      if (!cases.isEmpty() && !token.capital()) {
        Set<Case> outer = cases.contains(Case.GENITIVE) ? titleCases(tokens.at(i - 1)) : Set.of();
        cases.addAll(outer);
        return cases;
      }
      if (i == name - 1 && lexicon.is(token, Part.PREPOSITION)) {
        all.remove(Case.NOMINATIVE);
        return all;
      }
      boolean genitive =
          lexicon.is(token, Part.NOUN, Case.GENITIVE)
              || lexicon.is(token, Part.ADJECTIVE, Case.GENITIVE);
      if (!genitive && !isDuty(token, i, name)) {
        return all;
      }
    }
    return all;
  }

  /** Спецпредставитель по правам человека: a title goes on behind what its bearer is there for. */
  private static boolean isDuty(Token token, int i, int name) {
    return token.is("по") && i < name - 1;
  }

  private Set<Case> titleCases(Token token) {
    Set<Case> cases = EnumSet.noneOf(Case.class);
    for (WordForm form : lexicon.forms(token)) {
      boolean title = form.part() == Part.NOUN && form.animate() && form.number() != Count.PLURAL;
      if (title && form.inCase() != null) {
        cases.add(form.inCase());
      }
    }
    return cases;
  }

  /** Whether a title stands before, with nothing between but the genitives that narrow it. */
  boolean isTitle(Tokens tokens, int i) {
    for (int at = i - 1; at >= Math.max(0, i - 6); at--) {
      Token token = tokens.get(at);
      boolean title = !titleCases(token).isEmpty() && (!token.capital() || at == 0);
      if (title) {
        return true;
      }
      boolean narrows =
          lexicon.is(token, Part.NOUN, Case.GENITIVE)
              || lexicon.is(token, Part.ADJECTIVE, Case.GENITIVE)
              || lexicon.is(token, Part.PATRONYMIC, Case.GENITIVE)
              || lexicon.is(token, Part.GIVEN_NAME, Case.GENITIVE)
              || token.isQuote()
              || (token.capital() && lexicon.forms(token).isEmpty())
              || isDuty(token, at, i);
      if (!narrows) {
        return false;
      }
    }
    return false;
  }
}
