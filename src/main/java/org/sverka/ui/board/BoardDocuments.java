package org.sverka.ui.board;

import java.util.function.Supplier;

/** Hands the board on: asks where to, and writes. */
public interface BoardDocuments {
  /**
   * A picture of the board.
   *
   * @param pixels row by row, as {@code 0xAARRGGBB}
   */
  record Picture(int width, int height, int[] pixels) {}

  /**
   * @param picture takes one, on the JavaFX thread
   */
  void ask(BoardFormat format, Supplier<Picture> picture);
}
