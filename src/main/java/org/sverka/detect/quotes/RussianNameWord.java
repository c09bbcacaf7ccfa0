package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Gender;
import org.sverka.text.WordForm.Part;

/**
 * What a capitalised Russian word can be in a person's name: a given name, a patronymic or a
 * surname, each with its nominative, case and gender.
 */
final class RussianNameWord {
  /** Семидесятивосьмилетняя: no name, though no dictionary has it. */
  private static final Pattern AGE = Pattern.compile(".{2,}летн(ий|яя|его|ей|ему|юю|им|ем)");

  private static final Set<String> TITLES =
      WordList.of(
          "атташе конферансье рефери импресарио мадам леди мисс миссис месье маэстро визави протеже");

  private static final Pattern POSSESSIVE = Pattern.compile("([оеё]в|[иы]н)$");
  private static final String[] FATHERS = {
    "ович", "евич", "ьич", "улы", "ұлы", "оглы", "кузьмич", "фомич", "лукич", "никитич", "саввич"
  };
  private static final String[] DAUGHTERS = {"овн", "евн", "ичн", "иничн"};

  /** In chars; longer ones of {@link #FATHERS} are whole patronymics. */
  private static final int LONGEST_SUFFIX = 4;

  private final String word;
  private final List<RussianEndings.Reading> given = new ArrayList<>();
  private final List<RussianEndings.Reading> patronymic = new ArrayList<>();
  private final List<RussianEndings.Reading> surname = new ArrayList<>();
  private boolean common;
  private boolean ordinary;
  private boolean known;
  private boolean place;
  private boolean kept;

  RussianNameWord(String word, List<WordForm> forms) {
    this.word = word;
    for (WordForm form : forms) {
      known |= !(isMany(form) && form.part() == Part.GIVEN_NAME);
      read(form);
    }
    List<RussianEndings.Reading> named = CentralAsianNames.readings(word);
    if (!named.isEmpty()) {
      known = true;
      given.removeIf(each -> each.inCase() != Case.NOMINATIVE || each.gender() != Gender.FEMININE);
      given.addAll(0, named);
    }
    patronymics();
  }

  /** Several of one name: Абдирахманов is a surname, and not of men who are called Абдирахман. */
  private static boolean isMany(WordForm form) {
    return form.number() == Count.PLURAL && form.isPersonName();
  }

  /** Whether a word in lower case only tells an age. */
  static boolean isAge(String lower) {
    return lower.contains("летн") && AGE.matcher(lower).matches();
  }

  /** Замминистра: has one form as Айгуль has, and is nobody's name. */
  private static boolean isTitle(String lemma) {
    return lemma.startsWith("зам") || TITLES.contains(lemma);
  }

  private void read(WordForm form) {
    if (isMany(form)) {
      return;
    }
    switch (form.part()) {
      // Without a case the dictionary means a woman's surname: Коваль.
      case GIVEN_NAME -> (form.inCase() == null ? surname : given).add(reading(form, form.lemma()));
      case SURNAME -> {
        boolean feminine = form.gender() == Gender.FEMININE;
        surname.add(reading(form, feminine ? feminine(form.lemma()) : form.lemma()));
      }
      case NOUN -> {
        if (form.animate() && form.inCase() == null && !isTitle(form.lemma())) {
          given.add(reading(form, form.lemma()));
        } else {
          common = true;
          ordinary |= !isOfSeveral(form);
          place |= !form.animate();
        }
      }
      case PATRONYMIC -> {}
      default -> {
        common = true;
        ordinary |=
            form.part() != Part.SHORT_ADJECTIVE
                && (form.part() != Part.ADJECTIVE || !isPossessive(form.lemma()));
      }
    }
  }

  /** «Много песков»: a noun's form that is spelled like a surname. */
  private static boolean isOfSeveral(WordForm form) {
    return form.number() == Count.PLURAL
        && (form.inCase() == Case.GENITIVE || form.inCase() == Case.ACCUSATIVE);
  }

  private static boolean isPossessive(String lemma) {
    return POSSESSIVE.matcher(lemma).find();
  }

