package org.sverka.ui.board;

import org.sverka.app.comparing.ProposedClaim;
import org.sverka.compare.board.BoardRow;

/** What can be done on the board. */
interface BoardActions {
  /**
   * A press on a cell: opens what it is about, or picks it as one of two.
   *
   * @param pick whether it is to be set against another; what nobody has marked becomes evidence
   */
  void press(Picks.Cell cell, boolean pick);

  /** Says no to the row of a cell, where it is a proposal, or to what is seen in the cell. */
  void refuse(Picks.Cell cell);

  /** Lists how the figures of a row stand to each other. */
  void showPairs(BoardRow row);

  void accept(ProposedClaim proposal);

  void dismiss(ProposedClaim proposal);
}
