package org.sverka.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sverka.text.Language;

/**
 * Guesses the language of a text by its letters and its most frequent words. A text that mixes
 * languages has the one that most of it is in.
 */
final class LanguageGuess {
  /** Letters that Kazakh has and Russian lacks; і is left out, because Ukrainian has it too. */
  private static final String KAZAKH_LETTERS = "әғқңөұүһ";

  private static final String UKRAINIAN_LETTERS = "їєґў";

  /** About an eighth of the letters of a Kazakh text are of these; half as many make it Kazakh. */
  private static final double KAZAKH_SHARE = 0.05;

  private static final double UKRAINIAN_SHARE = 0.01;
  private static final double LEAST_ENGLISH = 0.12;

  /** Fewer words than this need not have a frequent one among them. */
  private static final int SHORT = 8;

  private static final int SAMPLE = 6_000;

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "a", "is", "that", "for", "on", "with", "as", "was", "by",
          "at", "from", "its", "are", "has", "have", "be", "said", "will", "this", "it", "an");

  private static final Set<String> RUSSIAN =
      Set.of(
          "и", "в", "на", "не", "что", "с", "по", "это", "как", "для", "из", "к", "о", "от", "за",
          "его", "также", "был", "году", "между", "при", "до");

  /** Frequent Kazakh words without the letters that Russian lacks, or written without them. */
  private static final Set<String> KAZAKH =
      Set.of(
          "мен",
          "бен",
          "пен",
          "деп",
          "бойынша",
          "туралы",
          "болып",
          "осы",
          "бар",
          "жане",
          "ушин",
          "кейин",
          "ал",
          "бул",
          "екен",
          "болды",
          "жылы",
          "арасында",
          "немесе",
          "да",
          "де",
          "ол");

  private LanguageGuess() {}

  static Language of(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
    int latin = 0;
    int cyrillic = 0;
    int kazakh = 0;
    int ukrainian = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c >= 'a' && c <= 'z') {
        latin++;
      } else if (c >= 0x400 && c < 0x530) {
        cyrillic++;
        // The letters of Russian end before ѐ; few texts have others, and all of these lie behind.
        if (c > 'я') {
          kazakh += KAZAKH_LETTERS.indexOf(c) >= 0 ? 1 : 0;
          ukrainian += UKRAINIAN_LETTERS.indexOf(c) >= 0 ? 1 : 0;
        }
      }
    }
    if (latin > cyrillic) {
      return english(sample) ? Language.ENGLISH : Language.OTHER;
    }
    if (cyrillic == 0 || (ukrainian > UKRAINIAN_SHARE * cyrillic && ukrainian > kazakh)) {
      return Language.OTHER;
    }
    if (kazakh > KAZAKH_SHARE * cyrillic) {
      return Language.KAZAKH;
    }
    List<String> words = Words.of(sample);
    return count(words, KAZAKH) > count(words, RUSSIAN) ? Language.KAZAKH : Language.RUSSIAN;
  }

  private static boolean english(String sample) {
    List<String> words = Words.of(sample);
    return words.size() < SHORT
        ? sample.chars().allMatch(c -> c < 0x80 || !Character.isLetter(c))
        : count(words, ENGLISH) >= LEAST_ENGLISH * words.size();
  }

  private static int count(List<String> words, Set<String> frequent) {
    int count = 0;
    for (String word : words) {
      count += frequent.contains(Words.bare(word)) ? 1 : 0;
    }
    return count;
  }
}
