package org.sverka.detect.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.TextRange;

/** Reads English noun phrases: "a spokesman for the airport", "the visiting coach". */
final class EnglishPhrases {
  private EnglishPhrases() {}

  /** A noun with all that belongs to it, in tokens. */
  private static final int LONGEST_PHRASE = 12;

  /** Adjectives and participles behind their noun: "a person close to the talks". */
  private static final Set<String> POSTPOSED =
      WordList.of(
          """
          close familiar involved briefed present based named aged working living leading running
          representing attending seen obtained reviewed published released issued posted signed
          dated filed written sent shared quoted cited contacted interviewed reached responsible
          speaking travelling traveling standing sitting waiting queuing campaigning investigating
          fighting opposed affected injured arrested charged accused convicted employed
          """);

  /** Stand by themselves, whoever they belong to. */
  private static final Set<String> PANELS =
      Set.of("committee", "board", "council", "panel", "commission", "jury");

  private static final Set<String> ORDINALS = Set.of("first", "second", "third", "last", "next");

  private static final Set<String> ANYBODY =
      Set.of("man", "woman", "person", "boy", "girl", "somebody", "someone");

  static int end(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    int i = from;
    while (i < Math.min(to, from + 6)
        && tokens.get(i).isWord()
        && (i == from || !EnglishCues.PREPOSITIONS.contains(tokens.get(i).lower()))
        && !EnglishCues.VERBS.contains(tokens.get(i).lower())
        && (i == from || !EnglishSources.BETWEEN.contains(tokens.get(i).lower()))
        && (i < from + 2 || !isBehindOffice(tokens, i))
        && (i < from + 2 || !acts(tokens.get(i - 1).lower(), tokens.get(i).lower()))
        && (i < from + 2 || !POSTPOSED.contains(tokens.get(i).lower()))
        && !EnglishCues.CLAUSE_WORDS.contains(tokens.get(i).lower())) {
      i++;
    }
    return i;
  }

  /** "The Trade Board met": a word in lower case behind an office's name is none of it. */
  private static boolean isBehindOffice(Tokens tokens, int at) {
    Token before = tokens.get(at - 1);
    boolean noun = tokens.get(at).capital() || EnglishNouns.isPerson(tokens.get(at).lower());
    return before.capital() && !noun && speaks(before.lower());
  }

  /** "said a person close to the talks": what stands behind a verb, with all that narrows it. */
  static @Nullable Source behind(Frame frame, int from, int to) {
    int end = end(frame, from, to);
    if (end <= from) {
      return null;
    }
    Tokens tokens = frame.tokens();
    boolean named = tokens.get(end - 1).capital() && tokens.at(end).is("of");
    if (named && speaks(tokens.get(end - 1).lower()) && tokens.at(end + 1).capital()) {
      int last = end + 1;
      while (last + 1 < Math.min(to, end + LONGEST_PHRASE) && goesOn(tokens, last + 1)) {
        last++;
      }
      return of(frame, from, end, last + 1);
    }
    String first = tokens.get(from).lower();
    boolean person = EnglishNouns.isPerson(tokens.get(end - 1).lower());
    int behindAll =
        person ? EnglishComplements.end(tokens, end, to, isIndefinite(first), true) : end;
    return of(frame, from, end, behindAll);
  }

  /** "of Flour and Bread Makers": a capital, or a word between two. */
  private static boolean goesOn(Tokens tokens, int at) {
    boolean joins = tokens.get(at).is("and") || tokens.get(at).is("&") || tokens.get(at).is("of");
    return tokens.get(at).capital() || (joins && tokens.at(at + 1).capital());
  }

  /** Whether a word behind a person's trade is most likely a verb: "the sculptor considers". */
  private static boolean acts(String before, String word) {
    boolean person =
        EnglishCues.TITLES.contains(before) || EnglishNames.TRADE.matcher(before).matches();
    return person && (word.endsWith("s") || word.endsWith("ed"));
  }

