package org.sverka.anchor;

import org.sverka.text.TextRange;

/**
 * A place that may be the one looked for, and what speaks for it; each share from 0 to 1.
 *
 * @param range in chars of the text
 * @param same whether its words are the same, char for char
 * @param quote how much of the words is there
 * @param prefix how much of what stood before them stands before it
 * @param suffix how much of what stood behind them stands behind it
 * @param position how near it is to where they were
 */
record Candidate(
    TextRange range, boolean same, double quote, double prefix, double suffix, double position) {
  /*
   * The weights that Hypothesis's client found good in years of use. The words count for half and
   * a little more; the two sides together nearly as much, so that the edited original between its
   * old neighbours (50 × 0.7 + 40) beats an exact copy among strangers (50). Position only breaks
   * ties: text moves by whole paragraphs.
   */
  private static final double QUOTE = 50;
  private static final double PREFIX = 20;
  private static final double SUFFIX = 20;
  private static final double POSITION = 2;

  /** A side is there when this much of it is; less may be a chance likeness. */
  private static final double SIDE = 0.75;

  /** From 0 to 1. */
  double score() {
    return (points() + POSITION * position) / (QUOTE + PREFIX + SUFFIX + POSITION);
  }

  /** The score without the position, which cannot tell two equal places apart. */
  double evidence() {
    return points() / (QUOTE + PREFIX + SUFFIX);
  }

  private double points() {
    return QUOTE * quote + PREFIX * prefix + SUFFIX * suffix;
  }

  boolean hasBothSides() {
    return prefix >= SIDE && suffix >= SIDE;
  }

  boolean hasNoSide() {
    return prefix < SIDE && suffix < SIDE;
  }
}
