package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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
          аким сельаким хоким блогер видеоблогер айтишник девелопер стартапер фрилансер коуч
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

  private static final Set<String> BODIES =
      Set.of("акимат", "маслихат", "облакимат", "горакимат", "хокимият");

  /** Актюбинка, павлодарец: of a town, in the nominative; no dictionary has them all. */
  private static final Pattern TOWNSWOMAN = Pattern.compile("\\p{L}{4,}(инка|анка|янка)");

  private static final Pattern TOWNSMAN =
      Pattern.compile("\\p{L}{4,}(инец|анец|анин|янин|арец|урец)");

  /** Participles that stand for persons, without their ending. */
  private static final Set<String> PARTICIPLES =
      WordList.of(
          """
          потерпевш пострадавш задержанн обвиняем подсудим подозреваем осужденн арестованн
          эвакуированн госпитализированн присутствующ собравш проверяющ приглашенн уволенн уполномоченн погибш
          """);

  /** Endings of participles, in the singular. */
  private static final Map<String, List<Case>> MENS_PARTICIPLES =
      Map.of(
          "ый", List.of(Case.NOMINATIVE),
          "ий", List.of(Case.NOMINATIVE),
          "ого", List.of(Case.GENITIVE, Case.ACCUSATIVE),
          "его", List.of(Case.GENITIVE, Case.ACCUSATIVE),
          "ому", List.of(Case.DATIVE),
          "ему", List.of(Case.DATIVE),
          "ым", List.of(Case.INSTRUMENTAL),
          "им", List.of(Case.INSTRUMENTAL));

  private static final Map<String, List<Case>> WOMENS_PARTICIPLES =
      Map.of(
          "ая", List.of(Case.NOMINATIVE),
          "ой", List.of(Case.GENITIVE, Case.DATIVE, Case.INSTRUMENTAL, Case.PREPOSITIONAL),
          "ей", List.of(Case.GENITIVE, Case.DATIVE, Case.INSTRUMENTAL, Case.PREPOSITIONAL),
          "ую", List.of(Case.ACCUSATIVE));

  /** As offices are called that watch over something: природнадзор, жилнадзор. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(\\p{L}{3,}(надзор|отдел|комитет|исполком|водоканал|здрав|совет))(|а|у|ом|е)");

  private RecentNouns() {}

  /** Whether an office is called so that watches over something. */
  static boolean isOffice(String lemma) {
    return OFFICE.matcher(lemma).matches();
  }

  /** The forms of a word with those that the dictionary does not know. */
  static List<WordForm> added(String lower, List<WordForm> forms) {
    List<WordForm> all = new ArrayList<>(forms);
    participles(lower, all);
    if (forms.stream().anyMatch(form -> !form.isPersonName())) {
      return all;
    }
    Matcher office = OFFICE.matcher(lower);
    if (office.matches()) {
      Declension.SECOND
          .getOrDefault(office.group(3), List.of())
          .forEach(inCase -> all.add(noun(office.group(1), inCase, Gender.MASCULINE, false)));
      return all;
    }
    if (DEPUTIES.contains(lower)) {
      all.add(new WordForm(lower, Part.NOUN, null, Count.SINGULAR, null, true, null, 0));
    }
    Declension.SECOND.forEach(
        (ending, cases) -> {
          String stem = lower.substring(0, Math.max(0, lower.length() - ending.length()));
          boolean isPerson = PERSONS.contains(stem);
          if (lower.endsWith(ending) && (isPerson || BODIES.contains(stem))) {
            for (Case inCase : cases) {
              all.add(noun(stem, inCase, Gender.MASCULINE, isPerson));
            }
          }
        });
    Declension.FIRST.forEach(
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

  /** A ministry's short name that is the same in all cases. */
  static WordForm ofOneForm(String lower) {
    return new WordForm(lower, Part.NOUN, null, Count.SINGULAR, Gender.NEUTER, false, null, 0);
  }

  private static void participles(String lower, List<WordForm> all) {
    boolean known = all.stream().anyMatch(form -> form.part() == Part.NOUN);
    for (int ending = 2; ending <= 3 && !known && lower.length() > 2 * ending; ending++) {
      String stem = lower.substring(0, lower.length() - ending);
      String end = lower.substring(stem.length());
      if (PARTICIPLES.contains(stem)) {
        boolean soft = stem.endsWith("ш") || stem.endsWith("щ");
        MENS_PARTICIPLES
            .getOrDefault(end, List.of())
            .forEach(
                inCase ->
                    all.add(noun(stem + (soft ? "ий" : "ый"), inCase, Gender.MASCULINE, true)));
        WOMENS_PARTICIPLES
            .getOrDefault(end, List.of())
            .forEach(inCase -> all.add(noun(stem + "ая", inCase, Gender.FEMININE, true)));
      }
    }
  }

  private static WordForm noun(String lemma, Case inCase, Gender gender, boolean isPerson) {
    return new WordForm(lemma, Part.NOUN, inCase, Count.SINGULAR, gender, isPerson, null, 0);
  }
}
