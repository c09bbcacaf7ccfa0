package org.sverka.detect.figures;

import org.sverka.text.Language;

/** Which of the languages a word can be of, by its letters. */
final class Script {
  private static final String KAZAKH_ONLY = "әғқңөұүһі";

  private Script() {}

  static Language of(String word, Language text) {
    char first = word.isEmpty() ? 'a' : word.charAt(0);
    if (first < 0x250) {
      return Language.ENGLISH;
    }
    boolean kazakh =
        text == Language.KAZAKH || word.chars().anyMatch(c -> KAZAKH_ONLY.indexOf(c) >= 0);
    return kazakh ? Language.KAZAKH : Language.RUSSIAN;
  }
}
