package org.sverka.ui.dialogs;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;

/** Asks before something that a person may regret. */
public final class Question {
  private static final double WIDTH = 440;

  private final Overlay overlay;
  private final Messages messages;

  public Question(Overlay overlay, Messages messages) {
    this.overlay = overlay;
    this.messages = messages;
  }

  /**
   * Asks.
   *
   * @param yes what the button says that does it
   */
  public void ask(String title, String sentence, String yes, Runnable onYes) {
    ask(title, sentence, yes, onYes, () -> {});
  }

  /**
   * Asks in the middle of something.
   *
   * @param afterwards shows again what the question covered, whatever the answer was
   */
  public void ask(String title, String sentence, String yes, Runnable onYes, Runnable afterwards) {
    Label words = new Label(sentence);
    words.setWrapText(true);
    DialogCard card = new DialogCard(title, words);
    card.setPrefWidth(WIDTH);
    card.button(
        messages.get("dialog.cancel"),
        () -> {
          overlay.hide();
          afterwards.run();
        });
    Button does =
        card.defaultButton(
            yes,
            () -> {
              overlay.hide();
              onYes.run();
              afterwards.run();
            });
    // Enter does what the highlighted button says: it would press whichever has the keyboard.
    overlay.dialog(card, does);
  }
}
