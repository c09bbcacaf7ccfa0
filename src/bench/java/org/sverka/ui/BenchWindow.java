package org.sverka.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyledTextArea;
import org.sverka.app.Session;
import org.sverka.app.Settings;
import org.sverka.app.SettingsFile;
import org.sverka.app.UserFolders;
import org.sverka.app.suggest.Detectors;
import org.sverka.text.Morphology;
import org.sverka.ui.dialogs.FileDialogs;
import org.sverka.ui.shell.Beginning;
import org.sverka.ui.shell.Ground;
import org.sverka.ui.shell.Shell;
import org.sverka.ui.shell.WindowFrame;

/** The program's window on one workspace, for a measurement. */
final class BenchWindow {
  private final List<ThreadPoolExecutor> pools = new ArrayList<>();
  private final Stage stage;
  private final Shell shell;

  private BenchWindow(Path workspace, Settings settings) {
    UserFolders folders = new UserFolders(workspace.resolveSibling("data"));
    stage = new Stage();
    WindowFrame frame = new WindowFrame(stage, settings);
    frame.show();
    shell =
        new Shell(
            frame,
            Ground.of(
                new Ground.Kept(settings, new SettingsFile(folders.settingsFile()), folders),
                new Ground.Threads(daemons(), daemons(), daemons(), daemons(), Platform::runLater),
                CompletableFuture.supplyAsync(() -> Detectors.of(Morphology.load()), daemons()),
                ""),
            new Messages(Locale.ENGLISH),
            new NoDialogs());
    shell.begin(Beginning.of(List.of(workspace), settings, folders, Platform::runLater));
  }

  /** Starts JavaFX and opens a workspace in its window, with no pane open. */
  static BenchWindow open(Path workspace, Settings settings) throws Exception {
    CompletableFuture<BenchWindow> made = new CompletableFuture<>();
    Platform.startup(() -> made.complete(new BenchWindow(workspace, settings)));
    BenchWindow window = made.get();
    waitUntil(() -> window.desk().session() != null && !window.desk().panes().isEmpty());
    onFx(() -> List.copyOf(window.desk().panes()).forEach(window.desk()::close));
    return window;
  }

  private ExecutorService daemons() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), BenchWindow::daemon);
    pools.add(pool);
    return pool;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "bench-background");
    thread.setDaemon(true);
    return thread;
  }

  Stage stage() {
    return stage;
  }

  Desk desk() {
    return shell.desk();
  }

  Session session() {
    Session session = desk().session();
    if (session == null) {
      throw new IllegalStateException("no workspace is open");
    }
    return session;
  }

  PaneModel active() {
    PaneModel pane = desk().active();
    if (pane == null) {
      throw new IllegalStateException("no pane is open");
    }
    return pane;
  }

  /** Waits until nothing goes on in the background, for sixty frames in a row. */
  void waitUntilQuiet() throws Exception {
    int[] quiet = new int[1];
    waitUntil(
        () -> {
          boolean working =
              pools.stream().anyMatch(its -> its.getActiveCount() + its.getQueue().size() > 0);
          quiet[0] = working ? 0 : quiet[0] + 1;
          return quiet[0] >= 60;
        });
  }

  /** The texts of the panes, from the left. */
  List<StyledTextArea<?, ?>> pages() {
    return stage.getScene().getRoot().lookupAll(".text-page").stream()
        .<StyledTextArea<?, ?>>map(node -> (StyledTextArea<?, ?>) node)
        .toList();
  }

  static void onFx(Runnable work) throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          work.run();
          done.complete(null);
        });
    done.get(60, TimeUnit.SECONDS);
  }

  /** Looks before each frame. */
  static void waitUntil(BooleanSupplier condition) throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            if (condition.getAsBoolean()) {
              stop();
              done.complete(null);
            }
          }
        };
    Platform.runLater(timer::start);
    done.get(120, TimeUnit.SECONDS);
  }

  private static final class NoDialogs implements FileDialogs {
    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }

    @Override
    public List<Path> articles(String title) {
      return List.of();
    }

    @Override
    public Optional<Path> workspace(String title) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(String title, String suggested) {
      return Optional.empty();
    }
  }
}
