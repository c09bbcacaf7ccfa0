package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads foreign names of more than two parts in Russian text: a second given name, a second
 * surname, a particle before the last part.
 */
final class LongNames {
  /** Surnames that nobody has two of. */
  private static final Pattern SLAVIC = Pattern.compile("(?iu).*([оеё]в|[иы]н)(а|ым|у|е|ой)?");

  private static final Set<String> PARTICLES =
      Set.of(
          "фон", "дер", "де", "ван", "аль", "ибн", "бен", "ди", "да", "ла", "эль", "дю", "бин",
          "бинт", "дос", "душ", "ден", "дель", "делла", "тер", "цу", "ап");

  private final NameWords words;

  LongNames(NameWords words) {
    this.words = words;
  }

  /** The name whose first two parts stand at a token; null where it has no more than these. */
  @Nullable NameMention at(Tokens tokens, int i, boolean sure) {
    int third = i + 2;
    boolean particle = PARTICLES.contains(tokens.at(third).lower());
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

  /** Whether a particle stands at a token, and a capital behind it or behind another. */
  static boolean isParticle(Tokens tokens, int i) {
    return PARTICLES.contains(tokens.at(i).lower()) && isBehindParticles(tokens, i + 1);
  }

  private static boolean isBehindParticles(Tokens tokens, int i) {
    return tokens.at(i).isCapitalWord()
        || (PARTICLES.contains(tokens.at(i).lower()) && tokens.at(i + 1).isCapitalWord());
  }

  /** Урсула фон дер Ляйен: the name that stands at a token. */
  @Nullable NameMention withParticle(Tokens tokens, int i) {
    RussianNameWord first = words.at(tokens, i);
    int at = i + 1;
    while (PARTICLES.contains(tokens.at(at).lower()) && at < i + 3) {
      at++;
    }
    if (!tokens.at(at).isCapitalWord()) {
      return null;
    }
    String particles = tokens.written(i + 1, at);
    List<RussianEndings.Reading> surnames = new ArrayList<>();
    for (RussianEndings.Reading last : words.at(tokens, at).surname()) {
      surnames.add(
          new RussianEndings.Reading(
              particles + " " + last.nominative(), last.inCase(), last.gender()));
    }
    List<NameReading> readings = RussianAgreement.of(first.given(), null, surnames);
    return readings.isEmpty() ? null : new NameMention(i, at + 1, readings, first.isGiven());
  }
}
