package org.sverka.ui;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.SaidUnit;
import org.sverka.model.Figure;
import org.sverka.ui.theme.Hint;

/** A figure in short, which the mouse shows in full. */
public final class FigureLabel extends Label {
  private final Hint hint = Hint.on(this);

  public FigureLabel() {
    getStyleClass().add("figure");
  }

  /**
   * Shows a figure, or nothing.
   *
   * @param words in which it is given
   */
  public void show(@Nullable Figure figure, String words, FigureLabels labels) {
    if (figure == null) {
      setText("");
      hint.say("");
      return;
    }
    Figure said = SaidUnit.in(words, figure);
    setText(labels.of(said));
    hint.say(labels.inFull(said));
  }
}
