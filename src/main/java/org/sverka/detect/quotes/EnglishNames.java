package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Gender;

/**
 * Finds persons in English text: runs of capitalised words that are neither places nor offices,
 * without the titles before them.
 */
final class EnglishNames implements NameReader {
  private static final int LONGEST = 8;
  private static final int MOST_PROPER = 2_000;
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "den", "al", "bin", "la", "le", "di", "da", "du", "el", "ibn");

  /**
   * What an office is of, right before its title: "District Attorney"; a club's name ends so too.
   */
  private static final Set<String> SEATS =
      Set.of("district", "town", "city", "county", "borough", "state", "federal", "circuit");

  /** The endings of trades. */
  static final Pattern TRADE =
      Pattern.compile("[a-z-]{2,}(er|or|ist|ian|man|woman|person|ant|ent|eer|ess|ute)");

  /**
   * Words that have a capital inside a sentence somewhere in the article; it grows while the
   * article is read.
   */
  private final Set<String> proper = new HashSet<>();

  /** Whether a word in lower case has been seen to be a name of something, be it any. */
  boolean isProper(String lower) {
    return proper.contains(lower);
  }

  @Override
  public List<NameMention> read(Tokens tokens) {
    for (int i = 1; i < tokens.size() && proper.size() < MOST_PROPER; i++) {
      Token before = tokens.get(i - 1);
      if (tokens.get(i).isCapitalWord() && before.isWord() && !before.capital()) {
        proper.add(withoutPossessive(tokens.get(i).lower()));
      }
    }
    List<NameMention> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = runEnd(tokens, i);
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

  /** The end of the run of capitalised words, initials and particles that begins at a token. */
  private static int runEnd(Tokens tokens, int from) {
    int i = from;
    while (i < tokens.size() && i < from + LONGEST) {
      Token token = tokens.get(i);
      if (token.isCapitalWord() && !isAbbreviation(tokens, i) && !isAge(token)) {
        i++;
        boolean initial = token.lower().length() == 1 || isShort(token.lower());
        if (initial && tokens.at(i).is(".") && tokens.at(i + 1).isCapitalWord()) {
          i++;
        }
        if (isPossessive(token.lower())) {
          break;
        }
      } else if (i > from
          && PARTICLES.contains(token.lower())
          && tokens.at(i + 1).isCapitalWord()) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** "Twenty-two-year-old Ann Lee". */
  private static boolean isAge(Token token) {
    return token.lower().endsWith("-year-old");
  }

  private static boolean isShort(String lower) {
    return EnglishCues.TITLES.contains(lower) && lower.length() <= 4;
  }

  private static boolean isAbbreviation(Tokens tokens, int i) {
    String written = tokens.written(i);
    return written.length() > 1 && Character.isUpperCase(written.charAt(1));
  }

  private static boolean isPossessive(String lower) {
    return lower.endsWith("'s")
        || lower.endsWith("’s")
        || lower.endsWith("s'")
        || lower.endsWith("s’");
  }

  private static @Nullable NameMention name(Tokens tokens, int from, int end) {
    int start = from;
    Gender gender = null;
    boolean titled = false;
    for (int i = from; i < end; i++) {
      String lower = tokens.get(i).lower();
      boolean surname = i == end - 1 && i > start && isSurname(tokens, start, lower);
      boolean middle = i > start && isGivenName(tokens.get(start).lower());
      boolean title = EnglishCues.TITLES.contains(lower) && !surname && !middle;
      boolean skipped = EnglishCues.NO_NAMES.contains(lower) && i == start;
      boolean stop = tokens.get(i).is(".") && i == start;
      boolean seat =
          SEATS.contains(lower)
              && i + 1 < end
              && EnglishCues.TITLES.contains(tokens.get(i + 1).lower());
      if (title || skipped || stop || seat) {
        start = i + 1;
        titled |= title || seat;
        gender = EnglishCues.HONORIFICS_OF_MEN.contains(lower) ? Gender.MASCULINE : gender;
        gender = EnglishCues.HONORIFICS_OF_WOMEN.contains(lower) ? Gender.FEMININE : gender;
      }
    }
    int behindOffice = end - 2;
    if (behindOffice > start && isOfficeOf(tokens, from)) {
      start = behindOffice;
      titled = true;
    }
    if (start < end && isOccupation(tokens, start, end)) {
      start++;
      titled = true;
    }
    for (int i = start; i < end; i++) {
      String lower = tokens.get(i).lower();
      if (EnglishCues.BODIES.contains(lower) || EnglishCues.NO_NAMES.contains(lower)) {
        return null;
      }
    }
    // "The Valley Courier" is no person, nor what "the" stands before.
    boolean determined =
        (start > from && tokens.get(start - 1).is("the"))
            || (start == from && from > 0 && tokens.get(from - 1).is("the"));
    boolean club =
        end - start > 1
            && SEATS.contains(withoutPossessive(tokens.get(end - 1).lower()))
            && !isGivenName(tokens.get(start).lower());
    if (start >= end || club || (determined && !titled)) {
      return null;
    }
    String kin = gender == null ? EnglishKin.before(tokens, start) : null;
    boolean apposed = end == start + 1 && kin != null;
    boolean closed = !tokens.at(start - 1).is(",") || !tokens.at(end).isWord();
    gender = gender == null ? EnglishKin.gender(kin) : gender;
    return mention(tokens, start, end, titled || (apposed && closed), gender);
  }

  /** A title that ends a run behind a given name is a surname: "Tom Porter", "Mary Ann Baker". */
  private static boolean isSurname(Tokens tokens, int start, String lower) {
    return EnglishCues.ALSO_SURNAMES.contains(lower) || isGivenName(tokens.get(start).lower());
  }

  /** "Vice Minister of Trade and Transport Ann Lee": what the office is of stands before a name. */
  private static boolean isOfficeOf(Tokens tokens, int from) {
    for (int i = from - 1; i > Math.max(0, from - LONGEST); i--) {
      Token token = tokens.get(i);
      boolean of = token.is("of") || token.is("for");
      if (of && EnglishCues.TITLES.contains(tokens.get(i - 1).lower())) {
        return true;
      }
      boolean goesOn =
          token.isCapitalWord() || of || token.is("the") || token.is("and") || token.is("&");
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  /**
   * "Baker Joan Petty": a sentence gives any word a capital, and a given name tells it apart, or
   * the ending that trades have.
   */
  private static boolean isOccupation(Tokens tokens, int from, int end) {
    String first = tokens.get(from).lower();
    boolean trade = TRADE.matcher(first).matches();
    boolean given = isGivenName(tokens.get(Math.min(from + 1, end - 1)).lower());
    boolean starts = from == 0 || !tokens.get(from - 1).isWord();
    return end - from >= 3 && !isGivenName(first) && (starts ? given || trade : given && trade);
  }

  private static boolean isGivenName(String lower) {
    return EnglishGivenNames.WOMEN.contains(lower) || EnglishGivenNames.MEN.contains(lower);
  }

  private static NameMention mention(
      Tokens tokens, int start, int end, boolean titled, @Nullable Gender honorific) {
    String surname = withoutPossessive(tokens.written(end - 1));
    int last = end - 1;
    while (last - 1 >= start && PARTICLES.contains(tokens.get(last - 1).lower())) {
      last--;
      surname = tokens.written(last) + " " + surname;
    }
    String given = last > start ? tokens.written(start, last) : null;
    Gender gender = honorific != null ? honorific : gender(given, surname);
    boolean possessive = isPossessive(tokens.get(end - 1).lower());
    NameReading reading =
        new NameReading(
            given,
            null,
            surname,
            possessive ? org.sverka.text.WordForm.Case.GENITIVE : null,
            gender);
    return new NameMention(start, end, List.of(reading), given != null || titled);
  }

  private static String withoutPossessive(String word) {
    return isPossessive(word.toLowerCase(Locale.ROOT))
        ? word.replaceAll("(['’]s|['’])$", "")
        : word;
  }

  /** Slavic surnames and common given names tell; for most names nothing does. */
  private static @Nullable Gender gender(@Nullable String given, String surname) {
    String last = surname.toLowerCase(Locale.ROOT);
    if (last.matches(".*(ova|eva|yeva|skaya|skaia)")) {
      return Gender.FEMININE;
    }
    if (last.matches(".*(ov|ev|yev|sky|skiy)")) {
      return Gender.MASCULINE;
    }
    if (given == null) {
      return null;
    }
    String first = given.toLowerCase(Locale.ROOT).split(" ")[0];
    if (EnglishGivenNames.WOMEN.contains(first)) {
      return Gender.FEMININE;
    }
    return EnglishGivenNames.MEN.contains(first) ? Gender.MASCULINE : null;
  }
}