  /** The noun phrase that ends at a token: back to its article or its capital. */
  static @Nullable Source before(Frame frame, int from, int last) {
    if (last < from) {
      return null;
    }
    Tokens tokens = frame.tokens();
    if (EnglishNouns.isPlural(tokens.get(last).lower())) {
      return of(frame, several(tokens, from, last), last + 1);
    }
    int start = last;
    int limit = Math.max(from, last - LONGEST_PHRASE);
    while (start > limit
        && !EnglishCues.DETERMINERS.contains(tokens.get(start).lower())
        && !EnglishSources.JOINS_CLAUSES.contains(tokens.get(start - 1).lower())
        && isPart(tokens, start - 1)) {
      start--;
    }
    boolean clause =
        start > from && EnglishSources.JOINS_CLAUSES.contains(tokens.get(start - 1).lower());
    start = clause ? start : governing(tokens, limit, start);
    boolean determined = EnglishCues.DETERMINERS.contains(tokens.get(start).lower());
    boolean capital = tokens.get(start).capital() || start == from || clause;
    boolean common =
        !determined
            && EnglishCues.NO_NAMES.contains(tokens.get(start).lower())
            && !EnglishNouns.isPlural(tokens.get(start).lower())
            && !speaks(tokens.get(last).lower());
    if (common || !tokens.get(last).isWord() || !(determined || capital)) {
      return null;
    }
    int head = start + 1;
    while (head <= last
        && !EnglishCues.PREPOSITIONS.contains(tokens.get(head).lower())
        && !(head > start + 1 && POSTPOSED.contains(tokens.get(head).lower()))) {
      head++;
    }
    boolean person = EnglishNouns.isPerson(tokens.get(head - 1).lower());
    boolean isNew = isIndefinite(tokens.get(start).lower());
    int behindAll = person ? EnglishComplements.end(tokens, head, last + 1, isNew, false) : head;
    if (behindAll > head) {
      return of(frame, start, head, behindAll);
    }
    NameMention inside = EnglishSources.nameEnding(frame, start, head);
    if (inside != null && inside.sure()) {
      return EnglishSources.named(frame, inside);
    }
    if (head <= last && POSTPOSED.contains(tokens.get(head).lower())) {
      return of(frame, start, head);
    }
    String noun = tokens.get(head - 1).lower();
    boolean several = EnglishNouns.isPlural(tokens.get(from).lower());
    int to = several ? last + 1 : Math.max(start, from + 1);
    Source opening = speaks(noun) ? null : opening(frame, from, to);
    if (opening != null) {
      return opening;
    }
    boolean office = EnglishCues.THINGS.contains(noun) || EnglishCues.BODIES.contains(noun);
    int end = seat(tokens, head, last);
    return of(frame, start, office && head <= last ? end : head);
  }

  /** Somebody, an office, or a text. */
  private static boolean speaks(String noun) {
    return EnglishNouns.isPerson(noun)
        || EnglishCues.THINGS.contains(noun)
        || EnglishCues.BODIES.contains(noun);
  }

  private static boolean isIndefinite(String first) {
    return first.equals("a")
        || first.equals("an")
        || first.equals("one")
        || first.equals("another")
        || EnglishNouns.isPlural(first);
  }

  /** Whether a noun calls anybody at all, who is told only by what is said of them. */
  static boolean isAnybody(String lower) {
    return ANYBODY.contains(lower);
  }

  /** Whether a word stands behind the noun that it narrows. */
  static boolean isPostposed(String lower) {
    return POSTPOSED.contains(lower);
  }

  /** "One tenant, a welder, said", "Protesters outside the hall said": what opens a clause. */
  static @Nullable Source opening(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    String first = tokens.get(from).lower();
    if (EnglishNouns.isPlural(first)) {
      return of(frame, from, from + 1, EnglishComplements.end(tokens, from + 1, to, true, false));
    }
    boolean common = EnglishCues.NO_NAMES.contains(first) || !tokens.get(from).capital();
    if (common && !EnglishCues.DETERMINERS.contains(first)) {
      return null;
    }
    int end = end(frame, from, to);
    if (end <= from + 1 || !speaks(tokens.get(end - 1).lower())) {
      return null;
    }
    boolean person = EnglishNouns.isPerson(tokens.get(end - 1).lower()) && isIndefinite(first);
    int behindAll = person ? EnglishComplements.end(tokens, end, to, true, false) : end;
    return of(frame, from, end, behindAll);
  }

  /** A word, or the apostrophe of several: "the Bakers' Council". */
  static boolean isPart(Tokens tokens, int at) {
    Token token = tokens.get(at);
    boolean apostrophe =
        (token.is("’") || token.is("'"))
            && tokens.at(at - 1).lower().endsWith("s")
            && tokens.at(at - 1).end() == token.start();
    return token.isWord() || apostrophe;
  }

  /**
   * "a spokesman for the airport": from the noun behind a preposition back to the one before it.
   */
  private static int governing(Tokens tokens, int limit, int start) {
    if (start - 2 <= limit || !EnglishCues.PREPOSITIONS.contains(tokens.get(start - 1).lower())) {
      return start;
    }
    int outer = start - 2;
    while (outer > limit
        && tokens.get(outer).isWord()
        && !EnglishCues.DETERMINERS.contains(tokens.get(outer).lower())) {
      outer--;
    }
    return EnglishCues.DETERMINERS.contains(tokens.get(outer).lower()) ? outer : start;
  }

