package org.sverka.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What tells the name of an outlet: a site's address, a word like agency, or being well known. */
final class Agencies {
  /** Short words that stand before an agency's name and belong to it. */
  private static final Set<String> FORMS = Set.of("ИА", "МИА", "РИА", "ИАП", "ИАА", "МТРК", "АГН");

  /** Outlets that write about others' countries, as these write them; others are told by form. */
  private static final Set<String> KNOWN =
      Set.of(
          "тасс",
          "итар-тасс",
          "интерфакс",
          "интерфакс-казахстан",
          "казинформ",
          "қазақпарат",
          "казтаг",
          "қазтаг",
          "регнум",
          "рейтер",
          "коммерсантъ",
          "коммерсант",
          "ведомости",
          "известия",
          "лента.ру",
          "газета.ру",
          "рбк",
          "спутник",
          "медуза",
          "фонтанка",
          "синьхуа",
          "тренд",
          "белта",
          "укринформ",
          "кабар",
          "азертадж",
          "арменпресс",
          "дзен",
          "хабар",
          "хабар 24",
          "айқын",
          "егемен қазақстан",
          "казахстанская правда",
          "российская газета",
          "комсомольская правда",
          "московский комсомолец",
          "независимая газета",
          "литер",
          "reuters",
          "bloomberg",
          "tass",
          "interfax",
          "xinhua",
          "kazinform",
          "regnum",
          "sputnik",
          "ap",
          "afp",
          "bbc",
          "cnn",
          "rbc",
          "meduza",
          "euronews",
          "politico",
          "axios",
          "forbes",
          "associated press",
          "agence france-presse",
          "al jazeera",
          "deutsche welle",
          "the guardian",
          "anadolu",
          "qazinform",
          "khabar",
          "tengrinews",
          "the economist",
          "financial times");

  /** Those whose pictures all the others print, so that a credit does not tell the outlet. */
  private static final Set<String> PICTURE_DESKS =
      Set.of(
          "тасс",
          "риа новости",
          "reuters",
          "рейтер",
          "ap",
          "afp",
          "epa",
          "getty",
          "getty images",
          "shutterstock",
          "sputnik",
          "спутник",
          "xinhua",
          "синьхуа",
          "bloomberg",
          "istock",
          "tass",
          "ap photo",
          "associated press",
          "anadolu",
          "depositphotos",
          "unsplash",
          "pixabay");

  private static final Set<String> ENGLISH_WORDS =
      Set.of(
          "news",
          "times",
          "agency",
          "post",
          "daily",
          "herald",
          "tribune",
          "journal",
          "press",
          "gazette",
          "today",
          "telegraph",
          "observer",
          "chronicle",
          "weekly",
          "radio",
          "tv",
          "courier",
          "bulletin",
          "standard",
          "independent",
          "mail",
          "review",
          "monitor");

  private Agencies() {}

  static boolean isForm(String word) {
    return FORMS.contains(word);
  }

  static boolean isKnown(String name) {
    return KNOWN.contains(name.toLowerCase(Locale.ROOT).replace('ё', 'е'));
  }

  static boolean isPictureDesk(String name) {
    return PICTURE_DESKS.contains(name.toLowerCase(Locale.ROOT).replace('ё', 'е'));
  }

  static boolean isEnglishWord(String word) {
    return ENGLISH_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a name of an agency begins at a word. */
  static boolean begins(List<String> words, int at) {
    if (at >= words.size()) {
      return false;
    }
    String word = Words.bare(words.get(at));
    return isForm(word)
        || isKnown(word)
        || isDomain(word)
        || (at + 1 < words.size() && isKnown(word + " " + Words.bare(words.get(at + 1))))
        || word.equals("Getty")
        || word.equals("EPA")
        || word.equals("Shutterstock");
  }

  /** Whether a word is the address of a site: {@code BAQ.KZ}, {@code news.example.com}. */
  static boolean isDomain(String word) {
    int dot = word.lastIndexOf('.');
    if (dot < 2 || word.length() - dot < 3 || word.length() - dot > 7) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean fits =
          Character.isLetter(c) || (i <= dot && (Character.isDigit(c) || "-.".indexOf(c) >= 0));
      if (!fits) {
        return false;
      }
    }
    // "U.S.A" and "т.д" have a stop behind one letter.
    return word.indexOf("..") < 0 && word.indexOf('.') >= 2;
  }
}
