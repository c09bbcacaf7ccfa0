package org.sverka.ui.shell;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Jobs;
import org.sverka.app.Session;
import org.sverka.app.Session.SaveState;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.Hint;
import org.sverka.ui.theme.Icon;

/** The bottom line: which workspace, whether all is on disk, what is under way. */
final class StatusBar extends HBox implements Jobs.Listener, Session.Listener {
  /** Shorter work is not shown: a bar that flashes tells nothing. */
  private static final Duration UNSHOWN = Duration.millis(300);

  private final Desk desk;
  private final Messages messages;
  private final Label workspace = new Label();
  private final Hint place = Hint.on(workspace);
  private final Label saved = new Label();
  private final Label job = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Button cancel = new Button(null, Icon.CLOSE.node());
  private final Label size = new Label();
  private Jobs.@Nullable Job shown;

  StatusBar(Desk desk, Messages messages) {
    this.desk = desk;
    this.messages = messages;
    getStyleClass().add("status-bar");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    workspace.setMinWidth(60);
    saved.setMinWidth(Region.USE_PREF_SIZE);
    job.setMinWidth(Region.USE_PREF_SIZE);
    cancel.getStyleClass().add("icon-button");
    cancel.setAccessibleText(messages.get("status.cancel"));
    Hint.on(cancel, messages.get("status.cancel"));
    cancel.setOnAction(
        event -> {
          Jobs.Job running = shown;
          if (running != null) {
            running.cancel();
          }
        });
    for (Region each : new Region[] {job, progress, cancel}) {
      each.managedProperty().bind(each.visibleProperty());
      each.setVisible(false);
    }
    getChildren().setAll(workspace, saved, space, job, progress, cancel, size);
    desk.appearance().textSizeProperty().addListener((property, before, now) -> showSize());
    showSize();
    desk.follow(this, this::showWorkspace);
  }

  private void showSize() {
    size.setText(messages.get("status.size", desk.appearance().textSizePercent()));
  }

  private void showWorkspace() {
    Session session = desk.session();
    workspace.setText(
        session == null ? messages.get("status.none") : session.file().getFileName().toString());
    place.say(session == null ? "" : session.file().toString());
    saved.setText("");
    if (session != null) {
      saveStateChanged(session.saveState());
    }
  }

  @Override
  public void saveStateChanged(SaveState state) {
    saved.setText(messages.get("status." + state.name()));
    saved.setGraphic(state == SaveState.SAVED ? Icon.CHECK.node() : null);
  }

  @Override
  public void started(Jobs.Job started) {
    PauseTransition wait = new PauseTransition(UNSHOWN);
    wait.setOnFinished(
        event -> {
          if (!started.isEnded()) {
            shown = started;
            show(true);
            advanced(started);
          }
        });
    wait.play();
  }

  @Override
  public void advanced(Jobs.Job running) {
    if (running == shown) {
      job.setText(messages.get(running.nameKey()));
      progress.setProgress(running.fraction());
    }
  }

  @Override
  public void ended(Jobs.Job ended) {
    if (ended == shown) {
      shown = null;
      show(false);
    }
  }

  private void show(boolean visible) {
    job.setVisible(visible);
    progress.setVisible(visible);
    cancel.setVisible(visible);
  }
}
