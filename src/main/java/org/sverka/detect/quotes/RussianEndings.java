package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Gender;

/**
 * Takes a surname or a foreign given name that the dictionary does not know back to its nominative,
 * by the declension of Russian personal names as the school grammar gives it: surnames in -ов and
 * -ин, surnames like adjectives, and names that decline like nouns.
 */
final class RussianEndings {
  private static final String VOWELS = "аеёиоуыэюя";
  private static final Pattern SOFT = Pattern.compile("[кгх](ий|ого|ому|им|ом|ая|ой|ую)$");
  private static final Pattern HARD = Pattern.compile("[нвтрлд](ый|ого|ому|ым|ая|ую)$");

  /** So end names that say whose son or daughter somebody is, and have one form. */
  private static final Set<String> KINSHIP =
      Set.of(
          "алы", "улы", "ұлы", "лды", "млы", "нлы", "рлы", "глы", "йлы", "сары", "дары", "оглу",
          "кызы", "қызы", "заде", "швили", "дзе");

  private static final String[] POSSESSIVE = {"ов", "ев", "ёв", "ин", "ын"};

  /**
   * One way to read a word.
   *
   * @param nominative as it would be written, with the word's own capital letters
   */
  record Reading(String nominative, @Nullable Case inCase, @Nullable Gender gender) {}

  private RussianEndings() {}

  /** Every way to read a name, the likeliest first; never empty. */
  static List<Reading> readings(String word) {
    List<Reading> found = new ArrayList<>();
    String lower = word.toLowerCase(Locale.ROOT);
    for (String suffix : POSSESSIVE) {
      possessive(word, lower, suffix, found);
    }
    if (found.isEmpty()) {
      adjective(word, lower, found);
    }
    if (found.isEmpty()) {
      noun(word, lower, found);
    }
    return found;
  }

  private static void possessive(String word, String lower, String suffix, List<Reading> found) {
    if (lower.length() <= suffix.length() + 1) {
      return;
    }
    if (lower.endsWith(suffix)) {
      found.add(new Reading(word, Case.NOMINATIVE, Gender.MASCULINE));
      return;
    }
    int at = lower.lastIndexOf(suffix);
    if (at < 1) {
      return;
    }
    String stem = word.substring(0, at + suffix.length());
    switch (lower.substring(at + suffix.length())) {
      case "а" -> {
        found.add(new Reading(word, Case.NOMINATIVE, Gender.FEMININE));
        found.add(new Reading(stem, Case.GENITIVE, Gender.MASCULINE));
        found.add(new Reading(stem, Case.ACCUSATIVE, Gender.MASCULINE));
      }
      case "у" -> {
        found.add(new Reading(stem, Case.DATIVE, Gender.MASCULINE));
        found.add(new Reading(stem + "а", Case.ACCUSATIVE, Gender.FEMININE));
      }
      case "ым" -> found.add(new Reading(stem, Case.INSTRUMENTAL, Gender.MASCULINE));
      case "е" -> found.add(new Reading(stem, Case.PREPOSITIONAL, Gender.MASCULINE));
      case "ой" -> {
        oblique(stem + "а", found);
        found.add(new Reading(word, Case.NOMINATIVE, Gender.MASCULINE));
      }
      default -> {}
    }
  }

  private static void oblique(String nominative, List<Reading> found) {
    found.add(new Reading(nominative, Case.GENITIVE, Gender.FEMININE));
    found.add(new Reading(nominative, Case.DATIVE, Gender.FEMININE));
    found.add(new Reading(nominative, Case.INSTRUMENTAL, Gender.FEMININE));
    found.add(new Reading(nominative, Case.PREPOSITIONAL, Gender.FEMININE));
  }

