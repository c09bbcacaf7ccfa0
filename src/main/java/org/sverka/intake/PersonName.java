package org.sverka.intake;

import java.util.List;
import java.util.Set;

/** What a person's name looks like, in Cyrillic and Latin letters. */
final class PersonName {
  private static final List<String> SURNAMES =
      List.of(
          "ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ына", "ский", "ская", "цкий",
          "цкая", "ко", "ук", "юк", "ич", "ян", "дзе", "швили", "ұлы", "улы", "қызы", "кызы",
          "баев", "ой", "ман", "берг", "ец");

  private static final Set<String> NO_NAMES =
      Set.of("новости", "новый", "новая", "общий", "главный", "главная", "центральная");

  private PersonName() {}

  /** Whether the words could be a name: two or three capitalised words, initials allowed. */
  static boolean fits(List<String> words) {
    if (words.size() < 2 || words.size() > 3) {
      return false;
    }
    for (String word : words) {
      if (!part(word)) {
        return false;
      }
    }
    return !NO_NAMES.contains(Words.key(words.get(0)));
  }

  /** Whether the words, besides, end as surnames do. */
  static boolean certain(List<String> words) {
    if (!fits(words)) {
      return false;
    }
    String last = words.get(words.size() - 1);
    String small = Words.key(last).replace('ё', 'е');
    boolean shouted = last.length() > 3 && last.equals(last.toUpperCase(java.util.Locale.ROOT));
    return Words.isCyrillic(last)
        && (shouted || SURNAMES.stream().anyMatch(small::endsWith))
        && !adjective(words.get(0));
  }

  private static boolean adjective(String word) {
    String small = Words.key(word);
    return small.endsWith("ая")
        || small.endsWith("ые")
        || small.endsWith("ое")
        || (small.endsWith("ие") && small.length() > 4);
  }

  private static boolean part(String word) {
    String bare = word.endsWith(".") && word.length() <= 5 ? word.substring(0, 1) : word;
    if (!Words.isCapitalised(bare)) {
      return false;
    }
    for (int i = 0; i < bare.length(); i++) {
      if (!Character.isLetter(bare.charAt(i)) && "-’'".indexOf(bare.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
