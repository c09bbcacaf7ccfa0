package org.sverka.detect.quotes;

import java.util.List;
import java.util.Set;

/** Reads Korean names in Russian text: Пак Чун Хо. */
final class KoreanNames {
  /** By these a name of three syllables is known wherever it stands. */
  private static final Set<String> SURNAMES =
      Set.of("ким", "пак", "ли", "чон", "мун", "юн", "чхве");

  /** The longest part of a given name, in letters. */
  private static final int SYLLABLE = 4;

  private KoreanNames() {}

  static boolean isSurname(Token token) {
    return SURNAMES.contains(token.lower());
  }

  /** Whether three words that may be syllables of a name stand at a token. */
  static boolean areSyllables(Tokens tokens, int i) {
    return isSyllable(tokens, i) && isSyllable(tokens, i + 1) && isSyllable(tokens, i + 2);
  }

  private static boolean isSyllable(Tokens tokens, int i) {
    Token token = tokens.at(i);
    return token.isCapitalWord()
        && token.lower().length() <= SYLLABLE
        && !RussianNames.isAbbreviation(tokens, i)
        && !Initials.isOne(tokens, i);
  }

  /** The surname first, and no case changes it. */
  static NameMention mention(Tokens tokens, int i) {
    String given = tokens.written(i, i + 2);
    NameReading reading = new NameReading(given, null, tokens.written(i + 2), null, null);
    return new NameMention(i, i + 3, List.of(reading), true);
  }
}
