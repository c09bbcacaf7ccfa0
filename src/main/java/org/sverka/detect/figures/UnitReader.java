package org.sverka.detect.figures;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.text.Language;

/** Makes a figure of a number phrase: finds its unit, what it counts, or that it counts nothing. */
final class UnitReader {
  private static final BigDecimal SMALL = BigDecimal.TEN;

  private static final Set<String> BEING = Set.of("was", "were", "are", "is");

  /** Of these a rate is how long something lasts each day, or each week. */
  private static final Set<String> SHORT = Set.of("hour", "minute");

  private static final Set<String> LONG = Set.of("day", "week");

  private final Grammar grammar;
  private final CountedNoun nouns;

  UnitReader(Grammar grammar, CountedNoun nouns) {
    this.grammar = grammar;
    this.nouns = nouns;
  }

  /** The figure of an amount; null where the amount only refers. */
  @Nullable Draft read(Tokens tokens, Amount amount) {
    if (amount.unit() != null && !tokens.isMark(amount.to(), "%")) {
      return rated(tokens, amount, amount.to(), amount.unit(), null);
    }
    Phrases.Match<FigureComparator> after = Comparators.inner(grammar, tokens, amount.to());
    int at = after == null ? amount.to() : after.to();
    FigureComparator comparator = after == null ? null : after.value();
    Draft joined = joined(tokens, amount);
    if (joined != null) {
      return joined;
    }
    Draft minor = minor(tokens, amount, at, comparator);
    if (minor != null) {
      return minor;
    }
    Phrases.Match<Unit> unit = unit(tokens, at);
    if (unit != null) {
      boolean idle = amount.value().compareTo(BigDecimal.ONE) == 0 && idle(tokens, amount, unit);
      return idle ? null : rated(tokens, amount, unit.to(), unit.value(), comparator);
    }
    return counted(tokens, amount, at, comparator);
  }

  private Phrases.@Nullable Match<Unit> unit(Tokens tokens, int at) {
    Phrases.Match<Unit> sign = grammar.signs.at(tokens, at);
    boolean degrees = tokens.touches(at) && tokens.exact(at).equals("C") && tokens.isNumber(at - 1);
    if (degrees) {
      return new Phrases.Match<>(new Unit(FigureKind.MEASURE, "°C"), at, at + 1);
    }
    return sign != null ? sign : grammar.units.at(tokens, at);
  }

  /** "one day", «один день»: a story begins, nothing is measured. */
  private static boolean idle(Tokens tokens, Amount amount, Phrases.Match<Unit> unit) {
    return !amount.digits()
        && !amount.scaled()
        && unit.value().kind() == FigureKind.DURATION
        && unit.value().name().equals("day")
        && tokens.isWord(amount.from());
  }

  /** «20-процентный», "a 30-day quarantine". */
  private @Nullable Draft joined(Tokens tokens, Amount amount) {
    int at = amount.to();
    if (!tokens.isMark(at, AmountReader.DASHES) || !tokens.touches(at)) {
      return null;
    }
    at++;
    if (grammar.is("percent", tokens, at)) {
      return draft(amount, at + 1, new Unit(FigureKind.PERCENT, "%"), null);
    }
    Phrases.Match<Unit> unit = grammar.joined.at(tokens, at);
    if (unit == null && grammar.language() == Language.ENGLISH) {
      unit = grammar.units.at(tokens, at);
    }
    if (unit == null) {
      return null;
    }
    return draft(amount, unit.to(), unit.value(), null);
  }

  /** Adds «в год», "a barrel", «тәулігіне». */
  private Draft rated(
      Tokens tokens, Amount amount, int to, Unit unit, @Nullable FigureComparator comparator) {
    boolean lasts = unit.kind() == FigureKind.DURATION && SHORT.contains(unit.name());
    boolean rates =
        unit.kind() != FigureKind.PERCENT
            && (unit.kind() != FigureKind.DURATION || lasts)
            && unit.kind() != FigureKind.RATE;
    Phrases.Match<String> per = rates ? per(tokens, to) : null;
    Phrases.Match<String> ahead = rates && per == null ? perAhead(tokens, amount.from()) : null;
    per = per != null && lasts && !LONG.contains(per.value()) ? null : per;
    ahead = ahead != null && lasts && !LONG.contains(ahead.value()) ? null : ahead;
    if (ahead != null) {
      Unit rate = new Unit(FigureKind.RATE, unit.name() + "/" + ahead.value());
      return draft(amount, to, rate, comparator);
    }
    if (per == null) {
      return draft(amount, to, unit, comparator);
    }
    Unit rate = new Unit(FigureKind.RATE, unit.name() + "/" + per.value());
    return draft(amount, per.to(), rate, comparator);
  }

