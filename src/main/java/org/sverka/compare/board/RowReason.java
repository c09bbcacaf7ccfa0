package org.sverka.compare.board;

import org.sverka.compare.Agreement;
import org.sverka.compare.SaidUnit;

/** Why a row has its verdict. */
public sealed interface RowReason {
  /**
   * What figures it names.
   *
   * @param pair the first that has the row's verdict
   */
  record Figures(BoardPair pair) implements RowReason {
    /** How the two stand to each other, with what they count as the articles have it. */
    public Agreement agreement() {
      return SaidUnit.in(
          pair.a().annotation().selector().exact(),
          pair.b().annotation().selector().exact(),
          pair.agreement());
    }
  }

  /**
   * What the articles do with the claim; each counts once, with its gravest stance.
   *
   * @param states how many state it and no more
   * @param qualifies how many qualify it
   * @param disputes how many dispute it
   */
  record Stances(int states, int qualifies, int disputes) implements RowReason {}

  /**
   * Only one article has been tied to it.
   *
   * @param unmarked in how many columns more the claim's figure is seen
   */
  record OneVoice(int unmarked) implements RowReason {}

  /** The claim has no evidence. */
  record NoVoice() implements RowReason {}
}
