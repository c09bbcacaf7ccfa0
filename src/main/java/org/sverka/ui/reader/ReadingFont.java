package org.sverka.ui.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The type that articles are read in. */
record ReadingFont(String family, double size) {
  private static final List<String> SERIF =
      List.of("PT Serif", "Georgia", "Noto Serif", "DejaVu Serif");
  private static final List<String> SANS =
      List.of("PT Sans", "Segoe UI", "Noto Sans", "Helvetica Neue", "DejaVu Sans");

  /** A line of this many characters reads best: 65 to 75. */
  private static final int CHARACTERS = 70;

  /** Letters about as frequent as in running text, so that their mean width is that of a line. */
  private static final String SAMPLE = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщ оеаинтсрв лео";

  static ReadingFont of(boolean serif, double size) {
    Set<String> installed = new HashSet<>(Font.getFamilies());
    String family =
        (serif ? SERIF : SANS)
            .stream().filter(installed::contains).findFirst().orElse(serif ? "Serif" : "System");
    return new ReadingFont(family, size);
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
