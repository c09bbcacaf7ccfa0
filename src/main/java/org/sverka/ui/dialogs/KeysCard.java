package org.sverka.ui.dialogs;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;

/** The keys of the program, each beside what it does. */
public final class KeysCard {
  private static final double WIDTH = 760;

  private final Overlay overlay;
  private final Messages messages;

  public KeysCard(Overlay overlay, Messages messages) {
    this.overlay = overlay;
    this.messages = messages;
  }

  public void show() {
    String title = messages.get("menu.help.keys");
    Label sentence = new Label(messages.get("keys.sentence"));
    sentence.setWrapText(true);
    Scrolled keys = new Scrolled(table());
    keys.setAccessibleText(title);
    VBox.setVgrow(keys, Priority.ALWAYS);
    VBox content = new VBox(sentence, keys);
    content.getStyleClass().add("list-content");
    DialogCard card = new DialogCard(title, content);
    card.setPrefWidth(WIDTH);
    overlay.dialog(card, card.defaultButton(messages.get("dialog.close"), overlay::hide));
  }

  private GridPane table() {
    GridPane table = new GridPane();
    table.getStyleClass().add("keys-table");
    ColumnConstraints keys = new ColumnConstraints();
    keys.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    words.setMinWidth(0);
    table.getColumnConstraints().setAll(keys, words);
    for (String line : messages.get("keys.list").split("\n")) {
      String[] parts = line.split("\t");
      Label does = new Label(parts[1]);
      does.setWrapText(true);
      Node caps = caps(parts[0]);
      caps.setAccessibleText(parts[0]);
      table.addRow(table.getRowCount(), caps, does);
      GridPane.setValignment(caps, VPos.TOP);
      GridPane.setValignment(does, VPos.TOP);
    }
    return table;
  }

  private static HBox caps(String keys) {
    HBox caps = new HBox();
    caps.getStyleClass().add("key-caps");
    for (String key : keys.split(", ")) {
      Label cap = new Label(key);
      cap.getStyleClass().add("key-cap");
      cap.setMinWidth(Region.USE_PREF_SIZE);
      caps.getChildren().add(cap);
    }
    return caps;
  }
}
