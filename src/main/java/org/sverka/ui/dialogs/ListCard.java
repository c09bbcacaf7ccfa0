package org.sverka.ui.dialogs;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;

/** A sentence with a list below it that can be copied: what an import left out. */
public final class ListCard {
  private final Overlay overlay;
  private final Messages messages;

  public ListCard(Overlay overlay, Messages messages) {
    this.overlay = overlay;
    this.messages = messages;
  }

  public void show(String title, String sentence, List<String> lines) {
    Label words = new Label(sentence);
    words.setWrapText(true);
    VBox content = new VBox(words);
    content.getStyleClass().add("list-content");
    if (!lines.isEmpty()) {
      Scrolled list = new Scrolled(list(lines));
      list.getStyleClass().add("framed");
      list.setAccessibleText(title);
      VBox.setVgrow(list, Priority.ALWAYS);
      content.getChildren().add(list);
    }
    DialogCard card = new DialogCard(title, content);
    card.setPrefWidth(620);
    if (!lines.isEmpty()) {
      card.button(
          messages.get("dialog.copy"),
          () -> {
            ClipboardContent copied = new ClipboardContent();
            copied.putString(sentence + "\n\n" + String.join("\n", lines));
            Clipboard.getSystemClipboard().setContent(copied);
          });
    }
    overlay.dialog(card, card.defaultButton(messages.get("dialog.close"), overlay::hide));
  }

  private static VBox list(List<String> lines) {
    VBox list = new VBox();
    list.getStyleClass().add("lines-of-list");
    for (String line : lines) {
      Label words = new Label(line);
      words.setWrapText(true);
      // A column gives what it lacks by cutting its lines; here it is to be scrolled.
      words.setMinHeight(Region.USE_PREF_SIZE);
      list.getChildren().add(words);
    }
    return list;
  }
}
