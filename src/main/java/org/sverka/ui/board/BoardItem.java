package org.sverka.ui.board;

import java.util.List;
import org.sverka.app.comparing.ProposedClaim;
import org.sverka.compare.board.BoardColumn;
import org.sverka.compare.board.BoardRow;

/** What stands in a line of the board. */
sealed interface BoardItem {
  /** A claim. */
  record Claimed(BoardRow row) implements BoardItem {}

  /** The head of the section of proposals. */
  record Offers(int count) implements BoardItem {}

  /** A claim that could be made. */
  record Offered(ProposedClaim proposal, List<BoardColumn> columns) implements BoardItem {}
}
