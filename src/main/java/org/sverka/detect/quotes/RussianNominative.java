package org.sverka.detect.quotes;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Gender;
import org.sverka.text.WordForm.Part;

/** Writes a Russian noun and what belongs to it in the nominative. */
final class RussianNominative {
  /** With these begin the letters of offices that are neuter: МВД, УВД, ГУВД. */
  private static final String NEUTER = "МУГ";

  /** Stand before what many places have, and begin nobody's name. */
  private static final Set<String> LOCAL =
      Set.of(
          "районный", "областной", "городской", "краевой", "региональный", "местный", "сельский");

  /** Endings of the plural behind a noun, behind all but its last letter, and all but two. */
  private static final List<List<String>> PLURALS =
      List.of(List.of("а", "ы", "и"), List.of("я", "и", "ы"), List.of("е", "цы", "ьцы", "ки"));

  private final Lexicon lexicon;
  private final Set<String> leftOut;

  /**
   * @param leftOut adjectives and pronouns that tell nothing of whoever is called so
   */
  RussianNominative(Lexicon lexicon, Set<String> leftOut) {
    this.lexicon = lexicon;
    this.leftOut = leftOut;
  }

  /**
   * Of one.
   *
   * @param start the first adjective
   * @param lemma the noun's dictionary form; null where it has one form
   */
  String of(Tokens tokens, int start, int noun, int end, @Nullable String lemma) {
    StringBuilder phrase = new StringBuilder();
    if (lemma == null) {
      if (RussianOffices.isAbbreviation(tokens, noun)) {
        Gender gender = ofLetters(tokens, noun);
        adjectives(tokens, start, noun, each -> ending(each, gender), phrase);
      }
      phrase.append(withoutEnding(tokens.written(noun)));
    } else {
      Gender gender = gender(tokens.get(noun), lemma);
      adjectives(tokens, start, noun, each -> ending(each, gender), phrase);
      boolean begins = begins(tokens, noun);
      boolean federal = lemma.startsWith("рос") && RecentNouns.isOffice(lemma);
      boolean proper = federal || RussianCues.PROPER_BODIES.contains(lemma);
      boolean capital = tokens.get(noun).capital() && (!begins || proper);
      phrase.append(capital ? Character.toUpperCase(lemma.charAt(0)) : lemma.charAt(0));
      phrase.append(lemma.substring(1));
    }
    return behind(tokens, noun, end, phrase);
  }

  /** Of several; as of one where the dictionary knows no plural. */
  String ofSeveral(Tokens tokens, int start, int noun, int end, String lemma) {
    String plural = plural(lemma);
    if (plural == null) {
      return of(tokens, start, noun, end, lemma);
    }
    StringBuilder phrase = new StringBuilder();
    adjectives(tokens, start, noun, RussianNominative::ofSeveral, phrase);
    return behind(tokens, noun, end, phrase.append(plural));
  }

  private static boolean begins(Tokens tokens, int i) {
    return i == 0 || ".!?…".contains(tokens.get(i - 1).lower());
  }

  /** «МИДа», «МВФом»: the letters. */
  private static String withoutEnding(String written) {
    int letters = 0;
    while (letters < written.length() && Character.isUpperCase(written.charAt(letters))) {
      letters++;
    }
    boolean ends = letters > 2 && Declension.SECOND.containsKey(written.substring(letters));
    return ends ? written.substring(0, letters) : written;
  }

  private static String behind(Tokens tokens, int noun, int end, StringBuilder phrase) {
    if (end > noun + 1) {
      phrase.append(' ').append(tokens.written(noun + 1, end));
    }
    return phrase.toString();
  }

  private Gender gender(Token noun, String lemma) {
    Gender gender = lemma.equals("глава") ? Gender.MASCULINE : null;
    for (WordForm form : lexicon.forms(noun)) {
      boolean same = lemma.endsWith(form.lemma());
      if (form.part() == Part.NOUN && form.gender() != null && same && gender == null) {
        gender = form.gender();
      }
    }
    return gender == null ? Gender.MASCULINE : gender;
  }

  /**
   * «В областной ГИБДД», «в областном УВД»: the adjective tells the feminine, the first letter what
   * the others are short for, a ministry or an administration, or something masculine.
   */
  private static Gender ofLetters(Tokens tokens, int noun) {
    String adjective = tokens.at(noun - 1).lower();
    if (adjective.endsWith("ая") || adjective.endsWith("ой") || adjective.endsWith("ей")) {
      return Gender.FEMININE;
    }
    String letters = tokens.written(noun);
    boolean neuter = NEUTER.indexOf(letters.charAt(0)) >= 0 && !letters.startsWith("МИД");
    return neuter ? Gender.NEUTER : Gender.MASCULINE;
  }

  private void adjectives(
      Tokens tokens, int start, int noun, UnaryOperator<String> ending, StringBuilder phrase) {
    for (int i = start; i < noun; i++) {
      for (WordForm form : lexicon.forms(tokens.get(i))) {
        if (form.part() == Part.ADJECTIVE
            && !leftOut.contains(tokens.get(i).lower())
            && !form.lemma().equals("неназванный")) {
          String adjective = ending.apply(RussianSources.lemmaOf(tokens.get(i), form));
          boolean proper =
              tokens.get(i).capital() && !(begins(tokens, i) && LOCAL.contains(form.lemma()));
          phrase.append(proper ? capitals(adjective) : adjective).append(' ');
          break;
        }
      }
    }
  }

  private static String ofSeveral(String adjective) {
    String stem = adjective.substring(0, adjective.length() - 2);
    boolean soft =
        adjective.endsWith("ий") || "гкхжшчщ".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    return stem + (soft ? "ие" : "ые");
  }

  /** The nominative plural that the dictionary knows of a noun; null where it knows none. */
  private @Nullable String plural(String lemma) {
    for (int cut = 0; cut <= 2 && cut < lemma.length(); cut++) {
      for (String ending : PLURALS.get(cut)) {
        String candidate = lemma.substring(0, lemma.length() - cut) + ending;
        boolean known =
            lexicon.forms(candidate.replace('ё', 'е')).stream()
                .anyMatch(
                    form ->
                        form.part() == Part.NOUN
                            && form.number() == Count.PLURAL
                            && form.inCase() == Case.NOMINATIVE
                            && lemma.endsWith(form.lemma()));
        if (known) {
          return candidate;
        }
      }
    }
    return null;
  }

  private static String ending(String adjective, Gender gender) {
    if (gender == Gender.MASCULINE || adjective.length() < 4) {
      return adjective;
    }
    String stem = adjective.substring(0, adjective.length() - 2);
    boolean soft = adjective.endsWith("ний");
    return gender == Gender.FEMININE ? stem + (soft ? "яя" : "ая") : stem + (soft ? "ее" : "ое");
  }

  /** Западно-Казахстанский: each part with a capital. */
  private static String capitals(String adjective) {
    StringBuilder written = new StringBuilder(adjective.length());
    for (int i = 0; i < adjective.length(); i++) {
      boolean first = i == 0 || adjective.charAt(i - 1) == '-';
      char c = adjective.charAt(i);
      written.append(first ? Character.toUpperCase(c) : c);
    }
    return written.toString();
  }
}
