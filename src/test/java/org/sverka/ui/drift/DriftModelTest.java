package org.sverka.ui.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.app.Jobs;
import org.sverka.app.comparing.DriftSearch;
import org.sverka.app.suggest.Detectors;
import org.sverka.store.WorkspaceException;
import org.sverka.text.Morphology;
import org.sverka.ui.OpenDesk;

class DriftModelTest {
  @TempDir private Path folder;

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Jobs.Job> started = new ArrayList<>();

  @Test
  void aStoppedSearchEndsAndIsTakenUpAgainWhenSomebodyLooks() throws WorkspaceException {
    OpenDesk open = new OpenDesk(folder.resolve("порт.sverka"));
    open.article("порт", "Маяк", null, "Порт растёт\n\nГруз порта достиг 12 млн тонн.");
    DriftModel model = model(open);
    model.watchedProperty().set(true);
    assertThat(model.searchingProperty().get()).isTrue();

    started.get(0).cancel();
    background.remove().run();
    assertThat(model.searchingProperty().get()).isFalse();
    assertThat(started).hasSize(1);

    model.watchedProperty().set(false);
    model.watchedProperty().set(true);
    assertThat(model.searchingProperty().get()).isTrue();
    background.remove().run();
    assertThat(model.searchingProperty().get()).isFalse();
    assertThat(started).hasSize(2);
  }

  private DriftModel model(OpenDesk open) {
    Jobs jobs = new Jobs(background::add, Runnable::run);
    jobs.addListener(
        new Jobs.Listener() {
          @Override
          public void started(Jobs.Job job) {
            started.add(job);
          }

          @Override
          public void advanced(Jobs.Job job) {}

          @Override
          public void ended(Jobs.Job job) {}
        });
    Detectors detectors = Detectors.of(Morphology.load());
    return new DriftModel(
        open.desk(),
        open.marking(),
        jobs,
        CompletableFuture.completedFuture(new DriftSearch(detectors.quotes())));
  }
}