  private static void adjective(String word, String lower, List<Reading> found) {
    if (lower.length() < 5) {
      return;
    }
    boolean soft = SOFT.matcher(lower).find();
    boolean hard = HARD.matcher(lower).find();
    if (!soft && !hard) {
      return;
    }
    String masculine = soft ? "ий" : "ый";
    if (lower.endsWith(masculine)) {
      found.add(new Reading(word, Case.NOMINATIVE, Gender.MASCULINE));
    } else if (lower.endsWith("ого")) {
      found.add(new Reading(cut(word, 3) + masculine, Case.GENITIVE, Gender.MASCULINE));
      found.add(new Reading(cut(word, 3) + masculine, Case.ACCUSATIVE, Gender.MASCULINE));
    } else if (lower.endsWith("ому")) {
      found.add(new Reading(cut(word, 3) + masculine, Case.DATIVE, Gender.MASCULINE));
    } else if (lower.endsWith("им") || lower.endsWith("ым")) {
      if (!lower.endsWith("ским") && !lower.endsWith("цким")) {
        found.add(new Reading(word, Case.NOMINATIVE, Gender.MASCULINE));
      }
      found.add(new Reading(cut(word, 2) + masculine, Case.INSTRUMENTAL, Gender.MASCULINE));
    } else if (lower.endsWith("ском") || lower.endsWith("цком")) {
      found.add(new Reading(cut(word, 2) + masculine, Case.PREPOSITIONAL, Gender.MASCULINE));
    } else if (lower.endsWith("ая")) {
      found.add(new Reading(word, Case.NOMINATIVE, Gender.FEMININE));
    } else if (lower.endsWith("ую")) {
      found.add(new Reading(cut(word, 2) + "ая", Case.ACCUSATIVE, Gender.FEMININE));
    } else if (lower.endsWith("ской") || lower.endsWith("цкой")) {
      oblique(cut(word, 2) + "ая", found);
    }
  }

  private static void noun(String word, String lower, List<Reading> found) {
    char last = lower.charAt(lower.length() - 1);
    char before = lower.length() > 1 ? lower.charAt(lower.length() - 2) : ' ';
    if (lower.length() < 3
        || (lower.length() > 5 && KINSHIP.stream().anyMatch(lower::endsWith))
        || lower.endsWith("ко")
        || lower.endsWith("их")
        || lower.endsWith("ых")) {
      found.add(new Reading(word, null, null));
    } else if (VOWELS.indexOf(last) < 0) {
      consonant(word, lower, found);
    } else if (VOWELS.indexOf(before) >= 0) {
      if (lower.endsWith("ии")) {
        found.add(new Reading(cut(word, 1) + "я", Case.GENITIVE, null));
      }
      found.add(new Reading(word, null, null));
    } else {
      vowel(word, last, found);
    }
  }

  private static void consonant(String word, String lower, List<Reading> found) {
    if (lower.endsWith("ой") && lower.length() > 4) {
      found.add(new Reading(cut(word, 2) + "а", Case.INSTRUMENTAL, Gender.FEMININE));
    } else if ((lower.endsWith("ом") || lower.endsWith("ем")) && lower.length() > 4) {
      found.add(new Reading(cut(word, 2), Case.INSTRUMENTAL, Gender.MASCULINE));
    }
    found.add(new Reading(word, Case.NOMINATIVE, Gender.MASCULINE));
    found.add(new Reading(word, null, Gender.FEMININE));
  }

  private static void vowel(String word, char last, List<Reading> found) {
    String stem = cut(word, 1);
    switch (last) {
      case 'а' -> {
        found.add(new Reading(word, Case.NOMINATIVE, null));
        found.add(new Reading(stem, Case.GENITIVE, Gender.MASCULINE));
        found.add(new Reading(stem, Case.ACCUSATIVE, Gender.MASCULINE));
      }
      case 'я' -> {
        found.add(new Reading(word, Case.NOMINATIVE, null));
        found.add(new Reading(stem + "ь", Case.GENITIVE, Gender.MASCULINE));
      }
      case 'у', 'ю' -> {
        found.add(new Reading(last == 'у' ? stem : stem + "ь", Case.DATIVE, Gender.MASCULINE));
        found.add(new Reading(stem + (last == 'у' ? "а" : "я"), Case.ACCUSATIVE, null));
        if (last == 'ю' || word.endsWith("ску")) {
          found.add(new Reading(word, null, null));
        }
      }
      case 'е' -> {
        found.add(new Reading(stem, Case.PREPOSITIONAL, Gender.MASCULINE));
        found.add(new Reading(stem + "а", Case.DATIVE, null));
        found.add(new Reading(word, null, null));
      }
      case 'ы' -> found.add(new Reading(stem + "а", Case.GENITIVE, null));
      case 'и' -> {
        found.add(new Reading(stem + "а", Case.GENITIVE, null));
        found.add(new Reading(word, null, null));
      }
      default -> found.add(new Reading(word, null, null));
    }
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
