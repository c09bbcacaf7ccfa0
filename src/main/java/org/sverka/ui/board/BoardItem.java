package org.sverka.ui.board;

import java.util.List;
import java.util.Optional;
import org.sverka.app.comparing.ProposedClaim;
import org.sverka.compare.board.BoardColumn;
import org.sverka.compare.board.BoardRow;
import org.sverka.compare.board.FigureSpot;

/** What stands in a line of the board. */
sealed interface BoardItem {
  /** What tells a row from all others; empty for a line without cells. */
  default Optional<String> row() {
    return Optional.empty();
  }

  /** A claim. */
  record Claimed(BoardRow said) implements BoardItem {
    @Override
    public Optional<String> row() {
      return Optional.of("claim " + said.claim().id().value());
    }
  }

  /** The head of the section of proposals. */
  record Offers(int count) implements BoardItem {}

  /** A claim that could be made. */
  record Offered(ProposedClaim proposal, List<BoardColumn> columns) implements BoardItem {
    @Override
    public Optional<String> row() {
      return Optional.of("proposal " + proposal.dismissal().key());
    }

    /** Where the articles of a column give its figure. */
    List<FigureSpot> spots(BoardColumn column) {
      return proposal.spots().stream()
          .filter(
              spot ->
                  column.articles().stream()
                      .anyMatch(article -> article.id().equals(spot.article().id())))
          .toList();
    }
  }
}
