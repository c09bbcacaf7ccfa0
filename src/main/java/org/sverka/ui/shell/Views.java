package org.sverka.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.WritableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.sverka.ui.Messages;

/**
 * What stands in the middle of the window: the panes to read in, or a view in their place. Whoever
 * shows a place of an article brings the panes back, and so does Escape.
 */
final class Views extends StackPane {
  /**
   * A view in place of the panes.
   *
   * @param nameKey the message that names it
   * @param watched set while it is shown, so that it works only for somebody
   */
  record View(String nameKey, Node node, WritableBooleanValue watched) {}

  private final Node reading;
  private final List<View> views;
  private final ReadOnlyObjectWrapper<Node> current;

  Views(Node reading, List<View> views) {
    this.reading = reading;
    this.views = List.copyOf(views);
    this.current = new ReadOnlyObjectWrapper<>(reading);
    getChildren().add(reading);
    for (View view : views) {
      view.node().setVisible(false);
      view.node().setManaged(false);
      // A filter: a list would take Escape for itself.
      view.node().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
      getChildren().add(view.node());
    }
  }

  /** The panes, or the node of a view. */
  ReadOnlyObjectProperty<Node> currentProperty() {
    return current.getReadOnlyProperty();
  }

  boolean isReading() {
    return current.get() == reading;
  }

  void read() {
    show(reading);
  }

  /** Shows a view, or the panes again where it is shown already. */
  void toggle(Node view) {
    show(current.get() == view ? reading : view);
  }

  private void show(Node wanted) {
    if (current.get() == wanted) {
      return;
    }
    for (Node each : getChildren()) {
      each.setVisible(each == wanted);
      // What is out of sight keeps its size: texts that are set anew lose the place in them.
      each.setManaged(each == wanted);
    }
    current.set(wanted);
    views.forEach(view -> view.watched().setValue(view.node() == wanted));
    wanted.requestFocus();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      read();
      event.consume();
    }
  }

  /** The way from one to another, for the bar at the top. */
  HBox doors(Messages messages) {
    HBox doors = new HBox();
    doors.getStyleClass().addAll("segments", "views");
    ToggleGroup group = new ToggleGroup();
    doors.getChildren().add(door(messages.get("view.read"), reading, group));
    views.forEach(
        view -> doors.getChildren().add(door(messages.get(view.nameKey()), view.node(), group)));
    return doors;
  }

  private ToggleButton door(String name, Node view, ToggleGroup group) {
    ToggleButton door = new ToggleButton(name);
    door.setToggleGroup(group);
    door.setSelected(current.get() == view);
    door.setFocusTraversable(false);
    door.setOnAction(
        event -> {
          door.setSelected(true);
          show(view);
        });
    current.addListener((property, before, now) -> door.setSelected(now == view));
    return door;
  }
}
