package org.sverka.ui.inspector;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import org.sverka.model.Tag;
import org.sverka.ui.theme.Tone;

/** A tag's name on its soft colour. */
final class TagChip extends Label {
  private static final CornerRadii ROUND = new CornerRadii(9);

  TagChip() {
    getStyleClass().add("tag-chip");
  }

  TagChip show(Tag tag, Tone tone) {
    setText(tag.name());
    setBackground(
        new Background(new BackgroundFill(tone.soft(List.of(tag.colour())), ROUND, Insets.EMPTY)));
    return this;
  }
}
