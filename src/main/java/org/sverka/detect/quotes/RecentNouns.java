package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Gender;
import org.sverka.text.WordForm.Part;

/**
 * Nouns of news that are younger than the dictionary, or of Kazakhstan: all of the second
 * declension with a hard stem.
 */
final class RecentNouns {
  private static final Set<String> PERSONS =
      WordList.of(
          """
          аким замакима сельаким блогер видеоблогер айтишник девелопер стартапер фрилансер коуч
          тиктокер стример барбер функционер хавбек ресторатор политтехнолог урбанист
          """);

  private static final Set<String> BODIES = Set.of("акимат", "маслихат", "облакимат", "горакимат");

  private static final Map<String, List<Case>> ENDINGS =
      Map.of(
          "", List.of(Case.NOMINATIVE),
          "а", List.of(Case.GENITIVE, Case.ACCUSATIVE),
          "у", List.of(Case.DATIVE),
          "ом", List.of(Case.INSTRUMENTAL),
          "е", List.of(Case.PREPOSITIONAL));

  private RecentNouns() {}

  /** The forms of a word with those that the dictionary does not know. */
  static List<WordForm> added(String lower, List<WordForm> forms) {
    if (forms.stream().anyMatch(form -> !form.isPersonName())) {
      return forms;
    }
    List<WordForm> all = new ArrayList<>(forms);
    ENDINGS.forEach(
        (ending, cases) -> {
          String stem = lower.substring(0, Math.max(0, lower.length() - ending.length()));
          boolean isPerson = PERSONS.contains(stem);
          if (lower.endsWith(ending) && (isPerson || BODIES.contains(stem))) {
            for (Case inCase : cases) {
              all.add(noun(stem, inCase, isPerson));
            }
          }
        });
    return all;
  }

  private static WordForm noun(String lemma, Case inCase, boolean isPerson) {
    return new WordForm(
        lemma, Part.NOUN, inCase, Count.SINGULAR, Gender.MASCULINE, isPerson, null, 0);
  }
}
