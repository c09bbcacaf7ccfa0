package org.sverka.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Jobs;

/** What is being opened or brought in, and how far it is. */
final class Arrivals implements Jobs.Listener {
  static final String OPENING = "job.open";
  static final String IMPORT = "job.import";

  /**
   * How far the latest of them is.
   *
   * @param nameKey the message that names it
   * @param total 0 where it is not known yet
   */
  record Progress(String nameKey, long done, long total) {
    /** From 0 to 1; negative where it is not known. */
    double fraction() {
      return total <= 0 ? -1 : (double) done / total;
    }
  }

  private final List<Jobs.Job> running = new ArrayList<>();
  private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();

  /** Null while nothing arrives. */
  ReadOnlyObjectProperty<@Nullable Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  @Nullable Progress progress() {
    return progress.get();
  }

  /** Ends all of it; what has arrived stays. */
  void stop() {
    running.forEach(Jobs.Job::cancel);
  }

  @Override
  public void started(Jobs.Job job) {
    if (job.nameKey().equals(OPENING) || job.nameKey().equals(IMPORT)) {
      running.add(job);
      tell();
    }
  }

  @Override
  public void advanced(Jobs.Job job) {
    if (running.contains(job)) {
      tell();
    }
  }

  @Override
  public void ended(Jobs.Job job) {
    if (running.remove(job)) {
      tell();
    }
  }

  private void tell() {
    if (running.isEmpty()) {
      progress.set(null);
    } else {
      Jobs.Job latest = running.get(running.size() - 1);
      progress.set(new Progress(latest.nameKey(), latest.done(), latest.total()));
    }
  }
}
