package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Case;

/** The readings of a person's name in Kazakh: what it is without the ending of a case. */
final class KazakhNameCases {
  private static final Pattern NAME_END =
      Pattern.compile(".*([оеё]ва?|ина?|ұлы|қызы|бек|бай|ский|ская|ко)");

  private static final Map<String, Case> ENDINGS =
      Map.ofEntries(
          Map.entry("ның", Case.GENITIVE),
          Map.entry("нің", Case.GENITIVE),
          Map.entry("дың", Case.GENITIVE),
          Map.entry("дің", Case.GENITIVE),
          Map.entry("тың", Case.GENITIVE),
          Map.entry("тің", Case.GENITIVE),
          Map.entry("мен", Case.INSTRUMENTAL),
          Map.entry("бен", Case.INSTRUMENTAL),
          Map.entry("пен", Case.INSTRUMENTAL),
          Map.entry("нан", Case.GENITIVE),
          Map.entry("нен", Case.GENITIVE),
          Map.entry("дан", Case.GENITIVE),
          Map.entry("ден", Case.GENITIVE),
          Map.entry("тан", Case.GENITIVE),
          Map.entry("тен", Case.GENITIVE),
          Map.entry("ға", Case.DATIVE),
          Map.entry("ге", Case.DATIVE),
          Map.entry("қа", Case.DATIVE),
          Map.entry("ке", Case.DATIVE),
          Map.entry("ны", Case.ACCUSATIVE),
          Map.entry("ні", Case.ACCUSATIVE),
          Map.entry("ды", Case.ACCUSATIVE),
          Map.entry("ді", Case.ACCUSATIVE),
          Map.entry("ты", Case.ACCUSATIVE),
          Map.entry("ті", Case.ACCUSATIVE),
          Map.entry("да", Case.PREPOSITIONAL),
          Map.entry("де", Case.PREPOSITIONAL),
          Map.entry("та", Case.PREPOSITIONAL),
          Map.entry("те", Case.PREPOSITIONAL));

  private KazakhNameCases() {}

  /** Сапаровқа: a surname with the ending of a case, behind which no name goes on. */
  static boolean isOblique(String lower) {
    for (int length = 2; length <= 3; length++) {
      int end = lower.length() - length;
      if (end > 2
          && isEnding(lower.substring(end))
          && SURNAME.matcher(lower.substring(0, end)).matches()) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern SURNAME = Pattern.compile(".{3,}([оеё]ва?|ина?)");

  /** Whether letters are the ending of a case. */
  static boolean isEnding(String letters) {
    return ENDINGS.containsKey(letters);
  }

  /** Айгүл Серікқызы may have a surname elsewhere in the article. */
  static List<NameReading> patronymics(List<NameReading> readings) {
    List<NameReading> found = new ArrayList<>();
    for (NameReading reading : readings) {
      String last = reading.surname();
      if (last != null && KazakhNameWord.isPatronymic(last.toLowerCase(Locale.ROOT))) {
        found.add(new NameReading(reading.given(), last, null, reading.inCase(), reading.gender()));
      }
    }
    return found;
  }

  /** A name in every case that its last word can be in. */
  static List<NameReading> readings(@Nullable String given, String word) {
    List<NameReading> readings = new ArrayList<>();
    NameReading bare = reading(given, word, Case.NOMINATIVE);
    String lower = word.toLowerCase(Locale.ROOT);
    for (int length = 3; length >= 2; length--) {
      int shortest = given == null ? length + 2 : length + 1;
      String ending = lower.length() > shortest ? lower.substring(lower.length() - length) : "";
      Case inCase = ENDINGS.get(ending);
      if (inCase != null) {
        String stem = word.substring(0, word.length() - length);
        NameReading oblique = reading(given, stem, inCase);
        boolean alone = isAssimilated(stem, ending);
        boolean whom = given != null && KazakhNameWord.isToWhom(stem, ending);
        boolean with = ending.equals("мен") && stem.length() > 3;
        if (with || ending.endsWith("ң") || endsLikeName(stem) || alone || whom) {
          return List.of(oblique);
        }
        readings.add(oblique);
      }
    }
    readings.add(0, bare);
    return readings;
  }

  /**
   * Азаттыққа, Мұратты: an ending that has taken on the voicelessness of what is before it, as no
   * name does by chance; Берді and its like are names, and Дастан.
   */
  private static boolean isAssimilated(String stem, String ending) {
    boolean voiceless =
        "кқпстфхцчшщ".indexOf(Character.toLowerCase(stem.charAt(stem.length() - 1))) >= 0;
    return stem.length() > 3
        && voiceless
        && "кқт".indexOf(ending.charAt(0)) >= 0
        && ending.length() == 2;
  }

  /** Иванов, Нұрбек: ends as surnames do. */
  static boolean endsLikeName(String stem) {
    return NAME_END.matcher(stem).matches();
  }

  private static NameReading reading(@Nullable String given, String last, Case inCase) {
    return new NameReading(
        given, null, last, inCase, given == null ? null : KazakhNameWord.gender(last));
  }
}
