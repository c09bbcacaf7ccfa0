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
    boolean doing = lower.endsWith("ушы") || lower.endsWith("уші");
    return (bare && tokens.at(i + 1).isWord() && KazakhPhrases.isPossessed(next))
        || (doing && (owner(next) != null || origin(next) != null));
  }

  /** ТЖМ, БҰҰ, ҰҚК-нің: letters that are an office's name, and the ending behind them. */
  private static final Pattern LETTERS =
      Pattern.compile("([А-ЯӘІҢҒҮҰҚӨҺ]{3,6})(-(н[ыі]ң|[дт][ыі]ң))?");

  /** Letters that tell what a firm or a person is. */
  private static final Set<String> NO_OFFICES = Set.of("ЖШС", "ЖИС", "ААҚ", "ЖАҚ", "АӨҚ", "ЖЭО");

  /** The letters that an office is called by, without the ending behind them; null for words. */
  static @Nullable String letters(Tokens tokens, int i) {
    Token token = tokens.at(i);
    Matcher letters = LETTERS.matcher(token.capital() ? tokens.written(i) : "");
    return letters.matches() && !NO_OFFICES.contains(letters.group(1)) ? letters.group(1) : null;
  }

  /** The body that a word is, in the nominative; null where it is none. */
  static @Nullable String name(Tokens tokens, int i) {
    String lower = tokens.get(i).lower();
    String letters = letters(tokens, i);
    if (letters != null) {
      return letters.length() == tokens.written(i).length()
              && !KazakhPhrases.isPossessed(tokens.at(i + 1).lower())
          ? letters
          : null;
    }
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

  private static final Pattern WHERE_FROM = Pattern.compile(".{2,}([дт][ае]|[дтн][ае]н)");

  /** «Министрлікте «…» деп отыр»: whether an office opens a sentence that is said in it. */
  static boolean isIn(Tokens tokens, int i, int from) {
    String lower = tokens.get(i).lower();
    boolean place = WHERE_FROM.matcher(lower).matches();
    return place && origin(lower) != null && phraseStart(tokens, i) == from;
  }

  /** «Қызметі мәліметінше», «қызметінің мәліметінше»: the body that is said to say it. */
  static @Nullable String owner(String lower) {
    String stem = lower.length() > 5 ? lower.substring(0, lower.length() - 3) : lower;
    boolean genitive = lower.endsWith("ң") && KazakhCues.isBody(stem);
    return genitive ? stem : KazakhCues.isBody(lower) ? lower : null;
  }

  /** The body that something is of or from; null where a word is none. */
  static @Nullable Source of(Tokens tokens, int i) {
    String from = origin(tokens.get(i).lower());
    String body = from != null ? from : owner(tokens.get(i).lower());
    return body == null ? null : source(tokens, i, body);
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

  /** «Министрлік» for «Энергетика министрлігі»: what its last word is without a possessive. */
  static boolean isKind(String kind, String name) {
    if (LETTERS.matcher(name).matches()) {
      char end = Character.toLowerCase(name.charAt(name.length() - 1));
      return SHORTENED.contains(kind) && kind.charAt(0) == end;
    }
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (!last.startsWith(kind.substring(0, Math.max(0, kind.length() - 1)))
        || last.length() - kind.length() > 2
        || last.equals(kind)) {
      return false;
    }
    String bare = last.replaceAll("с?[ыі]$", "");
    return KazakhCues.isBody(last) && KazakhCues.unvoiced(bare).equals(kind);
  }

  /** What the last of an office's letters is short for. */
  private static final Set<String> SHORTENED =
      Set.of("министрлік", "комитет", "департамент", "агенттік", "қор");

  /** Whether the words in marks before a token are the name of what stands behind them. */
  private static boolean isNamedBefore(Tokens tokens, int at) {
    if (!tokens.at(at - 1).isQuote()) {
      return false;
    }
    Quotation name = Quotation.of(tokens, at - 1);
    return name.isCapital() && name.words() < LONGEST_NAME && !name.isPunctuated();
  }

  /** Whether a word is the body that the marks before it name. */
  static boolean isNamed(Tokens tokens, int at) {
    return owner(tokens.at(at).lower()) != null && isNamedBefore(tokens, at);
  }

  /** «Алтын дән» компаниясы: a firm by its name alone; null for what is called by more. */
  private static @Nullable String firm(Tokens tokens, int start, int i) {
    boolean firm = start == i && !kindsOfFirm(tokens.get(i).lower()).isEmpty();
    return firm && isNamedBefore(tokens, i)
        ? Quotation.of(tokens, i - 1).range().of(tokens.text())
        : null;
  }

  private static final int LONGEST_NAME = 5;

  static Source source(Tokens tokens, int i, String last) {
    int start = phraseStart(tokens, i);
    String firm = firm(tokens, start, i);
    if (firm != null) {
      return new Source(Kind.BODY, tokens.range(i - 1, i + 1), null, firm, null, null);
    }
    start -= isNamedBefore(tokens, start) ? 1 : 0;
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

  /** «Қаржы нарығын реттеу агенттігі»: what an office is there to do something with. */
  private static boolean isObjectInName(Tokens tokens, int at) {
    boolean capital = tokens.get(at).capital() || tokens.at(at - 1).capital();
    return capital && tokens.at(at + 1).lower().endsWith("у");
  }

  /** Where the words begin that belong to a body's name. */
  private static int phraseStart(Tokens tokens, int noun) {
    int start = noun;
    while (start > 0
        && start > noun - LONGEST_BODY
        && tokens.get(start - 1).isWord()
        && !KazakhCues.OUTSIDE.contains(tokens.get(start - 1).lower())
        && (!endsBefore(tokens.get(start - 1)) || isObjectInName(tokens, start - 1))
        && !KazakhVerbs.says(tokens.get(start - 1).lower())) {
      start--;
    }
    return start;
  }

  /** «Көлік министрлігіндегі дереккөз»: whoever has no name, by where they work; else null. */
  static @Nullable String staff(Tokens tokens, int title) {
    Matcher where = AT_WORK.matcher(tokens.at(title - 1).lower());
    return title > 0 && where.matches() && KazakhCues.isBody(where.group(1))
        ? tokens.written(phraseStart(tokens, title - 1), title + 1)
        : null;
  }

  private static final Pattern AT_WORK = Pattern.compile("(.+?)н?[дт](ағы|егі)");

  /** «Компания өкілі», «министрліктің облыстағы өкілі»: a title with what it belongs to. */
  static String owned(Tokens tokens, int title) {
    int start = title;
    while (start > Math.max(0, title - 3)
        && tokens.get(start - 1).isWord()
        && !KazakhCues.OUTSIDE.contains(tokens.get(start - 1).lower())
        && !KazakhVerbs.says(tokens.get(start - 1).lower())
        && (start == title
            ? !endsBefore(tokens.get(start - 1)) && !isDeed(tokens.get(start - 1))
            : OWNING.matcher(tokens.get(start - 1).lower()).matches())) {
      start--;
    }
    String owner = tokens.at(start).lower();
    boolean office =
        start < title
            && (KazakhCues.isBody(owner)
                || (owner.length() > 5
                    && KazakhCues.isBody(owner.substring(0, owner.length() - 3))));
    start = office ? phraseStart(tokens, start) : start;
    boolean whose = start < title && OWNED.matcher(tokens.get(start).lower()).matches();
    start -= whose && start > 0 && tokens.get(start - 1).isWord() ? 1 : 0;
    boolean firm = office && KazakhCues.isBody(owner.substring(0, owner.length() - 3));
    start -= firm && start > 0 && isNamedBefore(tokens, start) ? 1 : 0;
    while (start < title && WHERE.matcher(tokens.get(start).lower()).matches()) {
      start++;
    }
    return begun(tokens, start, title + 1);
  }

  /** Ауылдағы: where those are who come behind it, and not what they belong to. */
  private static final Pattern WHERE = Pattern.compile(".{3,}[дт](ағы|егі)");

  /** «Залда отырған туыстары»: what somebody does, and not whose they are. */
  private static boolean isDeed(Token token) {
    return !token.capital() && DOING.matcher(token.lower()).matches();
  }

  private static final Pattern DOING = Pattern.compile(".{2,}[гғқк][ае]н");

  /** Words as they are written inside a sentence, though they begin one. */
  static String begun(Tokens tokens, int from, int to) {
    String words = tokens.written(from, to);
    String first = tokens.get(from).lower();
    boolean letters = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    boolean begins = from == 0 || !tokens.at(from - 1).isWord();
    return letters || !begins || KazakhCues.isTown(first) || tokens.get(from).isQuote()
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
