package org.sverka.ui.search;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Jobs;
import org.sverka.app.Session;
import org.sverka.app.search.SearchMaking;
import org.sverka.ui.Desk;

/**
 * Makes a workspace of an earlier version ready for search when it is opened, and says how far that
 * is. Touches no control.
 */
public final class Readiness {
  /**
   * How much can be found.
   *
   * @param done how many things search can find now, of those that it could not
   * @param stopped whether it goes on only when somebody says so
   */
  record Progress(long done, long all, boolean stopped) {}

  private final Desk desk;
  private final Jobs jobs;
  private final Executor fx;
  private final Runnable onReady;
  private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
  private Jobs.@Nullable Job running;

  /**
   * @param onReady called when everything can be found that could not
   */
  public Readiness(Desk desk, Jobs jobs, Executor fx, Runnable onReady) {
    this.desk = desk;
    this.jobs = jobs;
    this.fx = fx;
    this.onReady = onReady;
    jobs.addListener(
        new Jobs.Listener() {
          @Override
          public void started(Jobs.Job job) {}

          @Override
          public void advanced(Jobs.Job job) {
            Progress now = progress.get();
            if (job == running && now != null) {
              progress.set(new Progress(job.done(), now.all(), false));
            }
          }

          @Override
          public void ended(Jobs.Job job) {}
        });
    desk.sessionProperty().addListener((property, before, now) -> lookAt(now));
    lookAt(desk.session());
  }

  /** Null where everything can be found. */
  ReadOnlyObjectProperty<@Nullable Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** Makes the rest ready, after it was stopped. */
  void goOn() {
    lookAt(desk.session());
  }

  private void lookAt(@Nullable Session session) {
    running = null;
    progress.set(null);
    if (session != null) {
      session
          .notIndexed()
          .thenAcceptAsync(
              left -> {
                if (left > 0 && desk.session() == session) {
                  make(session, left);
                }
              },
              fx);
    }
  }

  /** What the file refuses is told where it is written. */
  private void make(Session session, long left) {
    progress.set(new Progress(0, left, false));
    running =
        jobs.start(
            "job.search",
            new SearchMaking(session, left),
            done -> ended(session, true),
            problem -> ended(session, false),
            () -> ended(session, false));
  }

  private void ended(Session session, boolean ready) {
    Progress now = progress.get();
    if (desk.session() != session || now == null) {
      return;
    }
    Jobs.Job job = running;
    running = null;
    if (ready) {
      progress.set(null);
      onReady.run();
    } else {
      progress.set(new Progress(job == null ? now.done() : job.done(), now.all(), true));
    }
  }
}
