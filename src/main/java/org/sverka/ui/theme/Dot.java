package org.sverka.ui.theme;

import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/** A small round sign in a tag's colour. */
public final class Dot extends Circle {
  private static final double RADIUS = 5;

  public Dot(Color colour) {
    super(RADIUS, colour);
    getStyleClass().add("dot");
  }
}
