package org.sverka.ui.shell;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import org.sverka.ui.Messages;

/**
 * What stands in the middle while no article is open: how far the first ones are that are on their
 * way, or else what to do.
 */
final class EmptyDesk extends StackPane {
  /** What arrives sooner is not announced: words that flash tell nothing. */
  private static final Duration UNSHOWN = Duration.millis(300);

  private final Arrivals arrivals;
  private final Messages messages;
  private final Node welcome;
  private final ObservableIntegerValue articles;
  private final VBox closed = new VBox();
  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final VBox arriving = new VBox();
  private final PauseTransition wait = new PauseTransition(UNSHOWN);

  /**
   * @param articles how many there are to be opened
   * @param welcome what to do where there is none
   */
  EmptyDesk(Arrivals arrivals, ObservableIntegerValue articles, Messages messages, Node welcome) {
    this.arrivals = arrivals;
    this.messages = messages;
    this.welcome = welcome;
    this.articles = articles;
    getStyleClass().add("empty-desk");
    arriving.getStyleClass().add("arriving");
    arriving.setAlignment(Pos.CENTER);
    words.getStyleClass().add("welcome-title");
    Button stop = new Button(messages.get("status.cancel"));
    stop.setOnAction(event -> arrivals.stop());
    arriving.getChildren().setAll(words, bar, stop);
    arriving.setVisible(false);
    Label title = new Label(messages.get("empty.closed"));
    title.getStyleClass().add("welcome-title");
    Label howTo = new Label(messages.get("empty.closed.words"));
    howTo.setWrapText(true);
    howTo.setMaxWidth(420);
    howTo.setTextAlignment(TextAlignment.CENTER);
    closed.getStyleClass().add("welcome");
    closed.setAlignment(Pos.CENTER);
    closed.getChildren().setAll(title, howTo);
    getChildren().setAll(welcome, closed, arriving);
    articles.addListener((property, before, now) -> follow());
    wait.setOnFinished(event -> arriving.setVisible(arrivals.progress() != null));
    arrivals
        .progressProperty()
        .addListener(
            (property, before, now) -> {
              if (now == null) {
                // Later: an import follows right after the opening, and is one wait with it.
                Platform.runLater(this::follow);
              } else {
                follow();
              }
            });
    follow();
  }

  private void follow() {
    Arrivals.Progress progress = arrivals.progress();
    if (progress == null) {
      wait.stop();
      arriving.setVisible(false);
      welcome.setVisible(articles.get() == 0);
      closed.setVisible(articles.get() > 0);
      return;
    }
    words.setText(words(progress));
    bar.setProgress(progress.fraction());
    bar.setAccessibleText(words.getText());
    if (welcome.isVisible() || closed.isVisible()) {
      welcome.setVisible(false);
      closed.setVisible(false);
      wait.playFromStart();
    }
  }

  private String words(Arrivals.Progress progress) {
    return progress.total() == 0
        ? messages.get(progress.nameKey()) + "…"
        : messages.get(
            "arriving.articles", Math.min(progress.done() + 1, progress.total()), progress.total());
  }
}
