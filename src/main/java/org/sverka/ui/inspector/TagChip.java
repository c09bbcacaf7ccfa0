package org.sverka.ui.inspector;

import javafx.scene.control.Label;
import org.sverka.model.Tag;
import org.sverka.ui.theme.Tone;

/** A tag's name on its soft colour. */
final class TagChip extends Label {
  TagChip(Tag tag, Tone tone) {
    super(tag.name());
    getStyleClass().add("tag-chip");
    setStyle("-fx-background-color: " + tone.softCss(tag.colour()) + ";");
  }
}
