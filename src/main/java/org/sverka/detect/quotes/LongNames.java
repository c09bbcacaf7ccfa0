package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads foreign names of more than two parts in Russian text: a second given name, a second
 * surname, a particle before the last part.
 */
final class LongNames {
  /** Surnames that nobody has two of. */
  private static final Pattern SLAVIC = Pattern.compile("(?iu).*([оеё]в|[иы]н)(а|ым|у|е|ой)?");

  private final NameWords words;

  LongNames(NameWords words) {
    this.words = words;
  }

  /** The name whose first two parts stand at a token; null where it has no more than these. */
  @Nullable NameMention at(Tokens tokens, int i, boolean sure) {
    int third = i + 2;
    boolean particle = RussianNames.PARTICLES.contains(tokens.at(third).lower());
    int last = particle ? third + 1 : third;
    if (!isLast(tokens, last) || !(particle || isMiddle(tokens, i + 1))) {
      return null;
    }
    List<RussianEndings.Reading> surnames = new ArrayList<>();
    for (RussianEndings.Reading each : words.at(tokens, last).surname()) {
      String name =
          particle ? tokens.written(third, last) + " " + each.nominative() : each.nominative();
      surnames.add(new RussianEndings.Reading(name, each.inCase(), each.gender()));
    }
    RussianNameWord second = words.at(tokens, i + 1);
    List<NameReading> readings =
        RussianAgreement.of(
            words.at(tokens, i).given(),
            second.isGiven() ? second.given() : second.surname(),
            surnames);
    return readings.isEmpty() ? null : new NameMention(i, last + 1, readings, sure);
  }

  /** Whether a word can be the last part: a surname, and no other word. */
  private boolean isLast(Tokens tokens, int i) {
    if (!tokens.at(i).isCapitalWord() || RussianNames.isAbbreviation(tokens, i)) {
      return false;
    }
    RussianNameWord last = words.at(tokens, i);
    return (last.isUnknown() || last.isSurname()) && !last.isGiven() && !last.isPatronymic();
  }

  /** Whether a word can stand between a given name and a surname. */
  private boolean isMiddle(Tokens tokens, int i) {
    RussianNameWord word = words.at(tokens, i);
    boolean foreign = !SLAVIC.matcher(tokens.written(i)).matches();
    return word.isUnknown() || (foreign && !word.isCommon() && !word.isPatronymic());
  }
}
