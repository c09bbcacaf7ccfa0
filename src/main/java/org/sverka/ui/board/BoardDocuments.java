package org.sverka.ui.board;

/** Hands the board on: asks where to, and writes. */
public interface BoardDocuments {
  void ask(BoardFormat format);
}
