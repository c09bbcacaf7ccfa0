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

  /** So many tokens of a clause are looked at, so that time stays linear. */
  private static final int LONGEST_CLAUSE = 60;

  /** Stand between a subject and its verb, besides adverbs in -ly. */
  static final Set<String> BETWEEN =
      Set.of(
          "also", "later", "then", "has", "had", "have", "once", "earlier", "again", "himself",
          "herself", "who", "would", "will", "still", "never", "often", "further", "already",
          "even", "only", "simply", "just", "used", "not");

  /** Between two verbs of one subject. */
  private static final Set<String> JOINING = Set.of("and", "but", "then", "or");

  static final Set<String> JOINS_CLAUSES =
      Set.of("what", "that", "which", "whether", "if", "because", "as", "when", "where", "while");

  /** "Was quoted as saying". */
  private static final Set<String> QUOTED = Set.of("quoted", "cited", "recorded", "reported");

  private static final Set<String> PASSIVE =
      Set.of("was", "is", "were", "been", "being", "widely", "also", "later");

  /** Begin what is told of a noun between commas. */
  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom", "where");

  /** Prepositions that begin clauses too. */
  private static final Set<String> BEGINNING = Set.of("after", "before", "until", "since", "than");

  /** Stand between a preposition and the name of a place. */
  private static final Set<String> NEAR =
      Set.of("nearby", "neighbouring", "neighboring", "northern", "southern", "eastern", "western");

  /** Tie a person to an office. */
  private static final Set<String> OF_BODIES = Set.of("of", "at", "from", "with", "for", "in");

  /** The subject right before a verb. */
  @Nullable Source before(Frame frame, int from, int verb) {
    Tokens tokens = frame.tokens();
    int last = verb - 1;
    if (last > from && tokens.get(last).is("as") && QUOTED.contains(tokens.get(last - 1).lower())) {
      last -= 2;
      while (last > from && PASSIVE.contains(tokens.get(last).lower())) {
        last--;
      }
    }
    while (last > from && isBetween(tokens.get(last))) {
      last--;
    }
    if (last > from && isLetters(tokens, last) && nameEnding(frame, from, last) != null) {
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
    if (tokens.get(last).is("that") || tokens.get(last).is("which")) {
      return EnglishWording.antecedent(frame, from, last);
    }
    if (JOINING.contains(tokens.get(last).lower())) {
      int joined = joined(tokens, from, last);
      return joined >= 0 ? pronoun(tokens, joined) : opening(frame, from, last);
    }
    int who = restricted(tokens, from, last);
    if (who > from) {
      return EnglishPhrases.restricted(frame, from, who, last);
    }
    NameMention governor = governor(frame, from, last);
    if (governor != null) {
      return named(frame, governor);
    }
    NameMention ending = nameEnding(frame, from, last + 1);
    if (ending != null && (ending.sure() || ending.from() == from)) {
      return afterPreposition(tokens, ending) && !beginsClause(frame, ending)
          ? EnglishPhrases.before(frame, from, last)
          : named(frame, ending);
    }
    return EnglishPhrases.before(frame, from, last);
  }

  /** Where "who asked not to be named" begins behind its noun without a comma; -1 if nowhere. */
  private static int restricted(Tokens tokens, int from, int last) {
    for (int i = last - 1; i > Math.max(from, last - LONGEST) && tokens.get(i).isWord(); i--) {
      if (tokens.get(i).is("who") && tokens.get(i - 1).isWord()) {
        return EnglishNouns.isPerson(tokens.get(i - 1).lower()) ? i : -1;
      }
    }
    return -1;
  }

  /** "The door opened and she looked out and said": the pronoun nearest; -1 where none is. */
  private static int joined(Tokens tokens, int from, int last) {
    for (int i = last - 1; i > Math.max(from, last - LONGEST); i--) {
      boolean subject = tokens.get(i).is("he") || tokens.get(i).is("she");
      boolean begins = JOINING.contains(tokens.get(i - 1).lower()) || tokens.get(i - 1).is(",");
      if (subject && begins) {
        return i;
      }
    }
    return -1;
  }

  /** "X of the campaign group Y said": the person whom a preposition ties to what follows. */
  private static @Nullable NameMention governor(Frame frame, int from, int last) {
    Tokens tokens = frame.tokens();
    for (int i = last; i > Math.max(from, last - 8); i--) {
      Token token = tokens.get(i);
      if (OF_BODIES.contains(token.lower())) {
        boolean comma = tokens.get(i - 1).is(",") && !token.is("in") && !token.is("with");
        NameMention name = nameEnding(frame, from, comma ? i - 1 : i);
        if (name != null && isSubject(tokens, name)) {
          return name;
        }
      } else if (!token.isWord() && !token.is("&")) {
        return null;
      }
    }
    return null;
  }

  /** KC, MP, OBE: behind a name. */
  private static boolean isLetters(Tokens tokens, int i) {
    String written = tokens.written(i);
    return written.length() > 1 && written.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isBetween(Token token) {
    return token.isWord()
        && !token.capital()
        && (BETWEEN.contains(token.lower()) || token.lower().endsWith("ly"));
  }

  /** "X, the mayor, said", "The mayor, X, said": the name nearest to the comma. */
  private @Nullable Source apposed(Frame frame, int from, int comma) {
    int relative = relative(frame.tokens(), from, comma);
    if (relative > from) {
      Source source = before(frame, from, relative);
      NameMention apposed =
          source == null || source.name() == null ? leading(frame, from, relative) : null;
      return apposed != null ? named(frame, apposed) : source;
    }
    for (int i = comma - 1; i >= Math.max(from, comma - LONGEST); i--) {
      NameMention name = frame.nameAt(i);
      if (name != null && name.to() <= comma && isSubject(frame.tokens(), name)) {
        return named(frame, name);
      }
    }
    int first = from;
    while (first < comma && !frame.tokens().get(first).is(",")) {
      first++;
    }
    boolean told = first < comma && !frame.tokens().at(first + 1).capital();
    Source opening = told ? EnglishPhrases.opening(frame, from, first) : null;
    return opening != null
        ? EnglishPhrases.before(frame, from, first - 1)
        : EnglishPhrases.before(frame, from, comma - 1);
  }

  /** "X, a manager at Y, which owns Z,": the name before the first of the commas. */
  private static @Nullable NameMention leading(Frame frame, int from, int comma) {
    Tokens tokens = frame.tokens();
    for (int i = comma - 1; i > Math.max(from, comma - LONGEST); i--) {
      if (tokens.get(i).is(",")) {
        NameMention name = nameEnding(frame, from, i);
        return name != null && isSubject(tokens, name) ? name : null;
      }
    }
    return null;
  }

  /** Where ", who asked not to be named" begins; -1 where there is no such clause. */
  private static int relative(Tokens tokens, int from, int comma) {
    for (int i = comma - 1; i > Math.max(from, comma - LONGEST); i--) {
      if (tokens.get(i).is(",")) {
        return RELATIVE.contains(tokens.at(i + 1).lower()) ? i : -1;
      }
    }
    return -1;
  }

  static boolean isSubject(Tokens tokens, NameMention name) {
    Token next = tokens.at(name.to());
    boolean narrows = EnglishCues.TITLES.contains(next.lower()) && !next.capital();
    return name.sure()
        && !narrows
        && !afterPreposition(tokens, name)
        && name.canBe(Case.NOMINATIVE);
  }

  private static boolean afterPreposition(Tokens tokens, NameMention name) {
    int before = name.from() - 1;
    int first = Math.max(0, before - LONGEST);
    while (before >= first
        && (tokens.get(before).capital() || NEAR.contains(tokens.get(before).lower()))) {
      before--;
    }
    boolean opening =
        before + 1 < name.from()
            && EnglishCues.PREPOSITIONS.contains(tokens.get(before + 1).lower());
    boolean governed = opening || EnglishCues.PREPOSITIONS.contains(tokens.at(before).lower());
    return governed && EnglishRoles.titleOf(tokens, name) < 0;
  }

  /** "Shares fell after X said", "and X called it": a conjunction, and not two people. */
  private static boolean beginsClause(Frame frame, NameMention name) {
    Tokens tokens = frame.tokens();
    Token before = tokens.at(name.from() - 1);
    boolean joins = before.is("and") && !tokens.at(name.from() - 2).capital();
    return joins || BEGINNING.contains(before.lower());
  }

  static @Nullable NameMention nameEnding(Frame frame, int from, int end) {
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
      if (name != null && name.to() <= to && clear && name.canBe(Case.NOMINATIVE)) {
        return named(frame, name);
      }
    }
    int end = EnglishPhrases.end(frame, from, to);
    end += tokens.at(end).is("of") && isPronounOf(tokens.at(end + 1)) ? 2 : 0;
    if (tokens.at(end).is(",")) {
      NameMention apposed = frame.nameAt(firstName(frame, end + 1));
      if (apposed != null && apposed.from() <= end + 4 && apposed.sure()) {
        return named(frame, apposed);
      }
    }
    return EnglishPhrases.behind(frame, from, to);
  }

  /** "One of them". */
  private static boolean isPronounOf(Token token) {
    return token.is("them") || token.is("us") || token.is("those");
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

  /** The first name or noun of a clause that no preposition governs. */
  @Nullable Source opening(Frame frame, int from, int to) {
    Source pronoun = from < to ? pronoun(frame.tokens(), from) : null;
    if (pronoun != null) {
      return pronoun;
    }
    for (int i = from; i < Math.min(to, from + LONGEST_CLAUSE); i++) {
      NameMention name = frame.nameAt(i);
      if (name != null && name.to() <= to && isSubject(frame.tokens(), name)) {
        return named(frame, name);
      }
    }
    Source led = from < to ? EnglishPeople.behindPlace(frame, from, to) : null;
    if (led != null) {
      return led;
    }
    int end = from < to ? EnglishPhrases.end(frame, from, to) : from;
    boolean determined =
        from < to && EnglishCues.DETERMINERS.contains(frame.tokens().get(from).lower());
    return determined && end > from + 1 ? EnglishPhrases.behind(frame, from, to) : null;
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
      case "i" -> new Source(Kind.SELF, range, null, "", null, null);
      case "they", "we", "you" -> new Source(Kind.MANY, range, null, "", null, null);
      default -> null;
    };
  }

  static Source named(Frame frame, NameMention name) {
    TextRange range = frame.tokens().range(name.from(), name.to());
    return new Source(Kind.NAME, range, name, name.first().full(), null, name.first().gender());
  }
}
