package org.sverka.ui.reader;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.sverka.ui.theme.Fonts;

/** The type that articles are read in. */
record ReadingFont(String family, double size) {
  /** A line of this many characters reads best: 65 to 75. */
  private static final int CHARACTERS = 70;

  /** Letters about as frequent as in running text, so that their mean width is that of a line. */
  private static final String SAMPLE = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщ оеаинтсрв лео";

  static ReadingFont of(boolean serif, double size) {
    Fonts fonts = new Fonts();
    return new ReadingFont(serif ? fonts.serif() : fonts.sans(), size);
  }

  /** How wide a line of text is to be, in pixels. */
  double measure() {
    Text sample = new Text(SAMPLE);
    sample.setFont(Font.font(family, size));
    return Math.ceil(sample.getLayoutBounds().getWidth() / SAMPLE.length() * CHARACTERS);
  }

  String style() {
    return "-fx-font-family: \"" + family + "\"; -fx-font-size: " + size + "px;";
  }
}
