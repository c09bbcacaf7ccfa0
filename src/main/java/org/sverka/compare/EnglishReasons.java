package org.sverka.compare;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;

/** Says in English why figures have their verdict: for the command line and for reports. */
public final class EnglishReasons {
  private EnglishReasons() {}

  /** One sentence. */
  public static String sentence(Agreement agreement) {
    String one = words(agreement.first());
    String other = words(agreement.second());
    return switch (agreement.rule()) {
      case SAME, SAME_DATE -> "Both say " + one + ".";
      case RATIO_FITS -> "The ratio fits the values given: " + one + " beside " + other + ".";
      case BOTH_HOLD -> one + " and " + other + " both hold " + range(agreement.common()) + ".";
      case ROUNDED -> one + " and " + other + " are the same, rounded.";
      case DATE_WITHIN ->
          one + " and " + other + " may be the same date, told less exactly by one.";
      case GOAL_AND_FACT ->
          "What is wanted or expected is not set against what is: " + one + ", " + other + ".";
      case BOTH_VAGUE -> "Both only say that it is many.";
      case VAGUE_AGAINST_EXACT ->
          "One names a number, the other only how large it is: " + one + ", " + other + ".";
      case FAR_BEYOND_BOUND ->
          one + " and " + other + " both may hold, but the bound is far from the value.";
      case RATIO_DOES_NOT_FIT ->
          "The ratio does not fit the values given: " + one + " beside " + other + ".";
      case DISJOINT -> "No value is both " + one + " and " + other + ".";
      case OTHER_DATE -> "Two dates: " + one + " and " + other + ".";
      case LIKELY_SLIP ->
          one
              + " and "
              + other
              + " differ by exactly "
              + agreement.slip()
              + " times: likely a slip.";
      case OTHER_TIME ->
          "They speak of different times: "
              + time(agreement.first())
              + " and "
              + time(agreement.second())
              + ".";
      case OTHER_CURRENCY -> "Different currencies: " + one + " and " + other + ".";
      case OTHER_UNIT -> "Different units: " + one + " and " + other + ".";
      case OTHER_KIND -> "Different kinds of quantity: " + one + " and " + other + ".";
      case OTHER_SUBJECT ->
          "Different subjects: "
              + agreement.first().subject()
              + " and "
              + agreement.second().subject()
              + ".";
      case NOTHING_TO_COMPARE -> "There is no value to compare.";
    };
  }

  private static String words(Figure figure) {
    if (figure.value() == null) {
      return withoutNumber(figure);
    }
    String digits = number(figure.value());
    if (figure.upper() != null) {
      digits += " to " + number(figure.upper());
    }
    boolean plain =
        figure.comparator() == FigureComparator.EQUAL
            || figure.comparator() == FigureComparator.RANGE;
    String sign = plain ? "" : figure.comparator().sign() + " ";
    if (figure.kind() == FigureKind.RANK) {
      boolean top = figure.comparator() == FigureComparator.AT_MOST;
      return top ? "top " + digits : sign + "place " + digits;
    }
    if (figure.kind() == FigureKind.RATIO) {
      return sign + digits + " times";
    }
    return figure.unit() == null ? sign + digits : sign + digits + " " + figure.unit();
  }

  private static String withoutNumber(Figure figure) {
    return switch (figure.kind()) {
      case DATE -> figure.asOf() == null ? "an unknown date" : figure.asOf();
      case RANK -> "one of the first";
      default -> "an amount without a number";
    };
  }

  private static String range(@Nullable Interval common) {
    if (common == null) {
      return "";
    }
    String low = common.low() == null ? null : number(common.low());
    String high = common.high() == null ? null : number(common.high());
    if (low != null && low.equals(high)) {
      return "at " + low;
    }
    if (low == null) {
      return "below " + high;
    }
    return high == null ? "above " + low : "between " + low + " and " + high;
  }

  private static String time(Figure figure) {
    return String.valueOf(figure.asOf());
  }

  private static String number(BigDecimal value) {
    ScaledNumber scaled = ScaledNumber.of(value);
    String digits = scaled.digits().toPlainString();
    return switch (scaled.scale()) {
      case ONE -> digits;
      case MILLION -> digits + " million";
      case BILLION -> digits + " billion";
      case TRILLION -> digits + " trillion";
    };
  }
}
