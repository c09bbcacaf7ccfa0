package org.sverka.detect.figures;

import java.util.List;

/** Kazakh nouns behind a number, by their endings: which words go before them, and their lemma. */
final class KazakhNouns {
  private static final List<String> CASES =
      List.of(
          "ның", "нің", "дың", "дің", "тың", "тің", "нан", "нен", "дан", "ден", "тан", "тен", "мен",
          "бен", "пен", "ға", "ге", "қа", "ке", "ны", "ні", "ды", "ді", "ты", "ті", "да", "де",
          "та", "те", "на", "не");
  private static final List<String> ATTRIBUTES =
      List.of(
          "лық", "лік", "дық", "дік", "тық", "тік", "лы", "лі", "дағы", "дегі", "тағы", "тегі",
          "ған", "ген", "қан", "кен", "атын", "етін", "йтын", "йтін");
  private static final List<String> WORDS =
      List.of(
          "жаңа",
          "ірі",
          "үлкен",
          "жас",
          "шетел",
          "бос",
          "түрлі",
          "басқа",
          "арнайы",
          "осындай",
          "мұндай",
          "жеке",
          "қосымша",
          "ескі",
          "шағын",
          "заманауи",
          "ауыр",
          "жеңіл",
          "ақылы",
          "тегін",
          "маңызды",
          "лауазымды",
          "білікті",
          "белгілі",
          "тұрақты",
          "уақытша",
          "жергілікті");

  /** Case endings that are not the end of a bare noun; locatives are left out («сауда»). */
  private static final List<String> STRONG =
      List.of(
          "ның", "нің", "дың", "дің", "тың", "тің", "нан", "нен", "дан", "ден", "тан", "тен", "ға",
          "ге", "қа", "ке", "ны", "ні", "ды", "ді", "ты", "ті");

  private static final List<String> PAST = List.of("ды", "ді", "ты", "ті", "лы", "лі");

  boolean isAttribute(String word) {
    return WORDS.contains(word)
        || (word.length() > 4 && ends(word, ATTRIBUTES) && !word.equals("көлік"));
  }

  /** The head of a pair such as «жұмыс орны» or «сайлау учаскесі». */
  boolean isPossessed(String word) {
    String bare = uncased(word);
    return bare.length() > 3
        && (bare.endsWith("ы") || bare.endsWith("і"))
        && !ends(word, PAST.subList(0, 4))
        && !ends(bare, PAST);
  }

  boolean isBare(String word) {
    return !ends(word, STRONG);
  }

  /** A past verb, which ends a clause: «бүлінді». */
  boolean isVerb(String word) {
    return word.length() > 4 && ends(word, PAST.subList(0, 4));
  }

  /**
   * The noun without case and, where it is possessed, without its owner's ending.
   *
   * @param possessed whether it is the head of a pair
   */
  String lemma(String word, boolean possessed) {
    String stem = uncased(word);
    if (!possessed) {
      return stem;
    }
    if (stem.equals("орны")) {
      return "орын";
    }
    if (stem.endsWith("сы") || stem.endsWith("сі")) {
      return stem.substring(0, stem.length() - 2);
    }
    if (!stem.endsWith("ы") && !stem.endsWith("і")) {
      return stem;
    }
    String cut = stem.substring(0, stem.length() - 1);
    char last = cut.charAt(cut.length() - 1);
    char hard = last == 'г' ? 'к' : last == 'ғ' ? 'қ' : last == 'б' ? 'п' : last;
    return cut.substring(0, cut.length() - 1) + hard;
  }

  private static String uncased(String word) {
    for (String ending : CASES) {
      boolean noun = word.length() > ending.length() + (ending.length() > 2 ? 1 : 2);
      if (noun && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static boolean ends(String word, List<String> endings) {
    return endings.stream().anyMatch(word::endsWith);
  }
}
