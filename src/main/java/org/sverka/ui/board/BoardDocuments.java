package org.sverka.ui.board;

import java.util.function.Function;
import org.sverka.compare.board.Board;
import org.sverka.exchange.board.PngPicture;

/** Hands the board on: asks where to, and writes. */
public interface BoardDocuments {
  /**
   * @param picture takes one of a board, on the JavaFX thread
   */
  void ask(BoardFormat format, Function<Board, PngPicture> picture);
}
