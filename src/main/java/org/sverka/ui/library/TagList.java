package org.sverka.ui.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Codebook;
import org.sverka.app.Session;
import org.sverka.app.Workspace;
import org.sverka.model.Change;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.Dot;
import org.sverka.ui.theme.Hint;
import org.sverka.ui.theme.Icon;

/**
 * The codebook in short: each tag with its colour, key and count; a click shows its annotations
 * only.
 */
public final class TagList extends VBox implements Session.Listener {
  private static final double INDENT = 16;

  private final Desk desk;
  private final Messages messages;
  private final ObjectProperty<@Nullable TagId> filter;
  private final VBox rows = new VBox();
  private final Map<TagId, Label> counts = new HashMap<>();

  /**
   * @param filter the tag whose annotations are shown; null shows all
   */
  public TagList(
      Desk desk, Messages messages, ObjectProperty<@Nullable TagId> filter, Runnable editCodebook) {
    this.desk = desk;
    this.messages = messages;
    this.filter = filter;
    getStyleClass().add("tag-list");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    getChildren().setAll(head(editCodebook), scroll);
    desk.follow(
        this,
        () -> {
          filter.set(null);
          fill();
        });
    desk.appearance().toneProperty().addListener((property, before, now) -> fill());
    filter.addListener((property, before, now) -> fill());
  }

  private HBox head(Runnable editCodebook) {
    Label title = new Label(messages.get("tags.title"));
    title.getStyleClass().add("section-title");
    Button edit = new Button(null, Icon.EDIT.node());
    edit.getStyleClass().add("icon-button");
    edit.setAccessibleText(messages.get("tags.edit"));
    Hint.on(edit, messages.get("tags.edit"));
    edit.setOnAction(event -> editCodebook.run());
    HBox head = new HBox(title, stretch(), edit);
    head.getStyleClass().add("section-head");
    return head;
  }

  private static Region stretch() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  @Override
  public void changed(Change change) {
    if (change.edits().stream().anyMatch(edit -> edit.entity() instanceof Tag)) {
      fill();
    } else {
      desk.workspace()
          .ifPresent(its -> counts.forEach((tag, label) -> label.setText(count(its.uses(tag)))));
    }
  }

  private static String count(int uses) {
    return uses == 0 ? "" : Integer.toString(uses);
  }

  @Override
  public void reloaded() {
    fill();
  }

  private void fill() {
    Workspace workspace = desk.workspace().orElse(null);
    TagId chosen = filter.get();
    if (chosen != null && (workspace == null || workspace.tag(chosen).isEmpty())) {
      // Nothing can be found by a tag that is gone.
      filter.set(null);
    }
    List<ToggleButton> shown = new ArrayList<>();
    counts.clear();
    if (workspace != null) {
      for (Codebook.Entry entry : Codebook.tree(workspace.tags())) {
        shown.add(row(entry.tag(), entry.depth(), workspace.uses(entry.tag().id())));
      }
    }
    rows.getChildren().setAll(shown);
  }

  private ToggleButton row(Tag tag, int depth, int uses) {
    Label count = new Label(count(uses));
    counts.put(tag.id(), count);
    count.getStyleClass().add("row-facts");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox content =
        new HBox(
            new Dot(desk.appearance().tone().full(tag.colour())),
            new Label(tag.name()),
            stretch(),
            count);
    content.getStyleClass().add("content");
    content.setPadding(new Insets(0, 0, 0, INDENT * depth));
    if (tag.shortcut() != null) {
      Label key = new Label(tag.shortcut().toString());
      key.getStyleClass().add("key-cap");
      content.getChildren().add(3, key);
    }
    ToggleButton row = new ToggleButton(null, content);
    row.getStyleClass().add("tag-row");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setSelected(tag.id().equals(filter.get()));
    row.setAccessibleText(messages.get("tags.row", tag.name(), uses));
    if (!tag.description().isEmpty()) {
      Hint.on(row, tag.description());
    }
    row.setOnAction(event -> filter.set(row.isSelected() ? tag.id() : null));
    return row;
  }
}
