package org.sverka.ui.board;

import java.util.Locale;

/** What the board can be handed on as. */
public enum BoardFormat {
  CSV,
  HTML,
  JSON,
  SVG,
  PNG;

  /** With its dot. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
