package org.sverka.ui;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Figure;
import org.sverka.ui.theme.Hint;

/** A figure in short, which the mouse shows in full. */
public final class FigureLabel extends Label {
  private final Hint hint = Hint.on(this);

  public FigureLabel() {
    getStyleClass().add("figure");
  }

  /** Shows a figure, or nothing. */
  public void show(@Nullable Figure figure, FigureLabels labels) {
    setText(figure == null ? "" : labels.of(figure));
    hint.say(figure == null ? "" : labels.inFull(figure));
  }
}
