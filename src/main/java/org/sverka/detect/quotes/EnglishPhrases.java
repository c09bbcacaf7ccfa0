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
      Set.of(
          "close",
          "familiar",
          "involved",
          "briefed",
          "present",
          "based",
          "named",
          "aged",
          "working",
          "living",
          "leading",
          "running",
          "representing",
          "attending");

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
    return of(frame, start, office && head <= last ? last + 1 : head);
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

  static @Nullable Source of(Frame frame, int from, int end) {
    return of(frame, from, end, end);
  }

  /**
   * @param end the token behind the noun
   * @param phraseEnd the token behind all that belongs to it
   */
  private static @Nullable Source of(Frame frame, int from, int end, int phraseEnd) {
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
