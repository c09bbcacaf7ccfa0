package org.sverka.ui.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.app.Jobs;
import org.sverka.app.SearchState;
import org.sverka.app.Session;
import org.sverka.app.comparing.DriftSearch;
import org.sverka.app.suggest.Detectors;
import org.sverka.compare.DriftPair;
import org.sverka.model.Article;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Edit;
import org.sverka.store.WorkspaceException;
import org.sverka.text.Morphology;
import org.sverka.ui.OpenDesk;

class DriftModelTest {
  private static final String HARBOUR =
      "«Причалы у мельницы закончат к маю будущего года», — сказал начальник порта Иван Петров.";
  private static final String PIER =
      "«Причалы у мельницы, безусловно, закончат к маю будущего года», — заявил начальник порта"
          + " Иван Петров.";

  @TempDir private Path folder;

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Jobs.Job> started = new ArrayList<>();
  private OpenDesk open;

  @BeforeEach
  void openAWorkspace() throws WorkspaceException {
    open = new OpenDesk(folder.resolve("порт.sverka"));
  }

  @Test
  void aStoppedSearchIsTakenUpAgainWhenSomebodyLooksOrAsks() {
    open.article("порт", "Маяк", null, HARBOUR);
    DriftModel model = model(ready());
    model.watchedProperty().set(true);
    assertThat(model.stateProperty().get()).isEqualTo(SearchState.SEARCHING);

    started.get(0).cancel();
    background.remove().run();
    assertThat(model.stateProperty().get()).isEqualTo(SearchState.STOPPED);
    assertThat(started).hasSize(1);

    model.watchedProperty().set(false);
    model.watchedProperty().set(true);
    assertThat(model.stateProperty().get()).isEqualTo(SearchState.SEARCHING);
    started.get(1).cancel();
    background.remove().run();

    model.goOn();
    background.remove().run();
    assertThat(model.stateProperty().get()).isEqualTo(SearchState.DONE);
    assertThat(started).hasSize(3);
  }

  @Test
  void noThreadWaitsForTheDictionaryAndItsFailureIsNotNothing() {
    CompletableFuture<DriftSearch> search = new CompletableFuture<>();
    DriftModel model = model(search);
    model.watchedProperty().set(true);
    assertThat(model.stateProperty().get()).isEqualTo(SearchState.SEARCHING);
    assertThat(background).isEmpty();

    search.completeExceptionally(new IllegalStateException("no dictionary"));
    assertThat(model.stateProperty().get()).isEqualTo(SearchState.FAILED);
  }

  @Test
  void aSearchThatFailsSaysSoAndCanGoOn() {
    open.article("порт", "Маяк", null, HARBOUR);
    open.article("причал", "Бакен", null, PIER);
    DriftModel model = model(ready());
    model.watchedProperty().set(true);
    Session session = open.session();
    session.close();
    background.remove().run();
    assertThat(model.stateProperty().get()).isEqualTo(SearchState.FAILED);
  }

  @Test
  void sayingNoTwiceIsSayingNoOnce() {
    List<Exception> problems = new ArrayList<>();
    open.session()
        .addListener(
            new Session.Listener() {
              @Override
              public void failed(Exception problem) {
                problems.add(problem);
              }
            });
    DriftModel model = shown();
    DriftPair pair = model.shown().get(0);

    model.dismiss(pair);
    assertThat(model.shown()).isEmpty();
    model.dismiss(pair);

    assertThat(problems).isEmpty();
    background.forEach(Runnable::run);
    assertThat(model.shown()).isEmpty();
  }

  @Test
  void thePairsOfAnotherWorkspaceAreNeverShown() throws WorkspaceException {
    DriftModel model = shown();
    open.put(folder.resolve("другая.sverka"));
    assertThat(model.shown()).isEmpty();
    background.remove().run();

    open.put(folder.resolve("порт.sverka"));
    model.watchedProperty().set(false);
    open.put(folder.resolve("другая.sverka"));
    background.forEach(Runnable::run);
    assertThat(model.shown()).isEmpty();
  }

  @Test
  void thePairsOfARemovedArticleGoAtOnce() {
    DriftModel model = shown();
    Article pier =
        Objects.requireNonNull(model.article(model.shown().get(0).b().article()).orElse(null));
    open.session()
        .apply(Change.of(ChangeKind.REMOVE_ARTICLE, OpenDesk.NOON, List.of(Edit.remove(pier))));
    assertThat(model.shown()).isEmpty();
  }

  /** A model that shows one pair. */
  private DriftModel shown() {
    open.article("порт", "Маяк", null, HARBOUR);
    open.article("причал", "Бакен", null, PIER);
    DriftModel model = model(ready());
    model.watchedProperty().set(true);
    background.remove().run();
    assertThat(model.shown()).hasSize(1);
    return model;
  }

  private static CompletableFuture<DriftSearch> ready() {
    Detectors detectors = Detectors.of(Morphology.load());
    return CompletableFuture.completedFuture(
        new DriftSearch(detectors.quotes(), detectors.figures()));
  }

  private DriftModel model(CompletableFuture<DriftSearch> search) {
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
    return new DriftModel(open.desk(), open.marking(), jobs, search, Runnable::run);
  }
}
