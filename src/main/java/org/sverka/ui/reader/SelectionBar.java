package org.sverka.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.Dot;
import org.sverka.ui.theme.Tone;

/** The small bar beside a selection: what can be made of it, each with its key. */
final class SelectionBar extends HBox {
  /** What the bar does. */
  interface Actions {
    void tag(TagId tag);

    void highlight();

    void quote();

    void claim();

    void note();
  }

  private static final double TAGS_WIDTH = 560;

  SelectionBar(List<Tag> tags, Tone tone, Messages messages, Actions actions) {
    getStyleClass().addAll("card", "selection-bar");
    FlowPane keyed = new FlowPane();
    keyed.getStyleClass().add("tags");
    List<Node> buttons = new ArrayList<>();
    for (Tag tag : tags) {
      Integer key = tag.shortcut();
      if (key != null) {
        Button button = button(tag.name(), key.toString(), () -> actions.tag(tag.id()));
        HBox content = (HBox) button.getGraphic();
        content.getChildren().add(0, new Dot(tone.full(tag.colour())));
        buttons.add(button);
      }
    }
    keyed.getChildren().setAll(buttons);
    keyed.setPrefWrapLength(Math.min(TAGS_WIDTH, 105.0 * buttons.size()));
    getChildren()
        .setAll(
            keyed,
            new Separator(Orientation.VERTICAL),
            button(messages.get("bar.highlight"), "H", actions::highlight),
            button(messages.get("bar.quote"), "Q", actions::quote),
            button(messages.get("bar.claim"), "C", actions::claim),
            button(messages.get("bar.note"), "N", actions::note));
    if (buttons.isEmpty()) {
      getChildren().remove(0, 2);
    }
  }

  private static Button button(String name, String key, Runnable action) {
    Label words = new Label(name);
    words.setMinWidth(Region.USE_PREF_SIZE);
    Label cap = new Label(key);
    cap.getStyleClass().add("key-cap");
    HBox content = new HBox(words, cap);
    content.getStyleClass().add("content");
    Button button = new Button(null, content);
    button.getStyleClass().add("bar-button");
    button.setAccessibleText(name + ", " + key);
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }
}
