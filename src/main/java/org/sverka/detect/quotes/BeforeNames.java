package org.sverka.detect.quotes;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Gender;
import org.sverka.text.WordForm.Part;

/** Reads what stands before a name in Russian: the title that it agrees with, or a preposition. */
final class BeforeNames {
  /** What has a name in marks has one of so many words, the mark counted. */
  private static final int LONGEST_NAME = 6;

  private static final Set<String> OPENING = Set.of("«", "“", "„", "\"");
  private static final Set<String> CLOSING = Set.of("»", "”", "“", "\"");

  /** Prepositions of one case. */
  private static final Map<String, Set<Case>> GOVERNED =
      Map.of(
          "у", EnumSet.of(Case.GENITIVE),
          "от", EnumSet.of(Case.GENITIVE),
          "для", EnumSet.of(Case.GENITIVE),
          "против", EnumSet.of(Case.GENITIVE),
          "к", EnumSet.of(Case.DATIVE),
          "о", EnumSet.of(Case.PREPOSITIONAL),
          "об", EnumSet.of(Case.PREPOSITIONAL));

  /** Behind these stands where something is. */
  private static final Set<String> WHERE = Set.of("из", "в", "во", "на", "под", "близ", "имени");

  /** So end titles that only women have. */
  private static final Set<String> WOMEN = Set.of("ница", "щица", "ка", "ая", "иня", "есса", "ша");

  /** Behind these stands what a place is called. */
  private static final Set<String> NAMED_PLACES =
      Set.of(
          "город",
          "посёлок",
          "село",
          "деревня",
          "станица",
          "аул",
          "район",
          "улица",
          "проспект",
          "площадь",
          "бульвар",
          "переулок",
          "микрорайон",
          "остров",
          "республика",
          "университет",
          "институт",
          "академия");

  private final Lexicon lexicon;
  private final RussianKin kin;

  BeforeNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.kin = new RussianKin(lexicon);
  }

  /** The cases that the title or the preposition before a name allows it. */
  Set<Case> cases(Tokens tokens, int name) {
    Set<Case> all = EnumSet.allOf(Case.class);
    int from = beforeMarks(tokens, name - 1);
    for (int i = from; i >= Math.max(0, from - 5); i--) {
      Token token = tokens.get(i);
      Set<Case> cases = titleCases(token);
      if (i == name - 1 && kin.is(token)) {
        return all;
      }
      if (!cases.isEmpty() && (!token.capital() || isOffice(token))) {
        Set<Case> outer = cases.contains(Case.GENITIVE) ? titleCases(tokens.at(i - 1)) : Set.of();
        cases.addAll(outer);
        return cases;
      }
      if (i == name - 1 && lexicon.is(token, Part.PREPOSITION)) {
        all.remove(Case.NOMINATIVE);
        return GOVERNED.getOrDefault(token.lower(), all);
      }
      if (i == name - 1
          && RussianCues.ACCORDING.contains(token.lower())
          && tokens.at(i - 1).is("по")) {
        return EnumSet.of(Case.GENITIVE);
      }
      boolean genitive =
          lexicon.is(token, Part.NOUN, Case.GENITIVE)
              || lexicon.is(token, Part.ADJECTIVE, Case.GENITIVE);
      if (!genitive && !isLatin(token) && !isDuty(token, i, name) && !isPost(tokens, i)) {
        return all;
      }
    }
    return all;
  }

  /**
   * «Директор завода «Луч» Пётр Иванов»: the token before the marks that end at one, where they
   * enclose few words; otherwise that one.
   */
  private static int beforeMarks(Tokens tokens, int end) {
    if (CLOSING.contains(tokens.at(end).lower())) {
      for (int i = end - 1; i >= Math.max(0, end - LONGEST_NAME); i--) {
        if (OPENING.contains(tokens.get(i).lower())) {
          return i - 1;
        }
      }
    }
    return end;
  }

  /** Спецпредставитель по правам человека: a title goes on behind what its bearer is there for. */
  private static boolean isDuty(Token token, int i, int name) {
    return token.is("по") && i < name - 1;
  }

  /** «Посол Монголии в РФ»: where somebody is posted or from, and the preposition before it. */
  private static boolean isPost(Tokens tokens, int at) {
    int place = isInOrFrom(tokens.at(at)) ? at + 1 : at;
    return tokens.at(place).isCapitalWord() && isInOrFrom(tokens.at(place - 1));
  }

  /** «Палеонтолог из Хельсинки Юхани Ранта»: a title, and then where its bearer is from. */
  boolean isFromWhere(Tokens tokens, int name) {
    return isInOrFrom(tokens.at(name - 2)) && isPost(tokens, name - 1) && isTitle(tokens, name);
  }

  /** «Телеведущая Лус Аморим»: a title that only women have. */
  boolean isWoman(Tokens tokens, int name) {
    return lexicon.forms(tokens.at(name - 1)).stream()
        .anyMatch(
            form ->
                form.part() == Part.NOUN
                    && form.animate()
                    && form.gender() == Gender.FEMININE
                    && form.canBe(Case.NOMINATIVE)
                    && form.number() != Count.PLURAL
                    && WOMEN.stream().anyMatch(form.lemma()::endsWith));
  }

  private static boolean isInOrFrom(Token token) {
    return token.is("в") || token.is("из");
  }

  /** «Один из пассажиров, Марат»: whether a comma is before, and before it one of many. */
  static boolean isOneOf(Tokens tokens, int i) {
    for (int at = i - 2;
        tokens.at(i - 1).is(",") && at >= Math.max(0, i - 2 - LONGEST_NAME);
        at--) {
      if (tokens.get(at).is("из")) {
        return tokens.at(at - 1).is("один") || tokens.at(at - 1).is("одна");
      }
    }
    return false;
  }

  /** Премьер-министр: written with a capital wherever it stands. */
  boolean isOffice(Token token) {
    return lexicon.forms(token).stream()
        .anyMatch(form -> RussianCues.STATE_OFFICES.contains(RussianSources.lemmaOf(token, form)));
  }

  /** «Аким Алматинской области»: an office, though a man can be called so. */
  boolean isOfPlace(Tokens tokens, int i) {
    String region = tokens.at(i + 1).lower();
    return (region.endsWith("ской") || region.endsWith("ского"))
        && isOffice(tokens.get(i))
        && lexicon.is(tokens.at(i + 2), Part.NOUN, Case.GENITIVE);
  }

  /** Whether a word is an office, or what stands before it tells that it is a place. */
  boolean isNobody(Tokens tokens, int i) {
    return RussianCues.STATE_OFFICES.contains(tokens.get(i).lower())
        || isCapital(tokens.get(i))
        || WHERE.contains(tokens.at(i - 1).lower())
        || lexicon.forms(tokens.at(i - 1)).stream()
            .anyMatch(form -> NAMED_PLACES.contains(form.lemma()));
  }

  /** «Профессор университета Осло Ингвильд Марстранд». */
  static boolean isCapital(Token token) {
    return RussianCues.CAPITALS.contains(RussianGrammar.plain(token.lower()));
  }

  private static boolean begins(Tokens tokens, int at) {
    return ".!?…".contains(tokens.at(at - 1).lower());
  }

  /** «Аналитик рынка e-commerce»: no ending tells the case of a foreign word. */
  private static boolean isLatin(Token token) {
    return token.isWord() && token.lower().charAt(0) <= 'z';
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
    int from = beforeMarks(tokens, i - 1);
    for (int at = from; at >= Math.max(0, from - 5); at--) {
      Token token = tokens.get(at);
      boolean title =
          !titleCases(token).isEmpty()
              && (!token.capital() || at == 0 || isOffice(token) || begins(tokens, at));
      if (title) {
        return true;
      }
      boolean narrows =
          lexicon.is(token, Part.NOUN, Case.GENITIVE)
              || lexicon.is(token, Part.ADJECTIVE, Case.GENITIVE)
              || lexicon.is(token, Part.PATRONYMIC, Case.GENITIVE)
              || lexicon.is(token, Part.GIVEN_NAME, Case.GENITIVE)
              || token.isQuote()
              || isLatin(token)
              || (token.capital() && lexicon.forms(token).isEmpty())
              || isDuty(token, at, i)
              || isPost(tokens, at);
      if (!narrows) {
        return false;
      }
    }
    return false;
  }

  /** «Сказал Иванов», «Иванов сказал», «по словам Иванова»: who stands beside a word of saying. */
  boolean isSpeaker(Tokens tokens, int i) {
    return RussianCues.ACCORDING.contains(tokens.at(i - 1).lower())
        || saysAlone(tokens.at(i - 1))
        || saysAlone(tokens.at(i + 1));
  }

  private boolean saysAlone(Token verb) {
    return lexicon.forms(verb).stream()
        .anyMatch(
            form ->
                RussianVerbs.isFinite(form)
                    && form.number() != Count.PLURAL
                    && RussianCues.VERBS.contains(RussianGrammar.plain(form.lemma())));
  }
}
