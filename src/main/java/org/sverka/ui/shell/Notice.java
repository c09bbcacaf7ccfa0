package org.sverka.ui.shell;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.Hint;
import org.sverka.ui.theme.Icon;

/**
 * Says what went wrong, to what, and what to do, with the details to copy; or that something went
 * well. It lies over the lower edge of what is read: no line moves when it comes or goes, and
 * nothing that is pressed stands there.
 */
final class Notice extends HBox {
  /** To read two lines, and look up from what one is doing. */
  private static final Duration LONG_ENOUGH = Duration.seconds(10);

  private static final double WIDTH = 640;

  private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

  private final Messages messages;
  private final Label sentence = new Label();
  private final Button details = new Button();
  private final PauseTransition fade = new PauseTransition(LONG_ENOUGH);
  private boolean problem;

  Notice(Messages messages) {
    this.messages = messages;
    getStyleClass().addAll("card", "notice");
    setMaxWidth(WIDTH);
    setMaxHeight(USE_PREF_SIZE);
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    details.setText(messages.get("notice.details"));
    details.setMinWidth(USE_PREF_SIZE);
    details.managedProperty().bind(details.visibleProperty());
    Button close = new Button(null, Icon.CLOSE.node());
    close.getStyleClass().add("icon-button");
    close.setAccessibleText(messages.get("notice.close"));
    Hint.on(close, messages.get("notice.close"));
    close.setOnAction(event -> hide());
    getChildren().setAll(sentence, details, close);
    managedProperty().bind(visibleProperty());
    fade.setOnFinished(event -> hide());
    hide();
  }

  void hide() {
    setVisible(false);
    problem = false;
  }

  /**
   * Shows a sentence.
   *
   * @param copied what the details button puts on the clipboard; empty for no button
   */
  void show(String words, String copied) {
    sentence.setText(words);
    sentence.setGraphic(Icon.WARNING.node());
    details.setVisible(!copied.isEmpty());
    details.setOnAction(
        event -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(words + "\n\n" + copied);
          Clipboard.getSystemClipboard().setContent(content);
          details.setText(messages.get("notice.copied"));
        });
    details.setText(messages.get("notice.details"));
    setVisible(true);
    problem = true;
    pseudoClassStateChanged(GOOD, false);
    fade.stop();
  }

  /** Says for a while that what a person asked for was done. */
  void tell(String words) {
    show(words, "");
    problem = false;
    pseudoClassStateChanged(GOOD, true);
    sentence.setGraphic(Icon.CHECK.node());
    fade.playFromStart();
  }

  /** Tells something, unless a problem is in sight that came of the same. */
  void mention(String words) {
    if (!problem) {
      tell(words);
    }
  }
}
