package org.sverka.detect.figures;

import java.math.BigDecimal;
import org.sverka.text.Language;

/**
 * Numbers that are no quantities: telephone numbers, times of day, scores, list numbers, page
 * counters, documents and their parts, models and flights. Looks a few tokens around, no further.
 */
final class NotFigures {
  private static final String DASHES = "-‐‑–—−";
  private static final int REACH = 6;

  /** In words behind the number of a house. */
  private static final int LONGEST_STREET = 4;

  private final Grammar grammar;

  NotFigures(Grammar grammar) {
    this.grammar = grammar;
  }

  boolean names(Tokens tokens, int i) {
    return alone(tokens, i)
        || (tokens.isMark(i - 1, "«\"“„") && tokens.isMark(i + 1, "»\"”“"))
        || chain(tokens, i)
        || aged(tokens, i)
        || score(tokens, i)
        || address(tokens, i)
        || time(tokens, i)
        || numbered(tokens, i)
        || model(tokens, i);
  }

  /** A page counter, or the number of a list item. */
  private static boolean alone(Tokens tokens, int i) {
    if (i != 0) {
      return false;
    }
    boolean item =
        tokens.isMark(1, ".)") && tokens.touches(1) && (tokens.size() == 2 || !tokens.touches(2));
    return tokens.size() == 1 || item;
  }

  /** «23 жастағы», «6 және 9 жастағы», "those over 65": how old somebody is. */
  private boolean aged(Tokens tokens, int i) {
    boolean joined = tokens.isNumber(i + 2) && grammar.is("and", tokens, i + 1);
    boolean older =
        grammar.is("older", tokens, i - 1)
            && grammar.is("people", tokens, i - 2)
            && grammar.units.at(tokens, i + 1) == null
            && grammar.scales.at(tokens, i + 1) == null;
    return older || grammar.is("aged", tokens, joined ? i + 3 : i + 1);
  }

  /** {@code 3-2}: what is joined and no range. */
  private boolean score(Tokens tokens, int i) {
    return falls(tokens, i, i + 2) || falls(tokens, i - 2, i);
  }

  private boolean falls(Tokens tokens, int first, int second) {
    boolean joined =
        tokens.isNumber(first)
            && tokens.isNumber(second)
            && tokens.isMark(first + 1, DASHES)
            && tokens.touches(first + 1)
            && tokens.touches(second);
    BigDecimal high =
        joined ? NumberShape.value(tokens.exact(first), grammar.language(), false) : null;
    BigDecimal low =
        joined ? NumberShape.value(tokens.exact(second), grammar.language(), false) : null;
    return high != null && low != null && high.compareTo(low) >= 0;
  }

  /** "14 Cable Street". */
  private boolean address(Tokens tokens, int i) {
    for (int at = i + 1; at <= i + LONGEST_STREET && tokens.isCapital(at); at++) {
      if (at > i + 1 && grammar.is("streets", tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** A telephone number or an identifier: three or more numbers joined by hyphens or spaces. */
  private static boolean chain(Tokens tokens, int i) {
    int numbers = 1;
    boolean plus = tokens.isMark(i - 1, "+") && tokens.touches(i);
    int at = i;
    for (int steps = 0; steps < REACH && (at = previous(tokens, at)) >= 0; steps++) {
      numbers++;
      plus |= tokens.isMark(at - 1, "+") && tokens.touches(at);
    }
    at = i;
    for (int steps = 0; steps < REACH && (at = next(tokens, at)) >= 0; steps++) {
      numbers++;
    }
    return numbers > 2 || (plus && numbers > 1);
  }

  private static int previous(Tokens tokens, int i) {
    int before = i - 1;
    if (tokens.isMark(before, DASHES + "()")) {
      before--;
      if (tokens.isMark(before, "()")) {
        before--;
      }
    }
    return tokens.isNumber(before) && near(tokens, before, i) ? before : -1;
  }

  private static int next(Tokens tokens, int i) {
    int after = i + 1;
    if (tokens.isMark(after, DASHES + "()")) {
      after++;
      if (tokens.isMark(after, "()")) {
        after++;
      }
    }
    return tokens.isNumber(after) && near(tokens, i, after) ? after : -1;
  }

  private static boolean near(Tokens tokens, int first, int second) {
    return tokens.start(second) - tokens.end(first) <= 2;
  }

  /** {@code 10:30}, {@code 2:1}, {@code 24/7}. */
  private static boolean time(Tokens tokens, int i) {
    return (tokens.isMark(i + 1, ":/") && tokens.touches(i + 1) && tokens.isNumber(i + 2))
        || (tokens.isMark(i - 1, ":/") && tokens.touches(i) && tokens.isNumber(i - 2));
  }

  private boolean numbered(Tokens tokens, int i) {
    Phrases.Match<String> before = grammar.words("numbered").before(tokens, i);
    if (before != null && !tokens.isMark(i + 1, "%")) {
      return true;
    }
    int suffix = tokens.isMark(i + 1, "-") && tokens.touches(i + 1) ? i + 2 : i + 1;
    return grammar.is("suffixed", tokens, suffix) && suffix == i + 2;
  }

  /** {@code СУ-30}, {@code A320}, {@code COVID-19}, {@code Boeing 737}. */
  private boolean model(Tokens tokens, int i) {
    if (tokens.touches(i) && tokens.isWord(i - 1)) {
      return true;
    }
    if (tokens.isMark(i - 1, "-") && tokens.touches(i) && tokens.touches(i - 1)) {
      return tokens.isWord(i - 2);
    }
    boolean name = tokens.isCapital(i - 1) && grammar.months.at(tokens, i - 1) == null;
    if (!name || grammar.is("before", tokens, i - 1)) {
      return false;
    }
    boolean foreign = grammar.language() != Language.ENGLISH && latin(tokens.exact(i - 1));
    boolean inside = i > 1 && !tokens.isMark(i - 2, ".!?\"«“");
    boolean bare =
        grammar.units.at(tokens, i + 1) == null
            && grammar.scales.at(tokens, i + 1) == null
            && grammar.signs.at(tokens, i - 1) == null;
    return bare && (foreign || (inside && grammar.language() == Language.ENGLISH));
  }

  private static boolean latin(String word) {
    return word.chars().allMatch(c -> c < 0x250);
  }
}
