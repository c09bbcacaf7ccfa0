package org.sverka.ui.inspector;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.sverka.app.Codebook;
import org.sverka.app.Workspace;
import org.sverka.model.Annotation;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.Icon;

/** The tags of the selected annotation: each can be taken away, and others given. */
final class AnnotationTags extends FlowPane {
  private final Desk desk;
  private final Marking marking;
  private final Messages messages;
  private final MenuButton addTag = new MenuButton();

  AnnotationTags(Desk desk, Marking marking, Messages messages) {
    this.desk = desk;
    this.marking = marking;
    this.messages = messages;
    getStyleClass().add("chips");
    addTag.setText(messages.get("editor.add-tag"));
    addTag.getStyleClass().addAll("flat", "add-tag");
    addTag.setOnShowing(event -> offerTags());
  }

  void show(Annotation annotation) {
    List<Node> chips = new ArrayList<>();
    for (TagId id : annotation.tags()) {
      desk.workspace()
          .flatMap(its -> its.tag(id))
          .ifPresent(
              tag -> {
                TagChip chip = new TagChip().show(tag, desk.appearance().tone());
                Button remove = new Button(null, Icon.CLOSE.node());
                remove.getStyleClass().add("chip-button");
                remove.setAccessibleText(messages.get("editor.remove-tag", tag.name()));
                remove.setOnAction(event -> toggle(tag));
                chip.setGraphic(remove);
                chip.setContentDisplay(ContentDisplay.RIGHT);
                chips.add(chip);
              });
    }
    chips.add(addTag);
    getChildren().setAll(chips);
  }

  /** Offers the tags that the annotation does not have. */
  private void offerTags() {
    List<MenuItem> items = new ArrayList<>();
    Set<TagId> held = new HashSet<>(desk.selected().map(Annotation::tags).orElse(List.of()));
    List<Tag> all = desk.workspace().map(Workspace::tags).orElse(List.of());
    for (Codebook.Entry entry : Codebook.tree(all)) {
      if (!held.contains(entry.tag().id())) {
        MenuItem item = new MenuItem("   ".repeat(entry.depth()) + entry.tag().name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> toggle(entry.tag()));
        items.add(item);
      }
    }
    addTag.getItems().setAll(items);
  }

  private void toggle(Tag tag) {
    desk.selected()
        .ifPresent(annotation -> marking.apply(marking.edits().toggleTag(annotation, tag.id())));
  }
}
