package org.sverka.ui.dialogs;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card in the middle of the window: a title, what it is about, and the buttons below. */
class DialogCard extends VBox {
  private final HBox buttons = new HBox();

  DialogCard(String title, Node content) {
    getStyleClass().addAll("card", "dialog-card");
    Label head = new Label(title);
    head.getStyleClass().add("dialog-title");
    head.setWrapText(true);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    buttons.getStyleClass().addAll("row", "dialog-buttons");
    buttons.getChildren().add(space);
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().setAll(head, content, buttons);
  }

  /** Adds a button at the right of those before. */
  final Button button(String name, Runnable action) {
    Button button = new Button(name);
    button.setOnAction(event -> action.run());
    buttons.getChildren().add(button);
    return button;
  }

  /** The button that Enter presses. */
  final Button defaultButton(String name, Runnable action) {
    Button button = button(name, action);
    button.setDefaultButton(true);
    button.getStyleClass().add("accent");
    return button;
  }
}
