package org.sverka.detect.quotes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;

/** Reads in Kazakh what an office is called, and how far its name goes to the left. */
final class KazakhBodies {
  /** The end of a verb in the past. */
  private static final Pattern PAST = Pattern.compile(".+[дт][ыі]");

  /** «Кентау қаласының»: what is somebody's itself. */
  private static final Pattern OWNED = Pattern.compile(".+с[ыі]н[ыі]ң");

  private static final Pattern OWNING = Pattern.compile(".*([нтд][ыі]ң|[дт]ағы|[дт]егі)");

  /** As many words has the name of an office, less one. */
  private static final int LONGEST_BODY = 6;

  private KazakhBodies() {}

  /** «Зауыт маңында», «полиция бастығы»: a bare noun before what is its own. */
  static boolean isNarrowing(Tokens tokens, int i) {
    String lower = tokens.get(i).lower();
    String next = tokens.at(i + 1).lower();
    boolean bare =
        KazakhTitles.TITLES.contains(lower)
            || KazakhTitles.PEOPLE.contains(lower)
            || (KazakhCues.isBody(lower) && !lower.endsWith("і") && !lower.endsWith("ы"));
    return bare && tokens.at(i + 1).isWord() && KazakhPhrases.isPossessed(next);
  }

  /** The body that a word is, in the nominative; null where it is none. */
  static @Nullable String name(Tokens tokens, int i) {
    String lower = tokens.get(i).lower();
    boolean owner =
        KazakhCues.TEXTS.contains(tokens.at(i + 1).lower())
            && lower.length() > 5
            && lower.endsWith("ң");
    String body = owner ? lower.substring(0, lower.length() - 3) : lower;
    return KazakhCues.isBody(body) ? body : null;
  }

  /** «Қызметінен хабарлады», «министрлікте айтты»: the body that something is said in; or null. */
  static @Nullable String origin(String lower) {
    Matcher place = ORIGIN.matcher(lower);
    return place.matches() && KazakhCues.isBody(place.group(1)) ? place.group(1) : null;
  }

  private static final Pattern ORIGIN = Pattern.compile("(.+?)н?([дтн][ае]н|[дт][ае])");

  /** «Қызметі мәліметінше», «қызметінің мәліметінше»: the body that is said to say it. */
  static @Nullable String owner(String lower) {
    String stem = lower.length() > 5 ? lower.substring(0, lower.length() - 3) : lower;
    boolean genitive = lower.endsWith("ң") && KazakhCues.isBody(stem);
    return genitive ? stem : KazakhCues.isBody(lower) ? lower : null;
  }

  /** What a firm may be called that has a word behind its name: «X» ЖШС, «X» зауыты. */
  static Set<String> kindsOfFirm(String next) {
    boolean firm = FIRMS.contains(next) || FIRM.matcher(next).matches();
    return firm ? Set.of("компания", "кәсіпорын", "серіктестік") : Set.of();
  }

  private static final Set<String> FIRMS = Set.of("жшс", "ақ", "жк");

  private static final Pattern FIRM =
      Pattern.compile(
          "(компания|серіктестіг|зауыт|фабрика|комбинат|холдинг|концерн)(сы|ы|і)(н.*)?");

  static Source source(Tokens tokens, int i, String last) {
    int start = phraseStart(tokens, i);
    String word = tokens.written(i);
    String written = word.substring(0, Math.min(last.length(), word.length()));
    String phrase = start < i ? tokens.written(start, i) + " " + written : written;
    return new Source(Kind.BODY, tokens.range(start, i + 1), null, phrase, null, null);
  }

  /** «Кеше ауылда полиция»: a word in a case is not part of a name; Қарағанды is. */
  private static boolean endsBefore(Token token) {
    boolean place = token.capital() && PAST.matcher(token.lower()).matches();
    return !place && KazakhPhrases.isInCase(token.lower());
  }

  /** Where the words begin that belong to a body's name. */
  private static int phraseStart(Tokens tokens, int noun) {
    int start = noun;
    while (start > 0
        && start > noun - LONGEST_BODY
        && tokens.get(start - 1).isWord()
        && !KazakhCues.OUTSIDE.contains(tokens.get(start - 1).lower())
        && !endsBefore(tokens.get(start - 1))
        && !KazakhVerbs.says(tokens.get(start - 1).lower())) {
      start--;
    }
    return start;
  }

  /** «Компания өкілі», «министрліктің облыстағы өкілі»: a title with what it belongs to. */
  static String owned(Tokens tokens, int title) {
    int start = title;
    while (start > Math.max(0, title - 3)
        && tokens.get(start - 1).isWord()
        && !KazakhCues.OUTSIDE.contains(tokens.get(start - 1).lower())
        && !KazakhVerbs.says(tokens.get(start - 1).lower())
        && (start == title || OWNING.matcher(tokens.get(start - 1).lower()).matches())) {
      start--;
    }
    String owner = tokens.at(start).lower();
    boolean office =
        start < title
            && owner.length() > 5
            && KazakhCues.isBody(owner.substring(0, owner.length() - 3));
    start = office ? phraseStart(tokens, start) : start;
    boolean whose = start < title && OWNED.matcher(tokens.get(start).lower()).matches();
    start -= whose && start > 0 && tokens.get(start - 1).isWord() ? 1 : 0;
    String first = tokens.written(start, title + 1);
    return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
  }
}
