package org.sverka;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;
import org.sverka.app.Settings;
import org.sverka.app.SettingsFile;
import org.sverka.app.UserFolders;
import org.sverka.app.suggest.Detectors;
import org.sverka.text.Morphology;
import org.sverka.ui.AfterFrame;
import org.sverka.ui.Messages;
import org.sverka.ui.dialogs.NativeFileDialogs;
import org.sverka.ui.shell.Beginning;
import org.sverka.ui.shell.Ground;
import org.sverka.ui.shell.Shell;
import org.sverka.ui.shell.WindowFrame;

/**
 * Makes the window and all that it stands on. The only place where the parts of the program meet.
 */
final class Composition {
  private static final long DICTIONARY_AFTER_MS = 1_200;

  private final UserFolders folders;
  private final SettingsFile settingsFile;
  private final Settings settings;
  private final Executor fx = Composition::onFxThread;
  private final Beginning beginning;

  /** Reads the settings and begins to read what is to be opened; not on the JavaFX thread. */
  Composition(Map<String, String> environment, List<Path> paths) {
    folders =
        UserFolders.of(
            environment,
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", ".")));
    settingsFile = new SettingsFile(folders.settingsFile());
    settings = settingsFile.read();
    beginning = Beginning.of(paths, settings, folders, fx);
  }

  /** Shows the frame of the window, and then all that is in it; on the JavaFX thread. */
  void show() {
    WindowFrame frame = new WindowFrame(new Stage(), settings);
    frame.show();
    new AfterFrame().execute(() -> fill(frame));
  }

  private void fill(WindowFrame frame) {
    ExecutorService background = Executors.newFixedThreadPool(2, Composition::daemon);
    // A thread of its own: a text of a million characters keeps it busy for a second or two.
    ExecutorService detection = Executors.newSingleThreadExecutor(Composition::daemon);
    // The dictionary waits until the window is there: it wants the processor as much.
    CompletableFuture<Detectors> detectors =
        CompletableFuture.supplyAsync(
            () -> Detectors.of(Morphology.load()),
            CompletableFuture.delayedExecutor(
                DICTIONARY_AFTER_MS, TimeUnit.MILLISECONDS, detection));
    detectors.whenComplete(
        (ready, problem) -> {
          if (problem != null) {
            // Not a field: logging would start before the window does.
            LoggerFactory.getLogger(Composition.class)
                .error("nothing will be suggested: the dictionary could not be loaded", problem);
          }
        });
    Messages messages = new Messages(locale());
    Shell shell =
        new Shell(
            frame,
            Ground.of(
                new Ground.Kept(settings, settingsFile, folders),
                new Ground.Threads(
                    Executors.newFixedThreadPool(2, Composition::daemon),
                    background,
                    detection,
                    Executors.newSingleThreadExecutor(Composition::daemon),
                    fx),
                detectors,
                version()),
            messages,
            new NativeFileDialogs(frame.stage(), messages));
    shell.begin(beginning);
    if (Rehearsal.isWanted()) {
      new Rehearsal(shell.desk(), shell::quit).start();
    }
  }

  private static void onFxThread(Runnable work) {
    if (Platform.isFxApplicationThread()) {
      work.run();
    } else {
      Platform.runLater(work);
    }
  }

  private Locale locale() {
    String chosen = settings.language;
    return chosen == null || chosen.isBlank() ? Locale.getDefault() : Locale.forLanguageTag(chosen);
  }

  static String version() {
    String version = Composition.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "background");
    thread.setDaemon(true);
    return thread;
  }
}
