package org.sverka.detect.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Gender;

/** Finds in an English clause who speaks: a pronoun, a name, or a noun with its article. */
final class EnglishSources {
  private static final int LONGEST = 25;

  /** Stand between a subject and its verb, besides adverbs in -ly. */
  private static final Set<String> BETWEEN =
      Set.of(
          "also", "later", "then", "has", "had", "have", "once", "earlier", "again", "himself",
          "herself", "who", "would", "will", "still", "never", "often", "further", "already",
          "even", "only", "simply", "just");

  /** Between two verbs of one subject. */
  private static final Set<String> JOINING = Set.of("and", "but", "then", "or");

  private static final Set<String> JOINS_CLAUSES =
      Set.of("what", "that", "which", "whether", "if", "because", "as", "when", "where", "while");

  /** Tie a person to an office. */
  private static final Set<String> OF_BODIES = Set.of("of", "at", "from", "with", "for", "in");

  /** The subject right before a verb. */
  @Nullable Source before(Frame frame, int from, int verb) {
    Tokens tokens = frame.tokens();
    int last = verb - 1;
    while (last > from && isBetween(tokens.get(last))) {
      last--;
    }
    if (last < from) {
      return null;
    }
    Source pronoun = pronoun(tokens, last);
    if (pronoun != null) {
      return pronoun;
    }
    if (tokens.get(last).is(",")) {
      return apposed(frame, from, last);
    }
    if (JOINING.contains(tokens.get(last).lower())) {
      return opening(frame, from, last);
    }
    NameMention governor = governor(frame, from, last);
    if (governor != null) {
      return named(frame, governor);
    }
    NameMention ending = nameEnding(frame, from, last + 1);
    if (ending != null) {
      return afterPreposition(tokens, ending)
          ? nounPhrase(frame, from, last)
          : named(frame, ending);
    }
    return nounPhrase(frame, from, last);
  }

  /** "X of the campaign group Y said": the person whom a preposition ties to what follows. */
  private static @Nullable NameMention governor(Frame frame, int from, int last) {
    Tokens tokens = frame.tokens();
    for (int i = last; i > Math.max(from, last - 8); i--) {
      Token token = tokens.get(i);
      if (OF_BODIES.contains(token.lower())) {
        NameMention name = nameEnding(frame, from, i);
        if (name != null && isSubject(tokens, name)) {
          return name;
        }
      } else if (!token.isWord() && !token.is("&")) {
        return null;
      }
    }
    return null;
  }

  private static boolean isBetween(Token token) {
    return token.isWord() && (BETWEEN.contains(token.lower()) || token.lower().endsWith("ly"));
  }

  /** "X, the mayor, said", "The mayor, X, said": the name nearest to the comma. */
  private @Nullable Source apposed(Frame frame, int from, int comma) {
    int relative = relative(frame.tokens(), from, comma);
    if (relative > from) {
      return before(frame, from, relative);
    }
    for (int i = frame.names().size() - 1; i >= 0; i--) {
      NameMention name = frame.names().get(i);
      boolean inside = name.from() >= Math.max(from, comma - LONGEST) && name.to() <= comma;
      if (inside && isSubject(frame.tokens(), name)) {
        return named(frame, name);
      }
    }
    Source noun = nounPhrase(frame, from, comma - 1);
    return noun;
  }

  /** Where ", who asked not to be named" begins; -1 where there is no such clause. */
  private static int relative(Tokens tokens, int from, int comma) {
    for (int i = comma - 1; i > Math.max(from, comma - LONGEST); i--) {
      if (tokens.get(i).is(",")) {
        return tokens.at(i + 1).is("who") ? i : -1;
      }
    }
    return -1;
  }

  static boolean isSubject(Tokens tokens, NameMention name) {
    return name.sure() && !afterPreposition(tokens, name) && name.canBe(Case.NOMINATIVE);
  }

  private static boolean afterPreposition(Tokens tokens, NameMention name) {
    int before = name.from() - 1;
    while (before >= 0 && tokens.get(before).capital()) {
      before--;
    }
    return EnglishCues.PREPOSITIONS.contains(tokens.at(before).lower());
  }

  private static @Nullable NameMention nameEnding(Frame frame, int from, int end) {
    for (int i = Math.max(from, end - 6); i < end; i++) {
      NameMention name = frame.nameAt(i);
      if (name != null && name.to() == end) {
        return name;
      }
    }
    return null;
  }

  /** The subject right behind a verb or behind "according to". */
  @Nullable Source after(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    if (from >= to) {
      return null;
    }
    Source pronoun = pronoun(tokens, from);
    if (pronoun != null) {
      return pronoun;
    }
    for (int i = from; i < Math.min(to, from + 8); i++) {
      NameMention name = frame.nameAt(i);
      boolean clear = i == from || isTitleRun(tokens, from, i);
      if (name != null && name.to() <= to && clear) {
        return named(frame, name);
      }
    }
    int end = phraseEnd(frame, from, to);
    if (tokens.at(end).is(",")) {
      NameMention apposed = frame.nameAt(firstName(frame, end + 1));
      if (apposed != null && apposed.from() <= end + 4 && apposed.sure()) {
        return named(frame, apposed);
      }
    }
    return end > from ? noun(frame, from, end) : null;
  }