  /** «Сағатына 110 шақырым», «литрі – 249 теңге»: in Kazakh it stands before. */
  private Phrases.@Nullable Match<String> perAhead(Tokens tokens, int from) {
    if (grammar.language() != Language.KAZAKH) {
      return null;
    }
    int end = tokens.isMark(from - 1, AmountReader.DASHES) ? from - 1 : from;
    Phrases.Match<String> about = grammar.words("before").before(tokens, end);
    return grammar.per.before(tokens, about == null ? end : about.from());
  }

  /** «В год», «/га», "a barrel". */
  private Phrases.@Nullable Match<String> per(Tokens tokens, int at) {
    return tokens.isMark(at, "/") ? grammar.slashed.at(tokens, at + 1) : grammar.per.at(tokens, at);
  }

  /** «40 копеек», "38 pence": hundredths of a currency. */
  private @Nullable Draft minor(
      Tokens tokens, Amount amount, int at, @Nullable FigureComparator comparator) {
    Phrases.Match<String> minor = grammar.minor.at(tokens, at);
    if (minor == null || amount.upper() != null) {
      return null;
    }
    Amount major =
        new Amount(
            amount.from(),
            amount.to(),
            amount.value().movePointLeft(2),
            null,
            null,
            amount.digits(),
            amount.scaled());
    return rated(tokens, major, minor.to(), new Unit(FigureKind.MONEY, minor.value()), comparator);
  }

  private @Nullable Draft counted(
      Tokens tokens, Amount amount, int at, @Nullable FigureComparator comparator) {
    boolean single = amount.value().compareTo(BigDecimal.ONE) == 0;
    CountedNoun.Found noun = nouns.read(tokens, at, single);
    boolean word = !amount.digits() && !amount.scaled();
    Phrases.Match<String> people =
        noun == null ? grammar.words("collective").before(tokens, amount.to()) : null;
    if (people != null) {
      return draft(amount, amount.to(), new Unit(FigureKind.COUNT, people.value()), comparator);
    }
    boolean hurt = noun == null && isHurt(tokens, amount.to());
    if (hurt || (word && noun == null && isPart(tokens, amount.to()))) {
      return draft(amount, amount.to(), new Unit(FigureKind.COUNT, ""), comparator);
    }
    if (word && (noun == null || refers(tokens, amount, noun, single))) {
      return null;
    }
    if (noun == null) {
      return draft(amount, amount.to(), new Unit(FigureKind.COUNT, ""), comparator);
    }
    boolean between = at > amount.to() && tokens.isWord(amount.to()) && grammarMovesUnit();
    int to = between ? amount.to() : noun.to();
    Draft draft = rated(tokens, amount, to, new Unit(FigureKind.COUNT, noun.lemma()), comparator);
    return new Draft(
        draft.from(),
        draft.to(),
        Math.max(draft.to(), noun.to()),
        draft.kind(),
        draft.comparator(),
        draft.value(),
        draft.upper(),
        draft.unit(),
        null);
  }

  /** "Nine were injured": people, whom {@link Surroundings#people} counts. */
  private boolean isHurt(Tokens tokens, int at) {
    boolean passive = BEING.contains(tokens.word(at));
    return grammar.language() == Language.ENGLISH
        && passive
        && grammar.is("casualties", tokens, at + 1);
  }

  /** "Eight of its 20 beds": the unit is said once, at the whole. */
  private boolean isPart(Tokens tokens, int at) {
    return grammar.language() == Language.ENGLISH
        && tokens.word(at).equals("of")
        && tokens.isNumber(at + 2)
        && grammar.is("definite", tokens, at + 1);
  }

  /** In Kazakh the comparator stands between number and noun, and is no part of the range. */
  private boolean grammarMovesUnit() {
    return grammar.language() == Language.KAZAKH;
  }

  /** «две страны», "the three men", «один из»: who is meant, not how many there are. */
  private boolean refers(Tokens tokens, Amount amount, CountedNoun.Found noun, boolean single) {
    if (single) {
      return !grammar.is("human", tokens, noun.to() - 1);
    }
    if (grammar.words("before").before(tokens, amount.from()) != null) {
      return false;
    }
    boolean definite = grammar.words("definite").before(tokens, amount.from()) != null;
    return amount.value().compareTo(SMALL) <= 0
        && (definite
            || grammar.is("referential", tokens, noun.to() - 1)
            || grammar.is("referential", tokens, amount.to()));
  }

  private static Draft draft(
      Amount amount, int to, Unit unit, @Nullable FigureComparator comparator) {
    return new Draft(
        amount.from(),
        to,
        to,
        unit.kind(),
        amount.upper() != null ? FigureComparator.RANGE : comparator,
        amount.value(),
        amount.upper(),
        unit.name().isEmpty() ? null : unit.name(),
        null);
  }
}
