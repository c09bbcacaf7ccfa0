package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Case;

/**
 * Finds persons in Kazakh text: runs of capitalised words without the titles before them. A name
 * stands bare in the nominative; the case endings that its last word may have are taken off after
 * G. Kessikbayeva and I. Cicekli, <i>Rule Based Morphological Analyzer of Kazakh Language</i>
 * (SIGMORPHON 2014), section 4.
 */
final class KazakhNames implements NameReader {
  private static final int LONGEST = 5;

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

  @Override
  public List<NameMention> read(Tokens tokens) {
    List<NameMention> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = i;
      while (end < Math.min(tokens.size(), i + LONGEST)
          && tokens.get(end).isCapitalWord()
          && !isAbbreviation(tokens, end)) {
        end++;
      }
      if (end > i) {
        NameMention name = name(tokens, i, end);
        if (name != null) {
          found.add(name);
        }
        i = end;
      } else {
        i++;
      }
    }
    return found;
  }

  private static boolean isAbbreviation(Tokens tokens, int i) {
    String written = tokens.written(i);
    return written.length() == 1 || Character.isUpperCase(written.charAt(1));
  }

  private static @Nullable NameMention name(Tokens tokens, int from, int end) {
    int start = from;
    for (int i = from; i < end; i++) {
      String lower = tokens.get(i).lower();
      boolean narrows = i >= start + 2 && ABSTRACT.matcher(lower).matches();
      if (isNoName(lower) || narrows) {
        NameMention before = i > start ? name(tokens, start, i) : null;
        return before != null || i + 1 == end ? before : name(tokens, i + 1, end);
      }
      if (KazakhCues.BODIES.contains(lower) && i > start + 1) {
        return name(tokens, start, i);
      }
      boolean alsoName = KazakhCues.ALSO_NAMES.contains(lower) && i + 2 == end && i > 0;
      boolean title = title(lower) != null && !(alsoName && tokens.get(i - 1).isWord());
      if (title || KazakhCues.BODIES.contains(lower)) {
        start = i + 1;
      }
    }
    boolean opens = start == 0 || tokens.get(start - 1).is(".") || tokens.get(start - 1).is(":");
    if (opens && end - start == 3 && !isPatronymic(tokens.get(end - 1).lower())) {
      start++;
    }
    boolean place = end - start == 1 && isPlaceAhead(tokens.at(end).lower());
    if (start >= end || place || isPlace(tokens.get(end - 1).lower())) {
      return null;
    }
    boolean patronymic = end - start == 3 && isPatronymic(tokens.get(start + 1).lower());
    String given = end - start > 1 ? tokens.written(start, patronymic ? start + 1 : end - 1) : null;
    List<NameReading> readings = new ArrayList<>();
    for (NameReading reading : readings(given, tokens.written(end - 1))) {
      readings.add(
          patronymic
              ? new NameReading(
                  given,
                  tokens.written(start + 1),
                  reading.surname(),
                  reading.inCase(),
                  reading.gender())
              : reading);
    }
    if (end - start == 2) {
      readings.addAll(0, patronymics(readings));
    }
    return new NameMention(start, end, readings, given != null);
  }

  /** A word that is never a person's, in whatever case: Астананың. */
  private static boolean isNoName(String lower) {
    boolean bare = KazakhCues.NO_NAMES.contains(lower);
    for (int length = 3; length >= 2 && !bare && lower.length() > length + 2; length--) {
      String stem = lower.substring(0, lower.length() - length);
      bare =
          ENDINGS.containsKey(lower.substring(stem.length())) && KazakhCues.NO_NAMES.contains(stem);
    }
    return bare;
  }

  /** Копер порты, Жаңаталап ауылының: a place has a possessive behind it. */
  private static boolean isPlaceAhead(String next) {
    for (String place : KazakhCues.PLACES) {
      String ending = next.startsWith(place) ? next.substring(place.length()) : "";
      if (ending.startsWith("ы") || ending.startsWith("і") || ending.startsWith("с")) {
        return true;
      }
    }
    return false;
  }

  /** Айгүл Серікқызы may have a surname elsewhere in the article. */
  private static List<NameReading> patronymics(List<NameReading> readings) {
    List<NameReading> found = new ArrayList<>();
    for (NameReading reading : readings) {
      String last = reading.surname();
      if (last != null && isPatronymic(last.toLowerCase(Locale.ROOT))) {
        found.add(new NameReading(reading.given(), last, null, reading.inCase(), reading.gender()));
      }
    }
    return found;
  }

  private static boolean isPatronymic(String lower) {
    return lower.endsWith("ұлы")
        || lower.endsWith("қызы")
        || lower.endsWith("вич")
        || lower.endsWith("вна");
  }

  /** Республикасы, облысы: a possessive ending on what a place or an office is. */
  private static boolean isPlace(String lower) {
    return lower.endsWith("касы")
        || lower.endsWith("лысы")
        || lower.endsWith("аласы")
        || lower.endsWith("лігі")
        || lower.endsWith("лығы")
        || lower.endsWith("стан")
        || lower.matches(".*[дт](ағы|егі)")
        || lower.endsWith("еті");
  }

  private static List<NameReading> readings(@Nullable String given, String word) {
    List<NameReading> readings = new ArrayList<>();
    NameReading bare = reading(given, word, Case.NOMINATIVE);
    String lower = word.toLowerCase(Locale.ROOT);
    for (int length = 3; length >= 2; length--) {
      String ending = lower.length() > length + 2 ? lower.substring(lower.length() - length) : "";
      Case inCase = ENDINGS.get(ending);
      if (inCase != null) {
        String stem = word.substring(0, word.length() - length);
        NameReading oblique = reading(given, stem, inCase);
        if (ending.endsWith("ң") || endsLikeName(stem)) {
          return List.of(oblique);
        }
        readings.add(oblique);
      }
    }
    readings.add(0, bare);
    return readings;
  }

  private static boolean endsLikeName(String stem) {
    return stem.matches(".*([оеё]в(а)?|ин(а)?|ұлы|қызы|бек|бай|ский|ская|ко)");
  }

  private static NameReading reading(@Nullable String given, String last, Case inCase) {
    return given == null
        ? new NameReading(null, null, last, inCase, null)
        : new NameReading(given, null, last, inCase, null);
  }

  /** The title that a word in the genitive is; null where it is none. */
  static @Nullable String titleOfOwner(String lower) {
    boolean genitive = lower.length() > 5 && ENDINGS.get(ending(lower)) == Case.GENITIVE;
    return genitive ? title(lower.substring(0, lower.length() - 3)) : null;
  }

  private static String ending(String lower) {
    return lower.substring(lower.length() - 3);
  }

  /** Төреші, сәулетші: whoever does something; but екінші, the second. */
  private static boolean isTrade(String stem) {
    return stem.length() > 4
        && (stem.endsWith("шы") || stem.endsWith("ші"))
        && !KazakhCues.ORDINALS.contains(stem);
  }

  /** Өңірлік, қалалық: what is made of a noun, and no name. */
  private static final Pattern ABSTRACT = Pattern.compile(".{3,}[лдт][ыі][қк]");

  private static final Pattern PLURAL = Pattern.compile("(.+)([лдт][ае]р)(ы|і)?");

  /** Whether a word is a title in the plural: ата-аналар, тұрғындар. */
  static boolean isManyOf(String lower) {
    Matcher plural = PLURAL.matcher(lower);
    return plural.matches() && title(plural.group(1)) != null;
  }

  /** Whether a word says whose of many: келушілердің. */
  static boolean isGenitiveOfMany(String lower) {
    return lower.matches(".+[лдт][ае]рд[ыі]ң");
  }

  /** The same without a possessive. */
  static String many(String lower) {
    Matcher plural = PLURAL.matcher(lower);
    return plural.matches() ? plural.group(1) + plural.group(2) : lower;
  }

  /** The title that a word is, without its possessive; null where it is none. */
  static @Nullable String title(String lower) {
    if (KazakhCues.ATTRIBUTES.contains(lower)) {
      return null;
    }
    for (String ending : new String[] {"", "і", "ы", "сі", "сы"}) {
      if (lower.endsWith(ending)) {
        String stem = lower.substring(0, lower.length() - ending.length());
        if (KazakhCues.TITLES.contains(stem)) {
          return stem;
        }
        if (isTrade(stem)) {
          return stem;
        }
        String voiceless = stem.replaceAll("ғ$", "қ").replaceAll("г$", "к");
        if (KazakhCues.TITLES.contains(voiceless)) {
          return voiceless;
        }
      }
    }
    return null;
  }
}