  private static int firstName(Frame frame, int from) {
    for (int i = from; i < from + 4; i++) {
      if (frame.nameAt(i) != null) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether only titles, articles and lower-case nouns stand between: "union leader Priya Nair".
   */
  private static boolean isTitleRun(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean word = token.isWord() || token.is(".");
      if (!word || EnglishCues.PREPOSITIONS.contains(token.lower())) {
        return false;
      }
    }
    return true;
  }

  private static int phraseEnd(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    int i = from;
    while (i < Math.min(to, from + 6)
        && tokens.get(i).isWord()
        && (i == from || !EnglishCues.PREPOSITIONS.contains(tokens.get(i).lower()))
        && !EnglishCues.VERBS.contains(tokens.get(i).lower())
        && !EnglishCues.CLAUSE_WORDS.contains(tokens.get(i).lower())) {
      i++;
    }
    return i;
  }

  /** The first name or noun of a clause that no preposition governs. */
  @Nullable Source opening(Frame frame, int from, int to) {
    Source pronoun = from < to ? pronoun(frame.tokens(), from) : null;
    if (pronoun != null) {
      return pronoun;
    }
    for (NameMention name : frame.names()) {
      if (name.from() >= from && name.to() <= to && isSubject(frame.tokens(), name)) {
        return named(frame, name);
      }
    }
    int end = from < to ? phraseEnd(frame, from, to) : from;
    boolean determined =
        from < to && EnglishCues.DETERMINERS.contains(frame.tokens().get(from).lower());
    return determined && end > from + 1 ? noun(frame, from, end) : null;
  }

  /** The noun phrase that ends at a token: back to its article or its capital. */
  private @Nullable Source nounPhrase(Frame frame, int from, int last) {
    Tokens tokens = frame.tokens();
    int start = last;
    int limit = Math.max(from, last - 8);
    while (start > limit
        && !EnglishCues.DETERMINERS.contains(tokens.get(start).lower())
        && !JOINS_CLAUSES.contains(tokens.get(start - 1).lower())
        && tokens.get(start - 1).isWord()) {
      start--;
    }
    boolean clause = start > from && JOINS_CLAUSES.contains(tokens.get(start - 1).lower());
    start = clause ? start : governing(tokens, limit, start);
    boolean determined = EnglishCues.DETERMINERS.contains(tokens.get(start).lower());
    boolean capital = tokens.get(start).capital() || start == from || clause;
    if (!tokens.get(last).isWord() || !(determined || capital)) {
      return null;
    }
    int head = start + 1;
    while (head <= last && !EnglishCues.PREPOSITIONS.contains(tokens.get(head).lower())) {
      head++;
    }
    NameMention inside = nameEnding(frame, start, head);
    if (inside != null && inside.sure()) {
      return named(frame, inside);
    }
    String noun = tokens.get(head - 1).lower();
    boolean office = EnglishCues.THINGS.contains(noun) || EnglishCues.BODIES.contains(noun);
    return noun(frame, start, office && head <= last ? last + 1 : head);
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

  private @Nullable Source noun(Frame frame, int from, int end) {
    Tokens tokens = frame.tokens();
    String first = tokens.get(from).lower();
    boolean determined = EnglishCues.DETERMINERS.contains(first);
    int start = determined ? from + 1 : from;
    if (start >= end) {
      return null;
    }
    String head = tokens.get(end - 1).lower();
    TextRange range = tokens.range(from, end);
    String phrase = tokens.written(start, end);
    boolean body = isBody(tokens, start, end);
    boolean indefinite = first.equals("a") || first.equals("an") || first.equals("one");
    if (body || indefinite) {
      return new Source(Kind.BODY, range, null, phrase, null, null);
    }
    Role role = new Role(head, EnglishRoles.modifiers(tokens, start, end - 1));
    return new Source(Kind.ROLE, range, null, phrase, role, gender(head));
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

  private static @Nullable Source pronoun(Tokens tokens, int i) {
    TextRange range = i < tokens.size() ? tokens.range(i, i + 1) : new TextRange(0, 0);
    if (tokens.at(i).lower().endsWith("-year-old") && !tokens.at(i + 1).isCapitalWord()) {
      return new Source(Kind.PRONOUN, range, null, "", null, null);
    }
    return switch (tokens.at(i).lower()) {
      case "he", "him" -> new Source(Kind.PRONOUN, range, null, "", null, Gender.MASCULINE);
      case "she", "her" ->
          EnglishCues.VERBS.contains(tokens.at(i + 1).lower())
                  || tokens.get(i).is("she")
                  || !tokens.at(i + 1).isWord()
              ? new Source(Kind.PRONOUN, range, null, "", null, Gender.FEMININE)
              : null;
      case "it" -> new Source(Kind.PRONOUN, range, null, "", null, Gender.NEUTER);
      case "they", "we", "i", "you" -> new Source(Kind.MANY, range, null, "", null, null);
      default -> null;
    };
  }

  private static Source named(Frame frame, NameMention name) {
    TextRange range = frame.tokens().range(name.from(), name.to());
    return new Source(Kind.NAME, range, name, name.first().full(), null, name.first().gender());
  }
}
