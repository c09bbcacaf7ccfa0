package org.sverka.compare;

import java.util.Set;

/** The words that turn what is said into its opposite, and those that say how sure it is. */
final class DriftMarkers {
  private static final Set<String> NEGATIONS =
      Set.of(
          "не",
          "нет",
          "ни",
          "никогда",
          "нельзя",
          "невозможно",
          "без",
          "емес",
          "жоқ",
          "ешқашан",
          "not",
          "no",
          "never",
          "none",
          "without",
          "cannot",
          "can't",
          "don't",
          "doesn't",
          "won't",
          "isn't",
          "aren't",
          "didn't",
          "wasn't",
          "nobody",
          "nothing");

  private static final Set<String> MODALS =
      Set.of(
          "безусловно",
          "возможно",
          "вероятно",
          "наверное",
          "наверняка",
          "пожалуй",
          "конечно",
          "несомненно",
          "очевидно",
          "должен",
          "должна",
          "должно",
          "должны",
          "может",
          "могут",
          "можем",
          "мог",
          "могла",
          "могли",
          "нужно",
          "надо",
          "необходимо",
          "следует",
          "обязательно",
          "обязан",
          "обязаны",
          "вряд",
          "якобы",
          "кажется",
          "непременно",
          "мүмкін",
          "керек",
          "тиіс",
          "міндетті",
          "әрине",
          "шамасы",
          "қажет",
          "сөзсіз",
          "may",
          "might",
          "must",
          "should",
          "could",
          "can",
          "perhaps",
          "probably",
          "possibly",
          "certainly",
          "definitely",
          "undoubtedly",
          "surely",
          "likely",
          "allegedly",
          "apparently",
          "will",
          "would");

  private DriftMarkers() {}

  /**
   * @param word in lower case, е for ё
   */
  static boolean isNegation(String word) {
    return NEGATIONS.contains(word) || word.endsWith("n't");
  }

  /**
   * @param word in lower case, е for ё
   */
  static boolean isModal(String word) {
    return MODALS.contains(word);
  }
}
