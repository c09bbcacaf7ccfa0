package org.sverka.detect.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sverka.text.Morphology;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Part;

/**
 * The dictionary as one article reads it: a word is looked up once. Of a word with a hyphen that
 * the dictionary does not know, the last part tells the forms. For one thread.
 */
final class Lexicon {
  /** Ends of surnames that the dictionary takes for Russian words. */
  private static final Set<String> FOREIGN_ENDS = Set.of("заде", "оглы", "оглу", "кызы", "улы");

  /** The dictionary takes them for persons or beasts as well, which news hardly ever does. */
  private static final Set<String> THINGS =
      WordList.of("график половина голова вестник тур тупик метр спутник тень единица парка");

  private static final String MINISTRY = "мин";

  private final Morphology morphology;
  private final Map<String, List<WordForm>> known = new HashMap<>();

  Lexicon(Morphology morphology) {
    this.morphology = morphology;
  }

  List<WordForm> forms(Token token) {
    return token.isWord() ? forms(token.lower()) : List.of();
  }

  List<WordForm> forms(String lower) {
    List<WordForm> forms = known.get(lower);
    if (forms == null) {
      forms = morphology.forms(lower);
      int hyphen = lower.lastIndexOf('-');
      if (forms.isEmpty() && hyphen > 0 && !FOREIGN_ENDS.contains(lower.substring(hyphen + 1))) {
        forms = morphology.forms(lower.substring(hyphen + 1));
      }
      forms = RecentNouns.added(lower, forms);
      if (forms.isEmpty() && isMinistry(lower)) {
        forms = List.of(RecentNouns.ofOneForm(lower));
      }
      forms = forms.stream().filter(form -> !isUnlikely(form)).toList();
      known.put(lower, forms);
    }
    return forms;
  }

  /** «Минторговли», «Минкультуры»: what the ministry is of, in the genitive. */
  private boolean isMinistry(String lower) {
    return lower.startsWith(MINISTRY)
        && morphology.forms(lower.substring(MINISTRY.length())).stream()
            .anyMatch(form -> form.part() == Part.NOUN && form.inCase() == Case.GENITIVE);
  }

  /** «Министр иностранных дел»: no form of деть. */
  private static boolean isUnlikely(WordForm form) {
    return (form.animate() && THINGS.contains(form.lemma()))
        || (form.part() == Part.VERB && form.lemma().equals("деть"));
  }

  /** Whether the dictionary knows a form of it that has a case. */
  boolean isInflected(Token token) {
    return forms(token).stream().anyMatch(form -> form.inCase() != null);
  }

  boolean is(Token token, Part part) {
    for (WordForm form : forms(token)) {
      if (form.part() == part) {
        return true;
      }
    }
    return false;
  }

  boolean is(Token token, Part part, Case inCase) {
    for (WordForm form : forms(token)) {
      if (form.part() == part && form.canBe(inCase)) {
        return true;
      }
    }
    return false;
  }
}
