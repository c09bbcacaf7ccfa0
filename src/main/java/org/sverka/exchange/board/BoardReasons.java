package org.sverka.exchange.board;

import org.sverka.compare.Agreement;
import org.sverka.compare.board.RowReason;

/** Says why, in the language of whoever reads. */
public interface BoardReasons {
  /** One sentence: why two figures have their verdict. */
  String sentence(Agreement agreement);

  /** One sentence: why a row has its verdict. */
  String sentence(RowReason reason);
}
