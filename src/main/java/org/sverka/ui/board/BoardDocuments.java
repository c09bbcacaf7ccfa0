package org.sverka.ui.board;

import java.util.function.Supplier;
import org.sverka.exchange.board.PngPicture;

/** Hands the board on: asks where to, and writes. */
public interface BoardDocuments {
  /**
   * @param picture takes one of the board, on the JavaFX thread
   */
  void ask(BoardFormat format, Supplier<PngPicture> picture);
}
