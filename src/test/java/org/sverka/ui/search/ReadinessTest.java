package org.sverka.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.app.Jobs;
import org.sverka.ui.OpenDesk;

/** In a workspace whose index is empty, as one of an earlier version. */
class ReadinessTest {
  private static final int ARTICLES = 3;

  @TempDir private Path folder;
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Jobs.Job> started = new ArrayList<>();
  private OpenDesk open;
  private SearchModel model;
  private Readiness readiness;

  @BeforeEach
  void openAnOldOne() throws Exception {
    Path file = folder.resolve("порт.sverka");
    open = new OpenDesk(file);
    for (int i = 0; i < ARTICLES; i++) {
      open.article("статья " + i, "Маяк", null, "Порт ждёт суда, номер " + i + ".");
    }
    open.session().close();
    change(file, "INSERT INTO article_index (article_index) VALUES ('delete-all')");
    change(file, "DELETE FROM indexed");
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
    open.put(file);
    model = new SearchModel(open.desk(), Runnable::run, Runnable::run, Runnable::run);
    readiness = new Readiness(open.desk(), jobs, Runnable::run, model::askAgain);
  }

  private static void change(Path file, String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Readiness.@Nullable Progress progress() {
    return readiness.progressProperty().get();
  }

  @Test
  void whatIsMissingIsSaidAndTheQuestionIsAskedAgainWhenNothingIs() {
    model.textProperty().set("порт");
    assertThat(model.answerProperty().get()).isEqualTo(new SearchAnswer.Found(0, 0, 0, false));
    assertThat(progress()).isEqualTo(new Readiness.Progress(0, ARTICLES, false));

    background.remove().run();

    assertThat(progress()).isNull();
    assertThat(model.answerProperty().get())
        .isEqualTo(new SearchAnswer.Found(ARTICLES, ARTICLES, 0, false));
  }

  @Test
  void whatWasStoppedCanGoOn() {
    started.get(0).cancel();
    background.remove().run();
    assertThat(progress()).isEqualTo(new Readiness.Progress(0, ARTICLES, true));

    readiness.goOn();
    assertThat(progress()).isEqualTo(new Readiness.Progress(0, ARTICLES, false));
    background.remove().run();
    assertThat(progress()).isNull();
  }

  @Test
  void thatItFailedIsSaidToo() throws Exception {
    change(folder.resolve("порт.sverka"), "DROP TABLE indexed");
    background.remove().run();
    assertThat(progress()).isEqualTo(new Readiness.Progress(0, ARTICLES, true));
  }
}
