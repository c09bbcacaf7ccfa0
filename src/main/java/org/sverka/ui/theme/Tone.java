package org.sverka.ui.theme;

import java.util.List;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * The three looks of the window, and the colours that are computed rather than written in a style
 * sheet.
 */
public enum Tone {
  LIGHT("light", "#fffdf8", 0.44, false),
  /** A warm paper for long reading. */
  WARM("warm", "#f6ecd8", 0.46, false),
  DARK("dark", "#202328", 0.34, true);

  /** An annotation without a tag is marked in this grey. */
  private static final String UNTAGGED = "#9aa5ad";

  private final String name;
  private final String paper;
  private final double softness;
  private final boolean dark;

  Tone(String name, String paper, double softness, boolean dark) {
    this.name = name;
    this.paper = paper;
    this.softness = softness;
    this.dark = dark;
  }

  /** As settings and style classes write it. */
  public String id() {
    return name;
  }

  /** The tone of a settings word; light for none and for one that is not known. */
  public static Tone ofId(@Nullable String id) {
    for (Tone tone : values()) {
      if (tone.name.equals(id)) {
        return tone;
      }
    }
    return LIGHT;
  }

  public boolean isDark() {
    return dark;
  }

  /** The ground that text is read on. */
  public Color paper() {
    return Color.web(paper);
  }

  /** A tag's colour at its full strength, for lanes, marks and dots. */
  public Color full(String tagColour) {
    return Color.web(tagColour.isEmpty() ? UNTAGGED : tagColour);
  }

  /**
   * The ground of text under highlights: each laid softly on the one below, the first on the paper.
   */
  public Color soft(List<String> tagColours) {
    Color ground = paper();
    for (String colour : tagColours) {
      ground = ground.interpolate(full(colour), softness);
    }
    return ground;
  }
}
