package org.sverka;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Jobs;
import org.sverka.app.Settings;
import org.sverka.app.SettingsFile;
import org.sverka.app.UserFolders;
import org.sverka.app.comparing.ClaimProposals;
import org.sverka.app.suggest.Detectors;
import org.sverka.app.suggest.Suggestions;
import org.sverka.detect.figures.ClaimProposal;
import org.sverka.text.Morphology;
import org.sverka.ui.Messages;
import org.sverka.ui.claims.ClaimProposer;
import org.sverka.ui.dialogs.NativeFileDialogs;
import org.sverka.ui.shell.Beginning;
import org.sverka.ui.shell.Shell;

/**
 * Makes the window and all that it stands on. The only place where the parts of the program meet.
 */
final class Composition {
  private final UserFolders folders;
  private final SettingsFile settingsFile;
  private final Settings settings;
  private final Executor fx = Composition::onFxThread;
  private @Nullable Beginning beginning;

  /** Reads the settings; before the JavaFX toolkit starts, so that the two go on side by side. */
  Composition(Map<String, String> environment) {
    folders =
        UserFolders.of(
            environment,
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", ".")));
    settingsFile = new SettingsFile(folders.settingsFile());
    settings = settingsFile.read();
  }

  /** Begins to read what is to be opened, while the toolkit starts. */
  void readWorkspace(List<Path> paths) {
    beginning = Beginning.of(paths, settings, folders, fx);
  }

  /** Shows the window, on the JavaFX thread. */
  void show() {
    ExecutorService background = Executors.newFixedThreadPool(2, Composition::daemon);
    // A thread of its own: a text of a million characters keeps it busy for a second or two.
    ExecutorService detection = Executors.newSingleThreadExecutor(Composition::daemon);
    CompletableFuture<Detectors> detectors =
        CompletableFuture.supplyAsync(() -> Detectors.of(Morphology.load()), detection);
    Messages messages = new Messages(locale());
    Stage stage = new Stage();
    Shell shell =
        new Shell(
            stage,
            new Shell.Ground(
                settings,
                settingsFile,
                folders,
                new Jobs(background, fx),
                background,
                fx,
                Clock.systemUTC(),
                proposer(detectors, background),
                detectors.thenApply(ready -> new ClaimProposals(ready.figures())),
                new Suggestions(detectors, detection),
                version()),
            messages,
            new NativeFileDialogs(stage, messages));
    shell.begin(Objects.requireNonNull(beginning, "nothing was begun"));
  }

  private static ClaimProposer proposer(
      CompletableFuture<Detectors> detectors, Executor background) {
    return (text, selection, language, published) ->
        detectors.thenApplyAsync(
            ready -> {
              ClaimProposal proposal =
                  ready.figures().propose(text, selection, language, published);
              return new ClaimProposer.Proposal(proposal.title(), proposal.figure());
            },
            background);
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
