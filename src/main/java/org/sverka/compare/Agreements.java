package org.sverka.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Figure;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.model.Units;

/**
 * Says how the figures that articles give of one thing stand to each other.
 *
 * <p>A figure is the interval of values for which it holds ({@link Interval}); two agree where the
 * intervals are the same, are compatible where they overlap and contradict each other where they do
 * not. Before that comes what forbids to compare: another currency, unit, kind, subject or time, or
 * a goal beside a fact. Pure; safe for use by several threads.
 */
public final class Agreements {
  /** A ratio of rounded values may miss by so much. */
  private static final BigDecimal RATIO_TOLERANCE = new BigDecimal("0.1");

  private static final MathContext PRECISION = MathContext.DECIMAL64;

  /** From the gravest; what cannot be compared decides only where nothing can. */
  private static final List<Verdict> GRAVEST_FIRST =
      List.of(
          Verdict.CONTRADICT,
          Verdict.TENSION,
          Verdict.COMPATIBLE,
          Verdict.AGREE,
          Verdict.DIFFERENT_TIME,
          Verdict.NOT_COMPARABLE);

  private Agreements() {}

  /** The verdict of all figures of a claim; empty for less than two. */
  public static Optional<RowAgreement> ofRow(List<StatedFigure> row) {
    List<Agreement> pairs = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      for (int j = i + 1; j < row.size(); j++) {
        pairs.add(between(row.get(i), row.get(j), row));
      }
    }
    for (Verdict verdict : GRAVEST_FIRST) {
      for (Agreement pair : pairs) {
        if (pair.verdict() == verdict) {
          return Optional.of(new RowAgreement(verdict, pair, pairs));
        }
      }
    }
    return Optional.empty();
  }

  /** The verdict of two figures that stand alone. */
  public static Agreement between(StatedFigure a, StatedFigure b) {
    return between(a, b, List.of(a, b));
  }

  /**
   * The verdict of two figures of a claim.
   *
   * @param row all figures of the claim: a ratio is checked against the values among them
   */
  public static Agreement between(StatedFigure a, StatedFigure b, List<StatedFigure> row) {
    Figure first = a.figure();
    Figure second = b.figure();
    if ((first.kind() == FigureKind.RATIO) != (second.kind() == FigureKind.RATIO)) {
      boolean ratioFirst = first.kind() == FigureKind.RATIO;
      return ratio(ratioFirst ? a : b, ratioFirst ? b : a, row, first, second);
    }
    Rule forbids = forbids(a, b);
    if (forbids != null) {
      return Agreement.of(forbids, first, second);
    }
    if (first.kind() == FigureKind.DATE) {
      return Agreement.of(dates(first.asOf(), second.asOf()), first, second);
    }
    if (isOtherTime(first.asOf(), second.asOf())) {
      return Agreement.of(Rule.OTHER_TIME, first, second);
    }
    if ((first.modality() == Modality.FACT) != (second.modality() == Modality.FACT)) {
      return Agreement.of(Rule.GOAL_AND_FACT, first, second);
    }
    return ValueRules.compare(first, second);
  }

  /** The rule that forbids to compare; null where none does. */
  private static @Nullable Rule forbids(StatedFigure a, StatedFigure b) {
    Figure first = a.figure();
    Figure second = b.figure();
    boolean vague = first.kind() == FigureKind.VAGUE || second.kind() == FigureKind.VAGUE;
    if (first.kind() != second.kind() && !vague) {
      return Rule.OTHER_KIND;
    }
    boolean sameWords = a.language() == b.language();
    String unit = first.unit();
    String otherUnit = second.unit();
    if (unit != null && otherUnit != null && Units.factor(unit, otherUnit) == null) {
      if (first.kind() == FigureKind.MONEY && second.kind() == FigureKind.MONEY) {
        return Rule.OTHER_CURRENCY;
      }
      boolean counted = vague || first.kind() == FigureKind.COUNT;
      if (!counted || (sameWords && !SubjectWords.same(unit, otherUnit, a.language()))) {
        return Rule.OTHER_UNIT;
      }
    }
    String subject = first.subject();
    String otherSubject = second.subject();
    boolean otherThing =
        sameWords
            && subject != null
            && otherSubject != null
            && !SubjectWords.same(subject, otherSubject, a.language());
    return otherThing ? Rule.OTHER_SUBJECT : null;
  }

  /**
   * A ratio says something of two values: of the figure it is set against and of another of the row
   * in the same unit, which speaks of another time or thing.
   */
  private static Agreement ratio(
      StatedFigure ratio, StatedFigure value, List<StatedFigure> row, Figure first, Figure second) {
    Interval wanted = Interval.of(ratio.figure());
    boolean tried = false;
    for (StatedFigure other : row) {
      BigDecimal quotient = quotient(value.figure(), other.figure());
      if (wanted != null && quotient != null) {
        tried = true;
        if (fits(wanted, quotient) || fits(wanted, BigDecimal.ONE.divide(quotient, PRECISION))) {
          return Agreement.of(Rule.RATIO_FITS, first, second);
        }
      }
    }
    Rule rule = tried ? Rule.RATIO_DOES_NOT_FIT : Rule.NOTHING_TO_COMPARE;
    return Agreement.of(rule, first, second);
  }

  /** How many times the second value the first is; null where that says nothing. */
  private static @Nullable BigDecimal quotient(Figure one, Figure other) {
    BigDecimal above = one.value();
    BigDecimal below = other.value();
    boolean comparable =
        one.kind() == other.kind()
            && one.modality() == other.modality()
            && isOtherTime(one.asOf(), other.asOf());
    BigDecimal factor = factor(other.unit(), one.unit());
    if (!comparable || factor == null || above == null || below == null) {
      return null;
    }
    BigDecimal scaled = below.multiply(factor, PRECISION);
    return above.signum() == 0 || scaled.signum() == 0 ? null : above.divide(scaled, PRECISION);
  }

  private static @Nullable BigDecimal factor(@Nullable String from, @Nullable String to) {
    if (from == null || to == null) {
      return Objects.equals(from, to) ? BigDecimal.ONE : null;
    }
    return Units.factor(from, to);
  }

  private static boolean fits(Interval wanted, BigDecimal quotient) {
    BigDecimal tolerance = quotient.abs().multiply(RATIO_TOLERANCE);
    Interval about =
        new Interval(quotient.subtract(tolerance), quotient.add(tolerance), false, false);
    return wanted.common(about) != null;
  }

  private static Rule dates(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return Rule.NOTHING_TO_COMPARE;
    }
    if (one.equals(other)) {
      return Rule.SAME_DATE;
    }
    return isOtherTime(one, other) ? Rule.OTHER_DATE : Rule.DATE_WITHIN;
  }

  /** Whether two times are known and neither is part of the other. */
  private static boolean isOtherTime(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.startsWith(other) && !other.startsWith(one);
  }
}
