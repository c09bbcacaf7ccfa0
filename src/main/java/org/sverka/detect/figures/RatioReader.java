package org.sverka.detect.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.text.Language;

/**
 * Reads ratios and frequencies: «вдвое меньше», "three times as many", «каждый пятый», "one in
 * five", «две трети», «три раза в неделю».
 */
final class RatioReader {
  private static final String RATIO = "ratio";
  private static final int PLACES = 4;

  /** Behind "four times" they say that something is measured by another, not repeated. */
  private static final Set<String> MEASURED =
      Set.of("its", "their", "the", "that", "what", "as", "higher", "larger", "bigger", "greater");

  private static final int YEAR_DIGITS = 4;

  private static final Set<String> COMPARED =
      Set.of("fewer", "less", "more", "higher", "lower", "larger", "smaller", "cheaper");

  private final Grammar grammar;
  private final AmountReader amounts;
  private final CountedNoun nouns;

  RatioReader(Grammar grammar, AmountReader amounts, CountedNoun nouns) {
    this.grammar = grammar;
    this.amounts = amounts;
    this.nouns = nouns;
  }

  /** A ratio that starts with a word of its own. */
  @Nullable Draft read(Tokens tokens, int i) {
    Draft every = every(tokens, i);
    if (every != null) {
      return every;
    }
    Draft often = often(tokens, i);
    if (often != null) {
      return often;
    }
    Phrases.Match<BigDecimal> times = grammar.times.at(tokens, i);
    if (times != null) {
      return turned(tokens, i, times.to(), times.value());
    }
    Phrases.Match<BigDecimal> fraction = grammar.fractions.at(tokens, i);
    return fraction != null && whole(tokens, fraction)
        ? Draft.of(i, fraction.to(), FigureKind.RATIO, fraction.value(), RATIO)
        : null;
  }

  /** A ratio or a frequency that an amount begins; null where it begins neither. */
  @Nullable Draft of(Tokens tokens, Amount amount) {
    int at = amount.to();
    boolean out = tokens.word(at).equals("out") && tokens.word(at + 1).equals("of");
    if (inOf(tokens, amount, out ? at + 1 : at)) {
      Amount whole = amounts.read(tokens, out ? at + 2 : at + 1, false);
      if (whole != null && whole.value().compareTo(amount.value()) > 0) {
        CountedNoun.Found noun = nouns.read(tokens, whole.to(), false);
        int to = noun == null ? whole.to() : noun.to();
        return Draft.of(
            amount.from(), to, FigureKind.RATIO, divide(amount.value(), whole.value()), RATIO);
      }
    }
    Draft share = share(tokens, amount);
    if (share != null) {
      return share;
    }
    int part = tokens.isMark(at, "-") && tokens.touches(at) ? at + 1 : at;
    Phrases.Match<BigDecimal> parts = grammar.parts.at(tokens, part);
    if (parts != null && !amount.digits() && amount.value().compareTo(parts.value()) < 0) {
      return Draft.of(
          amount.from(),
          parts.to(),
          FigureKind.RATIO,
          divide(amount.value(), parts.value()),
          RATIO);
    }
    Phrases.Match<String> once = grammar.words("once").at(tokens, at);
    Phrases.Match<String> per = once == null ? null : grammar.per.at(tokens, once.to());
    if (once != null && per != null) {
      return range(amount, per.to(), FigureKind.FREQUENCY, "time/" + per.value());
    }
    Phrases.Match<String> fold = grammar.words("fold").at(tokens, at);
    if (fold == null
        || amount.value().signum() == 0
        || amount.value().compareTo(BigDecimal.ONE) == 0) {
      return null;
    }
    if (amount.upper() != null) {
      return range(amount, fold.to(), FigureKind.RATIO, RATIO);
    }
    boolean compares =
        grammar.language() != Language.RUSSIAN
            || tokens.word(amount.from() - 1).equals("в")
            || grammar.words("before").before(tokens, amount.from()) != null;
    boolean repeated =
        grammar.language() == Language.ENGLISH
            && fold.to() == at + 1
            && !MEASURED.contains(tokens.word(fold.to()))
            && !grammar.is("fewer", tokens, fold.to());
    return compares && !repeated ? turned(tokens, amount.from(), fold.to(), amount.value()) : null;
  }

  /** «үштен бірі», «бестен екісі». */
  private @Nullable Draft share(Tokens tokens, Amount amount) {
    Phrases.Match<BigDecimal> some = grammar.sharers.at(tokens, amount.to());
    return some == null || amount.scaled() || amount.value().compareTo(some.value()) <= 0
        ? null
        : Draft.of(
            amount.from(),
            some.to(),
            FigureKind.RATIO,
            divide(some.value(), amount.value()),
            RATIO);
  }