  /** Where a noun of several begins, which needs no article: "heard from angry residents". */
  private static int several(Tokens tokens, int from, int last) {
    int start = last;
    while (start > Math.max(from, last - 3)
        && tokens.get(start - 1).isWord()
        && !EnglishCues.PREPOSITIONS.contains(tokens.get(start - 1).lower())
        && !EnglishCues.VERBS.contains(tokens.get(start - 1).lower())
        && !EnglishSources.BETWEEN.contains(tokens.get(start - 1).lower())
        && !EnglishSources.JOINS_CLAUSES.contains(tokens.get(start - 1).lower())
        && !EnglishCues.DETERMINERS.contains(tokens.get(start).lower())) {
      start--;
    }
    return start;
  }

  /**
   * "a source who asked not to be named": the noun before the clause, or, where that is anybody,
   * both.
   */
  static @Nullable Source restricted(Frame frame, int from, int who, int last) {
    Source source = before(frame, from, who - 1);
    boolean anybody =
        source != null
            && source.kind() == Kind.SOMEBODY
            && ANYBODY.contains(frame.tokens().get(who - 1).lower());
    return anybody
        ? of(frame, frame.tokens().get(who - 2).isWord() ? who - 2 : who - 1, who, last + 1)
        : source;
  }

  /** Where what a body is of ends, and where it sits begins: "the Union of Bakers in Leeds". */
  private static int seat(Tokens tokens, int head, int last) {
    int end = head;
    while (end <= last && !isSeat(tokens, end, last)) {
      end++;
    }
    return end;
  }

  private static boolean isSeat(Tokens tokens, int at, int last) {
    return tokens.at(at).is("in") && at < last && tokens.at(at + 1).isCapitalWord();
  }

  static @Nullable Source of(Frame frame, int from, int end) {
    return of(frame, from, end, end);
  }

  /**
   * @param end the token behind the noun
   * @param behindAll the token behind all that belongs to it, where that is more
   */
  private static @Nullable Source of(Frame frame, int from, int end, int behindAll) {
    int phraseEnd = Math.max(end, behindAll);
    Tokens tokens = frame.tokens();
    String first = tokens.get(from).lower();
    boolean determined = EnglishCues.DETERMINERS.contains(first);
    int start = determined ? from + 1 : from;
    if (start >= end) {
      return null;
    }
    start = determined ? behindOwner(tokens, start, end) : start;
    start +=
        start + 1 < end && first.equals("my") && ORDINALS.contains(tokens.get(start).lower())
            ? 1
            : 0;
    String head = tokens.get(end - 1).lower();
    TextRange range = tokens.range(from, end);
    String phrase = tokens.written(start, phraseEnd);
    boolean body = isBody(tokens, start, end);
    boolean indefinite = isIndefinite(first) && !EnglishNouns.isPlural(first);
    if (body) {
      return new Source(Kind.BODY, range, null, phrase, null, null);
    }
    if (EnglishNouns.isPlural(head)) {
      String several =
          start == end - 1
              ? head + phrase.substring(Math.min(head.length(), phrase.length()))
              : phrase;
      return new Source(Kind.MANY, range, null, several, null, null);
    }
    Role role = new Role(head, EnglishRoles.modifiers(tokens, start, end - 1));
    Kind kind = indefinite ? Kind.SOMEBODY : Kind.ROLE;
    return new Source(kind, range, null, phrase, role, EnglishPeople.gender(head));
  }

  /** "the bank's Board of Trade", "the bank's policy committee": the owner is no part of it. */
  private static int behindOwner(Tokens tokens, int start, int end) {
    Token owner = tokens.get(start);
    boolean owns = owner.lower().endsWith("’s") || owner.lower().endsWith("'s");
    boolean named = start + 1 < end && tokens.get(start + 1).capital();
    boolean panel = PANELS.contains(tokens.get(end - 1).lower());
    return owns && !owner.capital() && start + 1 < end && (named || panel) ? start + 1 : start;
  }

  private static boolean isBody(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String lower = tokens.get(i).lower();
      boolean behindNoun =
          i + 1 == to || EnglishCues.PREPOSITIONS.contains(tokens.get(i + 1).lower());
      if (behindNoun
          && (EnglishCues.THINGS.contains(lower) || EnglishCues.BODIES.contains(lower))) {
        return true;
      }
    }
    return false;
  }
}
