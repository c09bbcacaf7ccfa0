package org.sverka.compare;

import java.util.List;
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

  /** How number words begin. */
  private static final List<String> NUMBERS =
      List.of(
          "один",
          "одн",
          "два",
          "две",
          "двух",
          "двум",
          "три",
          "трех",
          "трем",
          "четыр",
          "пять",
          "пяти",
          "шест",
          "семь",
          "восем",
          "восьм",
          "девят",
          "десят",
          "двадцат",
          "тридцат",
          "сорок",
          "пятьдес",
          "сто",
          "сотн",
          "двест",
          "тысяч",
          "миллион",
          "миллиард",
          "млн",
          "млрд",
          "тыс",
          "полтор",
          "полов",
          "екі",
          "үш",
          "төрт",
          "бес",
          "алты",
          "жеті",
          "сегіз",
          "тоғыз",
          "он",
          "жиырма",
          "отыз",
          "қырық",
          "елу",
          "жүз",
          "мың",
          "жарты",
          "жарым",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "hundred",
          "thousand",
          "million",
          "billion",
          "half",
          "dozen");

  /** What may stand behind the beginning of a number word, in chars. */
  private static final int LONGEST_ENDING = 4;

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

  /** Whether it is a number written as a word. */
  static boolean isNumber(String word) {
    for (String number : NUMBERS) {
      boolean ends = word.length() - number.length() <= LONGEST_ENDING;
      if (word.equals(number) || (number.length() > 3 && ends && word.startsWith(number))) {
        return true;
      }
    }
    return false;
  }
}
