package org.sverka.ui.shell;

import java.util.ArrayList;
import java.util.List;
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
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.Hint;
import org.sverka.ui.theme.Icon;

/** The bottom line: which workspace, whether all is on disk, what is under way. */
final class StatusBar extends HBox implements Jobs.Listener, Session.Listener {
  /** Shorter work is not shown: a bar that flashes tells nothing. */
  private static final Duration UNSHOWN = Duration.millis(300);

  /** To look down from what has just changed. */
  private static final Duration LONG_ENOUGH = Duration.seconds(10);

  private final Desk desk;
  private final Messages messages;
  private final Label workspace = new Label();
  private final Hint place = Hint.on(workspace);
  private final Label saved = new Label();
  private final Label step = new Label();
  private final PauseTransition fade = new PauseTransition(LONG_ENOUGH);
  private final Label job = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Button cancel = new Button(null, Icon.CLOSE.node());
  private final Label size = new Label();

  /** The jobs that run for longer than a moment, the latest last: it is the one that is shown. */
  private final List<Jobs.Job> running = new ArrayList<>();

  StatusBar(Desk desk, Messages messages) {
    this.desk = desk;
    this.messages = messages;
    getStyleClass().add("status-bar");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    workspace.setMinWidth(60);
    saved.setMinWidth(Region.USE_PREF_SIZE);
    step.getStyleClass().add("step");
    fade.setOnFinished(event -> step.setText(""));
    job.setMinWidth(Region.USE_PREF_SIZE);
    cancel.getStyleClass().add("icon-button");
    cancel.setAccessibleText(messages.get("status.cancel"));
    Hint.on(cancel, messages.get("status.cancel"));
    cancel.setOnAction(
        event -> {
          Jobs.Job job = shown();
          if (job != null) {
            job.cancel();
          }
        });
    for (Region each : new Region[] {job, progress, cancel}) {
      each.managedProperty().bind(each.visibleProperty());
      each.setVisible(false);
    }
    getChildren().setAll(workspace, saved, step, space, job, progress, cancel, size);
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
    step.setText("");
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
  public void changed(Change change) {
    step.setText("");
  }

  @Override
  public void undone(ChangeKind kind) {
    tell("status.undone", kind);
  }

  @Override
  public void redone(ChangeKind kind) {
    tell("status.redone", kind);
  }

  private void tell(String key, ChangeKind kind) {
    step.setText(messages.get(key, messages.get("change." + kind.name())));
    fade.playFromStart();
  }

  @Override
  public void started(Jobs.Job started) {
    PauseTransition wait = new PauseTransition(UNSHOWN);
    wait.setOnFinished(
        event -> {
          if (!started.isEnded()) {
            running.add(started);
            show();
          }
        });
    wait.play();
  }

  @Override
  public void advanced(Jobs.Job advanced) {
    if (advanced == shown()) {
      show();
    }
  }

  @Override
  public void ended(Jobs.Job ended) {
    if (running.remove(ended)) {
      show();
    }
  }

  private Jobs.@Nullable Job shown() {
    return running.isEmpty() ? null : running.get(running.size() - 1);
  }

  private void show() {
    Jobs.Job now = shown();
    for (Region each : new Region[] {job, progress, cancel}) {
      each.setVisible(now != null);
    }
    if (now != null) {
      job.setText(messages.get(now.nameKey()));
      progress.setProgress(now.fraction());
      progress.setAccessibleText(job.getText());
    }
  }
}