  private void patronymics() {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String suffix : FATHERS) {
      int at = lower.lastIndexOf(suffix);
      if (at > 1 || (at == 0 && suffix.length() > LONGEST_SUFFIX)) {
        String stem = word.substring(0, at + suffix.length());
        Case inCase =
            switch (lower.substring(at + suffix.length())) {
              case "" -> Case.NOMINATIVE;
              case "а" -> Case.GENITIVE;
              case "у" -> Case.DATIVE;
              case "ем" -> Case.INSTRUMENTAL;
              case "е" -> Case.PREPOSITIONAL;
              default -> null;
            };
        if (inCase != null) {
          patronymic.add(new RussianEndings.Reading(stem, inCase, Gender.MASCULINE));
          if (inCase == Case.GENITIVE) {
            patronymic.add(new RussianEndings.Reading(stem, Case.ACCUSATIVE, Gender.MASCULINE));
          }
        }
      }
    }
    for (String suffix : DAUGHTERS) {
      int at = lower.lastIndexOf(suffix);
      if (at > 1 && lower.length() <= at + suffix.length() + 2) {
        String stem = word.substring(0, at + suffix.length()) + "а";
        for (Case inCase : daughtersCases(lower.substring(at + suffix.length()))) {
          patronymic.add(new RussianEndings.Reading(stem, inCase, Gender.FEMININE));
        }
      }
    }
    if (lower.endsWith("кызы") || lower.endsWith("қызы")) {
      patronymic.add(new RussianEndings.Reading(word, null, Gender.FEMININE));
    }
  }

  private static List<Case> daughtersCases(String ending) {
    return switch (ending) {
      case "а" -> List.of(Case.NOMINATIVE);
      case "ы" -> List.of(Case.GENITIVE);
      case "е" -> List.of(Case.DATIVE, Case.PREPOSITIONAL);
      case "у" -> List.of(Case.ACCUSATIVE);
      case "ой" -> List.of(Case.INSTRUMENTAL);
      default -> List.of();
    };
  }

  private RussianEndings.Reading reading(WordForm form, String lemma) {
    String nominative = form.inCase() == Case.NOMINATIVE ? word : capitalised(lemma);
    return new RussianEndings.Reading(nominative, form.inCase(), form.gender());
  }

  /** The dictionary's lemma as this article spells it: with its capital letters, and е for ё. */
  private String capitalised(String lemma) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && lemma.indexOf('-') < 0) {
      boolean lower = Character.isLowerCase(word.charAt(hyphen + 1));
      String last = lower ? lemma : Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1);
      return word.substring(0, hyphen + 1) + last;
    }
    StringBuilder spelled = new StringBuilder(lemma);
    for (int i = 0; i < spelled.length(); i++) {
      boolean first = i == 0 || spelled.charAt(i - 1) == '-';
      if (spelled.charAt(i) == 'ё' && i < word.length() && word.charAt(i) == 'е') {
        spelled.setCharAt(i, 'е');
      }
      if (first) {
        spelled.setCharAt(i, Character.toUpperCase(spelled.charAt(i)));
      }
    }
    return spelled.toString();
  }

  private static String feminine(String masculine) {
    if (masculine.endsWith("ий") || masculine.endsWith("ый") || masculine.endsWith("ой")) {
      return masculine.substring(0, masculine.length() - 2) + "ая";
    }
    return isPossessive(masculine) ? masculine + "а" : masculine;
  }

  /** Whether the dictionary knows it as a given name. */
  boolean isGiven() {
    return !given.isEmpty();
  }

  boolean isPatronymic() {
    return !patronymic.isEmpty();
  }

  /** Whether the dictionary knows it as a surname. */
  boolean isSurname() {
    return !surname.isEmpty();
  }

  /** Иванов, Песков: a surname whose other readings hardly stand for anybody. */
  boolean isRatherSurname() {
    return isSurname() && !ordinary;
  }

  /** Whether the dictionary knows it as a given name, or as a surname in the nominative. */
  boolean isNominative() {
    return isGiven() || surname.stream().anyMatch(each -> each.inCase() == Case.NOMINATIVE);
  }

  boolean isUnknown() {
    return !known;
  }

  /** Аль-Марзуки: nothing but somebody's name. */
  boolean hasArticle() {
    return Character.isLowerCase(word.charAt(0));
  }

  /** Whether it is an ordinary word as well. */
  boolean isCommon() {
    return common;
  }

  /** Whether it is an ordinary noun for a thing or a place as well. */
  boolean isThing() {
    return place;
  }

  /** As a given name; by its ending where the dictionary does not know it. */
  List<RussianEndings.Reading> given() {
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0) {
      return hyphenated(hyphen);
    }
    if (given.isEmpty()) {
      return surname();
    }
    // Игоре is rather Игорь than Игор.
    List<RussianEndings.Reading> softFirst = new ArrayList<>(given);
    softFirst.sort(Comparator.comparing(each -> !each.nominative().endsWith("ь")));
    return softFirst;
  }

  /** As a given name by its ending alone. */
  List<RussianEndings.Reading> byEnding() {
    return RussianEndings.readings(word);
  }

  /** Whether it is a foreign surname, by its last letter, that no case changes. */
  boolean hasOneForm() {
    return !isSurname() && "уюоиэ".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /** Takes note that the article has it as a surname that no case changes. */
  void keepForm() {
    kept = true;
  }

  /** As a surname that no case changes. */
  RussianEndings.Reading undeclined() {
    return new RussianEndings.Reading(word, null, null);
  }

  /** Касым-Жомарта: only the last part is declined. */
  private List<RussianEndings.Reading> hyphenated(int hyphen) {
    List<RussianEndings.Reading> readings = new ArrayList<>();
    for (RussianEndings.Reading last : RussianEndings.readings(word.substring(hyphen + 1))) {
      readings.add(
          new RussianEndings.Reading(
              word.substring(0, hyphen + 1) + last.nominative(), last.inCase(), last.gender()));
    }
    return readings;
  }

  List<RussianEndings.Reading> patronymic() {
    return patronymic;
  }

  /** As a surname: what the dictionary knows, and what its ending allows beside it. */
  List<RussianEndings.Reading> surname() {
    List<RussianEndings.Reading> all = new ArrayList<>(surname);
    if (kept) {
      all.add(0, undeclined());
    }
    for (RussianEndings.Reading reading : RussianEndings.readings(word)) {
      if (!all.contains(reading)) {
        all.add(reading);
      }
    }
    return all;
  }
}
