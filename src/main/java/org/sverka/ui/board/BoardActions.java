package org.sverka.ui.board;

import org.sverka.app.comparing.FigureSpot;
import org.sverka.app.comparing.ProposedClaim;
import org.sverka.compare.board.BoardColumn;
import org.sverka.compare.board.Said;

/** What can be done on the board. */
interface BoardActions {
  /** A press on a cell: opens its passage, or picks it as one of two. */
  void press(Picks.Cell cell, boolean pick);

  void openBeside(Said one, Said other);

  void open(BoardColumn column);

  void open(FigureSpot spot);

  void accept(ProposedClaim proposal);

  void dismiss(ProposedClaim proposal);
}
