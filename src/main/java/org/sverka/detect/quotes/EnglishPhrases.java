package org.sverka.detect.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm.Gender;

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
        && (i < from + 2 || !acts(tokens.get(i - 1).lower(), tokens.get(i).lower()))
        && (i < from + 2 || !POSTPOSED.contains(tokens.get(i).lower()))
        && !EnglishCues.CLAUSE_WORDS.contains(tokens.get(i).lower())) {
      i++;
    }
    return i;
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
        && tokens.get(start - 1).isWord()) {
      start--;
    }
    boolean clause =
        start > from && EnglishSources.JOINS_CLAUSES.contains(tokens.get(start - 1).lower());
    start = clause ? start : governing(tokens, limit, start);
    boolean determined = EnglishCues.DETERMINERS.contains(tokens.get(start).lower());
    boolean capital = tokens.get(start).capital() || start == from || clause;
    if (!tokens.get(last).isWord() || !(determined || capital)) {
      return null;
    }
    int head = start + 1;
    while (head <= last
        && !EnglishCues.PREPOSITIONS.contains(tokens.get(head).lower())
        && !(head > start + 1 && POSTPOSED.contains(tokens.get(head).lower()))) {
      head++;
    }
    NameMention inside = EnglishSources.nameEnding(frame, start, head);
    if (inside != null && inside.sure()) {
      return EnglishSources.named(frame, inside);
    }
    if (head <= last && POSTPOSED.contains(tokens.get(head).lower())) {
      return of(frame, start, head, last + 1);
    }
    String noun = tokens.get(head - 1).lower();
    boolean office = EnglishCues.THINGS.contains(noun) || EnglishCues.BODIES.contains(noun);
    boolean members =
        EnglishNouns.isPlural(noun) && head <= last && tokens.get(last).isCapitalWord();
    int end = seat(tokens, head, last);
    return of(frame, start, office && head <= last ? end : head, members ? last + 1 : 0);
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
    String head = tokens.get(end - 1).lower();
    TextRange range = tokens.range(from, end);
    String phrase = tokens.written(start, phraseEnd);
    boolean body = isBody(tokens, start, end);
    boolean indefinite = first.equals("a") || first.equals("an") || first.equals("one");
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
    return new Source(kind, range, null, phrase, role, gender(head));
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

  private static @Nullable Gender gender(String head) {
    return head.endsWith("woman") || head.equals("mother") || head.equals("actress")
        ? Gender.FEMININE
        : head.endsWith("man") || head.equals("father") ? Gender.MASCULINE : null;
  }
}
