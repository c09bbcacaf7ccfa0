package org.sverka.detect.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sverka.text.Morphology;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Part;
import org.sverka.text.WordForm.Tense;

/** What the dictionary says of the Russian words of one text; each is looked up once. */
final class RussianNouns {
  private final Morphology morphology;
  private final Map<String, List<WordForm>> known = new HashMap<>();

  RussianNouns(Morphology morphology) {
    this.morphology = morphology;
  }

  private List<WordForm> forms(String word) {
    return known.computeIfAbsent(word, morphology::forms);
  }

  boolean isNoun(String word) {
    List<WordForm> forms = forms(word);
    return forms.isEmpty() ? word.length() > 2 : forms.stream().anyMatch(RussianNouns::noun);
  }

  /** Adjectives, participles and pronouns that stand before a noun. */
  boolean isAttribute(String word) {
    return forms(word).stream()
        .anyMatch(
            form ->
                form.part() == Part.ADJECTIVE
                    || form.part() == Part.PARTICIPLE
                    || (form.part() == Part.PRONOUN && !form.lemma().equals("я")));
  }

  /** Participles and adjectives can stand for people: «25 пострадавших». */
  boolean isPeople(String word) {
    return forms(word).stream()
        .anyMatch(
            form ->
                (form.part() == Part.PARTICIPLE || form.part() == Part.ADJECTIVE)
                    && form.number() == Count.PLURAL
                    && form.canBe(Case.GENITIVE));
  }

  boolean isFuture(String word) {
    List<WordForm> forms = forms(word);
    return !forms.isEmpty() && forms.stream().allMatch(form -> form.tense() == Tense.FUTURE);
  }

  boolean isPast(String word) {
    return forms(word).stream()
        .anyMatch(
            form ->
                form.tense() == Tense.PAST
                    || form.part() == Part.SHORT_PARTICIPLE
                    || form.part() == Part.GERUND);
  }

  /** The dictionary form with «е» for «ё»; the genitive plural is the likeliest reading. */
  String lemma(String word) {
    if (word.equals("людей") || word.equals("люди") || word.equals("людям")) {
      return "человек";
    }
    WordForm best = null;
    for (WordForm form : forms(word)) {
      boolean likely =
          noun(form) && form.number() == Count.PLURAL && form.inCase() == Case.GENITIVE;
      if (likely) {
        best = form;
        break;
      }
      if (best == null || (noun(form) && !noun(best))) {
        best = form;
      }
    }
    return best == null ? word : Tokens.normal(best.lemma());
  }

  private static boolean noun(WordForm form) {
    return form.part() == Part.NOUN || form.isPersonName();
  }
}
