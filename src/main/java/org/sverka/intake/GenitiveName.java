package org.sverka.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts a person's name from the genitive, in which Russian names an author ("статья Ивана
 * Петрова"), into the nominative, by the endings of the given name and the surname. Kazakh names
 * lose their genitive ending.
 */
final class GenitiveName {
  private static final Set<String> MEN_IN_A = Set.of("Никиты", "Ильи", "Фомы", "Кузьмы", "Саввы");

  private static final List<String> KAZAKH = List.of("ның", "нің", "дың", "дің", "тың", "тің");

  private GenitiveName() {}

  /** The name in the nominative; what fits no rule stays as it is. */
  static String nominative(List<String> words) {
    List<String> result = new ArrayList<>();
    int last = words.size() - 1;
    String kazakh = kazakh(words.get(last));
    if (!kazakh.isEmpty()) {
      result.addAll(words.subList(0, last));
      result.add(kazakh);
      return String.join(" ", result);
    }
    boolean woman = woman(words);
    for (int i = 0; i < words.size(); i++) {
      result.add(i == last ? surname(words.get(i), woman) : given(words.get(i), woman));
    }
    return String.join(" ", result);
  }

  private static String kazakh(String word) {
    for (String ending : KAZAKH) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return "";
  }

  private static boolean woman(List<String> words) {
    String given = words.get(0);
    String surname = words.get(words.size() - 1);
    boolean feminine = given.endsWith("ы") || given.endsWith("и");
    return (feminine && !MEN_IN_A.contains(given))
        || surname.endsWith("овой")
        || surname.endsWith("евой")
        || surname.endsWith("иной")
        || surname.endsWith("ской");
  }

  private static String given(String word, boolean woman) {
    if (woman) {
      return word.endsWith("ии")
          ? swap(word, 1, "я")
          : word.endsWith("ы")
              ? swap(word, 1, "а")
              : word.endsWith("и") ? swap(word, 1, soft(word)) : word;
    }
    if (MEN_IN_A.contains(word)) {
      return swap(word, 1, word.endsWith("и") ? "я" : "а");
    }
    return masculine(word);
  }

  /** "Ольги" is "Ольга", "Наташи" is "Наташа": behind these letters и stands for ы. */
  private static String soft(String word) {
    return "гкхжшчщ".indexOf(word.charAt(word.length() - 2)) >= 0 ? "а" : "я";
  }

  private static String surname(String word, boolean woman) {
    if (woman) {
      return word.endsWith("ской") || word.endsWith("цкой")
          ? swap(word, 2, "ая")
          : word.endsWith("ой") ? swap(word, 2, "а") : word;
    }
    return word.endsWith("ского") || word.endsWith("цкого") ? swap(word, 3, "ий") : masculine(word);
  }

  /** "Ивана" is "Иван", "Сергея" is "Сергей", "Игоря" is "Игорь". */
  private static String masculine(String word) {
    if (word.length() > 3 && word.endsWith("а")) {
      return swap(word, 1, "");
    }
    if (word.length() > 3 && word.endsWith("я")) {
      return swap(word, 1, vowel(word.charAt(word.length() - 2)) ? "й" : "ь");
    }
    return word;
  }

  private static boolean vowel(char c) {
    return "аеёиоуыэюя".indexOf(c) >= 0;
  }

  private static String swap(String word, int chars, String ending) {
    return word.substring(0, word.length() - chars) + ending;
  }
}
