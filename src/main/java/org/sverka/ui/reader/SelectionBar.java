package org.sverka.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.Hint;
import org.sverka.ui.theme.Tone;

/**
 * The small bar beside a selection: what can be made of it, each with its key. As narrow as its
 * pane: where there is no room for the names of tags their colours and keys are left.
 */
final class SelectionBar extends VBox {
  /** What the bar does. */
  interface Actions {
    void tag(TagId tag);

    void highlight();

    void quote();

    void claim();

    void note();
  }

  private static final double MOST = 480;

  /** Beside its content, both sides together. */
  private static final double INSETS = 14;

  private static final double GAP = 4;
  private static final double TAG_MOST = 90;

  /** Narrower than this, the name of a tag says nothing. */
  private static final double TAG_LEAST = 66;

  /** Where fewer names than this have room beside each other, there are none. */
  private static final int NAMED_FROM = 3;

  /**
   * @param room how wide it may be, in pixels
   */
  SelectionBar(List<Tag> tags, Tone tone, Messages messages, Actions actions, double room) {
    getStyleClass().addAll("card", "selection-bar");
    double width = Math.min(MOST, room) - INSETS;
    List<Tag> keyed =
        tags.stream()
            .filter(tag -> tag.shortcut() != null)
            .sorted(Comparator.comparing(tag -> Objects.requireNonNull(tag.shortcut())))
            .toList();
    double tagWidth = tagWidth(keyed.size(), width);
    getChildren()
        .setAll(
            row(
                width,
                List.of(
                    button(messages.get("bar.highlight"), "H", actions::highlight),
                    button(messages.get("bar.quote"), "Q", actions::quote),
                    button(messages.get("bar.claim"), "C", actions::claim),
                    button(messages.get("bar.note"), "N", actions::note))));
    if (!keyed.isEmpty()) {
      getChildren()
          .add(
              row(
                  width,
                  keyed.stream()
                      .<Node>map(tag -> button(tag, tone, tagWidth, () -> actions.tag(tag.id())))
                      .toList()));
    }
  }

  /** As wide as so many can be in the fewest rows; 0 where there is no room for names. */
  private static double tagWidth(int tags, double room) {
    int inARow = (int) ((room + GAP) / (TAG_LEAST + GAP));
    if (tags == 0 || inARow < NAMED_FROM) {
      return 0;
    }
    int rows = (tags + inARow - 1) / inARow;
    int columns = (tags + rows - 1) / rows;
    return Math.min(TAG_MOST, Math.floor((room + GAP) / columns - GAP));
  }

  private static FlowPane row(double width, List<Node> buttons) {
    FlowPane row = new FlowPane(GAP, GAP);
    row.setPrefWrapLength(width);
    row.getChildren().setAll(buttons);
    return row;
  }

  private static Button button(Tag tag, Tone tone, double width, Runnable action) {
    String key = String.valueOf(tag.shortcut());
    Button button = button(width > 0 ? tag.name() : "", key, action);
    button.getStyleClass().add("tag-button");
    button.setStyle(
        "-sv-tag: %s; -sv-tag-soft: %s;"
            .formatted(web(tone.full(tag.colour())), web(tone.soft(List.of(tag.colour())))));
    if (width > 0) {
      button.setPrefWidth(width);
    }
    button.setAccessibleText(tag.name() + ", " + key);
    Hint.on(button, tag.name());
    return button;
  }

  private static Button button(String name, String key, Runnable action) {
    Label cap = new Label(key);
    cap.getStyleClass().add("key-cap");
    Button button = new Button(name, cap);
    button.getStyleClass().add("bar-button");
    button.setAccessibleText(name + ", " + key);
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }

  private static String web(Color colour) {
    return "#%02x%02x%02x"
        .formatted(
            Math.round(colour.getRed() * 255),
            Math.round(colour.getGreen() * 255),
            Math.round(colour.getBlue() * 255));
  }
}