  /** "one in five", «двое из десяти» in number words. */
  private boolean inOf(Tokens tokens, Amount amount, int at) {
    String word = tokens.word(at);
    boolean russian = grammar.language() == Language.RUSSIAN;
    boolean joint = russian ? word.equals("из") : word.equals("in") || word.equals("of");
    return joint
        && !amount.scaled()
        && amount.upper() == null
        && !(russian && amount.digits())
        && (grammar.cardinals.at(tokens, at + 1) != null || isOneOf(tokens, at));
  }

  /** "One in 25", "three in 10", but neither "one in 2019" nor "two in 10 minutes". */
  private boolean isOneOf(Tokens tokens, int in) {
    return tokens.word(in).equals("in")
        && tokens.isNumber(in + 1)
        && tokens.exact(in + 1).length() < YEAR_DIGITS
        && grammar.units.at(tokens, in + 2) == null
        && !tokens.isMark(in + 2, "%");
  }

  /** «вдвое меньше» is a half of it. */
  private Draft turned(Tokens tokens, int from, int to, BigDecimal value) {
    Phrases.Match<String> fewer = grammar.words("fewer").at(tokens, to);
    return fewer == null
        ? Draft.of(from, to, FigureKind.RATIO, value, RATIO)
        : Draft.of(from, fewer.to(), FigureKind.RATIO, divide(BigDecimal.ONE, value), RATIO);
  }

  /** «каждый пятый казахстанец», "every fifth village"; «каждые пять лет» is a frequency. */
  private @Nullable Draft every(Tokens tokens, int i) {
    Phrases.Match<String> every = grammar.words("every").at(tokens, i);
    if (every == null) {
      return null;
    }
    Phrases.Match<BigDecimal> ordinal = grammar.ordinals.at(tokens, every.to());
    if (ordinal == null || ordinal.value().compareTo(BigDecimal.ONE) == 0) {
      return null;
    }
    CountedNoun.Found noun = nouns.read(tokens, ordinal.to(), true);
    int to = noun == null ? ordinal.to() : noun.to();
    if (noun == null && grammar.language() == Language.ENGLISH && tokens.isWord(to)) {
      to++;
    }
    return Draft.of(i, to, FigureKind.RATIO, divide(BigDecimal.ONE, ordinal.value()), RATIO);
  }

  /** «раз в год», "twice a day", «аптасына үш рет». */
  private @Nullable Draft often(Tokens tokens, int i) {
    if (grammar.language() == Language.KAZAKH) {
      Phrases.Match<String> per = grammar.per.at(tokens, i);
      Amount amount = per == null ? null : amounts.read(tokens, per.to(), false);
      Phrases.Match<String> once =
          amount == null ? null : grammar.words("once").at(tokens, amount.to());
      return per == null || amount == null || once == null
          ? null
          : Draft.of(i, once.to(), FigureKind.FREQUENCY, amount.value(), "time/" + per.value());
    }
    Phrases.Match<String> once = grammar.words("once").at(tokens, i);
    Phrases.Match<String> per = once == null ? null : grammar.per.at(tokens, once.to());
    if (once == null
        || per == null
        || tokens.word(i).equals("time")
        || tokens.word(i).equals("times")) {
      return null;
    }
    BigDecimal value = new BigDecimal(once.value());
    return Draft.of(i, per.to(), FigureKind.FREQUENCY, value, "time/" + per.value());
  }

  /** Whether a fraction stands for a part of something: "half of the ballots", «на треть». */
  private boolean whole(Tokens tokens, Phrases.Match<BigDecimal> fraction) {
    String next = tokens.word(fraction.to());
    String before = tokens.word(fraction.from() - 1);
    return switch (grammar.language()) {
      case ENGLISH ->
          next.equals("of")
              || (next.equals("the") && before.isEmpty())
              || before.equals("by")
              || COMPARED.contains(next);
      case RUSSIAN ->
          before.equals("на")
              || next.equals("из")
              || (!before.equals("во") && partOf(tokens, fraction.to()));
      default -> true;
    };
  }

  /**
   * Whether a noun of what is divided follows: «половина жителей», but not «половина 2025 года».
   */
  private boolean partOf(Tokens tokens, int i) {
    return tokens.isWord(i)
        && !grammar.is("function", tokens, i)
        && grammar.months.at(tokens, i) == null
        && !grammar.is("years", tokens, i);
  }

  private static Draft range(Amount amount, int to, FigureKind kind, String unit) {
    return new Draft(
        amount.from(),
        to,
        to,
        kind,
        amount.upper() == null ? null : FigureComparator.RANGE,
        amount.value(),
        amount.upper(),
        unit,
        null);
  }

  private static BigDecimal divide(BigDecimal part, BigDecimal whole) {
    BigDecimal exact = part.divide(whole, MathContext.DECIMAL64);
    return exact.setScale(PLACES, RoundingMode.HALF_UP);
  }
}
