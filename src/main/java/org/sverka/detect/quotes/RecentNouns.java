package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Gender;
import org.sverka.text.WordForm.Part;

/**
 * Nouns of news that are younger than the dictionary, or of Kazakhstan: of the second declension
 * with a hard stem, and words for women, of the first.
 */
final class RecentNouns {
  private static final Set<String> PERSONS =
      WordList.of(
          """
          аким сельаким блогер видеоблогер айтишник девелопер стартапер фрилансер коуч
          тиктокер стример барбер функционер хавбек ресторатор политтехнолог урбанист инфлюенсер
          кофаундер иноагент релокант главред генконсул супервайзер таргетолог копирайтер риэлтор
          парамедик кинолог зоозащитник градозащитник дальнобойщик аниматор стендапер рэпер ипотечник
          """);

  /** Of one form. */
  private static final Set<String> DEPUTIES =
      WordList.of(
          """
          замакима замгубернатора замначальника замруководителя замкомандира замсекретаря замшефа
          замгендиректора замзаведующего
          """);

  /** Without their ending. */
  private static final Set<String> WOMEN =
      WordList.of(
          """
          пользовательниц соосновательниц блогерк авторк редакторк режиссерк режиссёрк кураторк
          депутатк директорк продюсерк зоозащитниц градозащитниц
          """);

  private static final Set<String> BODIES = Set.of("акимат", "маслихат", "облакимат", "горакимат");

  /** Актюбинка, павлодарец: of a town, in the nominative; no dictionary has them all. */
  private static final Pattern TOWNSWOMAN = Pattern.compile("\\p{L}{4,}(инка|анка|янка)");

  private static final Pattern TOWNSMAN =
      Pattern.compile("\\p{L}{4,}(инец|анец|анин|янин|арец|урец)");

  private static final Map<String, List<Case>> ENDINGS =
      Map.of(
          "", List.of(Case.NOMINATIVE),
          "а", List.of(Case.GENITIVE, Case.ACCUSATIVE),
          "у", List.of(Case.DATIVE),
          "ом", List.of(Case.INSTRUMENTAL),
          "е", List.of(Case.PREPOSITIONAL));

  private static final Map<String, List<Case>> WOMENS_ENDINGS =
      Map.of(
          "а", List.of(Case.NOMINATIVE),
          "ы", List.of(Case.GENITIVE),
          "и", List.of(Case.GENITIVE),
          "е", List.of(Case.DATIVE, Case.PREPOSITIONAL),
          "у", List.of(Case.ACCUSATIVE),
          "ей", List.of(Case.INSTRUMENTAL),
          "ой", List.of(Case.INSTRUMENTAL));

  private RecentNouns() {}

  /** The forms of a word with those that the dictionary does not know. */
  static List<WordForm> added(String lower, List<WordForm> forms) {
    if (forms.stream().anyMatch(form -> !form.isPersonName())) {
      return forms;
    }
    List<WordForm> all = new ArrayList<>(forms);
    if (DEPUTIES.contains(lower)) {
      all.add(new WordForm(lower, Part.NOUN, null, Count.SINGULAR, null, true, null, 0));
    }
    ENDINGS.forEach(
        (ending, cases) -> {
          String stem = lower.substring(0, Math.max(0, lower.length() - ending.length()));
          boolean isPerson = PERSONS.contains(stem);
          if (lower.endsWith(ending) && (isPerson || BODIES.contains(stem))) {
            for (Case inCase : cases) {
              all.add(noun(stem, inCase, Gender.MASCULINE, isPerson));
            }
          }
        });
    WOMENS_ENDINGS.forEach(
        (ending, cases) -> {
          String stem = lower.substring(0, Math.max(0, lower.length() - ending.length()));
          if (lower.endsWith(ending) && WOMEN.contains(stem)) {
            cases.forEach(inCase -> all.add(noun(stem + "а", inCase, Gender.FEMININE, true)));
          }
        });
    if (all.isEmpty() && TOWNSWOMAN.matcher(lower).matches()) {
      all.add(noun(lower, Case.NOMINATIVE, Gender.FEMININE, true));
    } else if (all.isEmpty() && TOWNSMAN.matcher(lower).matches()) {
      all.add(noun(lower, Case.NOMINATIVE, Gender.MASCULINE, true));
    }
    return all;
  }

  private static WordForm noun(String lemma, Case inCase, Gender gender, boolean isPerson) {
    return new WordForm(lemma, Part.NOUN, inCase, Count.SINGULAR, gender, isPerson, null, 0);
  }
}
