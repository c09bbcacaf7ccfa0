package org.sverka.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.app.ArticleImport;
import org.sverka.app.Jobs;
import org.sverka.app.Session;
import org.sverka.app.Settings;
import org.sverka.app.UserFolders;
import org.sverka.exchange.ExcerptsReading;
import org.sverka.exchange.ImportPlan;
import org.sverka.store.WorkspaceException;
import org.sverka.store.WorkspaceFile;
import org.sverka.ui.OpenDesk;

/** What Stop does while something is read; the background runs when the test lets it. */
class WorkspaceDoorTest {
  @TempDir private Path folder;

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Jobs jobs = new Jobs(background::add, Runnable::run);
  private final List<Jobs.Job> running = new ArrayList<>();
  private OpenDesk open;
  private WorkspaceDoor door;

  @BeforeEach
  void make() throws WorkspaceException {
    open = new OpenDesk(folder.resolve("порт.sverka"));
    jobs.addListener(
        new Jobs.Listener() {
          @Override
          public void started(Jobs.Job job) {
            running.add(job);
          }

          @Override
          public void advanced(Jobs.Job job) {}

          @Override
          public void ended(Jobs.Job job) {
            running.remove(job);
          }
        });
    Settings settings = new Settings();
    door =
        new WorkspaceDoor(
            open.desk(),
            jobs,
            settings,
            new UserFolders(folder.resolve("data")),
            new Places(open.desk(), settings),
            OpenDesk.CLOCK,
            Runnable::run,
            List.of(),
            new Unheard());
  }

  @Test
  void aWorkspaceWhoseOpeningWasStoppedIsClosedWhenItComes() throws Exception {
    Session before = open.session();
    CompletableFuture<WorkspaceDoor.Opened> reading = new CompletableFuture<>();
    door.show(reading, List.of());
    running.get(0).cancel();
    background.remove().run();
    assertThat(running).isEmpty();

    Path file = folder.resolve("река.sverka");
    ExecutorService writer = Executors.newSingleThreadExecutor();
    WorkspaceFile late = WorkspaceFile.openOrCreate(file);
    reading.complete(
        new WorkspaceDoor.Opened(Session.read(late, Runnable::run, Runnable::run), writer));

    assertThat(writer.isShutdown()).isTrue();
    assertThat(Files.exists(folder.resolve("река.sverka-wal"))).isFalse();
    assertThat(open.desk().session()).isSameAs(before);
  }

  @Test
  void annotationFilesThatWereStoppedLeaveNothingAndNoneComesAfterThem() throws Exception {
    List<Path> files =
        List.of(
            Files.writeString(folder.resolve("1.json"), "{\"format\": \"sverka-excerpts\"}"),
            Files.writeString(folder.resolve("2.json"), "{\"format\": \"sverka-excerpts\"}"));
    door.bringIn(files);
    running.get(0).cancel();
    Objects.requireNonNull(background.poll()).run();

    assertThat(running).isEmpty();
    assertThat(background).isEmpty();
    assertThat(open.session().history().undo()).isNull();
  }

  /** Hears nothing: who stops something need not be told of it. */
  private static final class Unheard implements WorkspaceDoor.Listener {
    @Override
    public void opened(Path workspace) {
      fail("opened " + workspace);
    }

    @Override
    public void made(Path workspace) {
      fail("made " + workspace);
    }

    @Override
    public void notOpened(Exception problem) {
      fail("not opened", problem);
    }

    @Override
    public void imported(ArticleImport.Report report, boolean asked) {
      fail("imported " + report);
    }

    @Override
    public void notImported(Exception problem) {
      fail("not imported", problem);
    }

    @Override
    public void annotationsImported(Path file, ImportPlan plan) {
      fail("imported " + file);
    }

    @Override
    public void annotationsRefused(ExcerptsReading.Refused refusal) {
      fail("refused " + refusal.file());
    }
  }
}
