package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Gender;

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

  /** The surname first, and no case changes it; the last syllable of a man's may be declined. */
  static NameMention mention(Tokens tokens, int i) {
    String first = tokens.written(i, i + 2);
    String last = tokens.written(i + 2);
    List<NameReading> readings = new ArrayList<>();
    readings.add(new NameReading(first, null, last, null, null));
    for (RussianEndings.Reading each : RussianEndings.readings(last)) {
      if (each.gender() == Gender.MASCULINE && each.inCase() != Case.NOMINATIVE) {
        readings.add(
            new NameReading(first, null, each.nominative(), each.inCase(), Gender.MASCULINE));
      }
    }
    return new NameMention(i, i + 3, readings, true);
  }
}
