package org.sverka.compare;

/**
 * Why figures have a {@link Verdict}: one value a sentence. The sentences take the first figure as
 * argument 0, the second as 1, and the lower and upper end of what both allow as 2 and 3.
 */
public enum Rule {
  /** The same value and comparator. */
  SAME(Verdict.AGREE),
  /** The same date, as far as both tell it. */
  SAME_DATE(Verdict.AGREE),
  /** A ratio fits two other values of the row. */
  RATIO_FITS(Verdict.AGREE),
  /** There are values for which both hold. */
  BOTH_HOLD(Verdict.COMPATIBLE),
  /** One is the other, rounded. */
  ROUNDED(Verdict.COMPATIBLE),
  /** One date is part of the other: a day of that month. */
  DATE_WITHIN(Verdict.COMPATIBLE),
  /** What is wanted or expected is not set against what is. */
  GOAL_AND_FACT(Verdict.COMPATIBLE),
  /** Both only say that it is many. */
  BOTH_VAGUE(Verdict.COMPATIBLE),
  /** One names a number, the other only an order of magnitude or «one of the largest». */
  VAGUE_AGAINST_EXACT(Verdict.TENSION),
  /** One is far beyond a bound of the other: true, but nobody would put it that way. */
  FAR_BEYOND_BOUND(Verdict.TENSION),
  /** A ratio does not fit two other values of the row. */
  RATIO_DOES_NOT_FIT(Verdict.TENSION),
  /** No value allows both. */
  DISJOINT(Verdict.CONTRADICT),
  /** Two dates. */
  OTHER_DATE(Verdict.CONTRADICT),
  /**
   * One is exactly a thousand or a million times the other: thousands, millions, billions mixed.
   */
  LIKELY_SLIP(Verdict.CONTRADICT),
  OTHER_TIME(Verdict.DIFFERENT_TIME),
  OTHER_CURRENCY(Verdict.NOT_COMPARABLE),
  OTHER_UNIT(Verdict.NOT_COMPARABLE),
  OTHER_KIND(Verdict.NOT_COMPARABLE),
  OTHER_SUBJECT(Verdict.NOT_COMPARABLE),
  /** A ratio without the two values that it would have to fit, or a figure without a value. */
  NOTHING_TO_COMPARE(Verdict.NOT_COMPARABLE);

  private final Verdict verdict;

  Rule(Verdict verdict) {
    this.verdict = verdict;
  }

  public Verdict verdict() {
    return verdict;
  }
}
