package org.sverka.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sverka.app.ArticleImport;
import org.sverka.app.Jobs;
import org.sverka.app.Opening;
import org.sverka.app.Samples;
import org.sverka.app.Session;
import org.sverka.app.Settings;
import org.sverka.app.SettingsFile;
import org.sverka.app.UserFolders;
import org.sverka.exchange.ExcerptsReader;
import org.sverka.exchange.ExcerptsReading;
import org.sverka.exchange.ImportPlan;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Edit;
import org.sverka.model.Tag;
import org.sverka.store.WorkspaceException;
import org.sverka.store.WorkspaceFile;
import org.sverka.ui.Desk;

/**
 * Opens workspaces, closes the one before, and brings files in; all of it off the JavaFX thread.
 */
final class WorkspaceDoor {
  /** Who hears how it went, on the JavaFX thread. */
  interface Listener {
    void opened(Path workspace);

    /** The workspace that was opened is a new one. */
    void made(Path workspace);

    void notOpened(Exception problem);

    /**
     * @param asked whether a person brought these files in, rather than opened their folder
     */
    void imported(ArticleImport.Report report, boolean asked);

    void notImported(Exception problem);

    void annotationsImported(Path file, ImportPlan plan);

    void annotationsRefused(ExcerptsReading.Refused refusal);
  }

  /** How soon Stop is heard. */
  private static final long LOOK_UP_MILLIS = 50;

  private static final Logger LOG = LoggerFactory.getLogger(WorkspaceDoor.class);

  private final Desk desk;
  private final Jobs jobs;
  private final Settings settings;
  private final UserFolders folders;
  private final Places places;
  private final Clock clock;
  private final Executor fx;
  private final List<Tag> starterTags;
  private final Listener listener;
  private final BringingIn bringingIn;

  /** What is being read and not on the desk yet. */
  private final List<CompletableFuture<Opened>> readings = new ArrayList<>();

  private @Nullable ExecutorService writer;

  WorkspaceDoor(
      Desk desk,
      Jobs jobs,
      Settings settings,
      UserFolders folders,
      Places places,
      Clock clock,
      Executor fx,
      List<Tag> starterTags,
      Listener listener) {
    this.desk = desk;
    this.jobs = jobs;
    this.settings = settings;
    this.folders = folders;
    this.places = places;
    this.clock = clock;
    this.fx = fx;
    this.starterTags = List.copyOf(starterTags);
    this.listener = listener;
    bringingIn = new BringingIn(desk, jobs, places, clock, fx, listener);
  }

  /** A workspace that was read, with the thread that writes to it. */
  record Opened(Session session, ExecutorService writer) {
    void close() {
      session.close();
      writer.shutdown();
    }
  }

  /** Reads a workspace file on a writer thread of its own; completed there. */
  static CompletableFuture<Opened> read(Path file, Executor fx) {
    ExecutorService writer =
        Executors.newSingleThreadExecutor(work -> new Thread(work, "workspace-writer"));
    CompletableFuture<Opened> answer = new CompletableFuture<>();
    writer.execute(
        () -> {
          try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            answer.complete(new Opened(session(file, fx, writer), writer));
          } catch (WorkspaceException | IOException | RuntimeException e) {
            answer.completeExceptionally(e);
            writer.shutdown();
          }
        });
    return answer;
  }

  private static Session session(Path file, Executor fx, Executor writer)
      throws WorkspaceException {
    WorkspaceFile opened = WorkspaceFile.openOrCreate(file);
    try {
      return Session.read(opened, fx, writer);
    } catch (WorkspaceException | RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  /** Opens a workspace and brings in what was given with it. */
  void open(Opening opening) {
    if (!opening.sources().isEmpty() || Files.exists(opening.workspace())) {
      show(read(opening.workspace(), fx), opening.sources());
    } else {
      listener.notOpened(new NoSuchFileException(opening.workspace().toString()));
    }
  }

  /** Puts a workspace that is being read on the desk when it is there. */
  void show(CompletableFuture<Opened> reading, List<Path> sources) {
    readings.add(reading);
    jobs.start(
        Arrivals.OPENING,
        progress -> await(reading, progress),
        opened -> {
          if (!readings.removeIf(each -> each == reading)) {
            // The window was closed meanwhile, and the workspace with it.
            return;
          }
          putOnDesk(opened);
          boolean isNew = isNew(opened.session());
          if (isNew) {
            listener.made(opened.session().file());
          }
          if (isNew && sources.stream().noneMatch(ExcerptsReader::isForFile)) {
            opened
                .session()
                .apply(
                    Change.of(
                        ChangeKind.EDIT_CODEBOOK,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        starterTags.stream().map(Edit::add).toList()));
          }
          if (!sources.isEmpty()) {
            bringingIn.bringIn(sources, false);
          }
        },
        problem -> {
          readings.removeIf(each -> each == reading);
          listener.notOpened(problem);
        },
        () -> {
          readings.removeIf(each -> each == reading);
          reading.thenAccept(Opened::close);
        });
  }

  /** Waits for a workspace, for as long as the person does. */
  private static Opened await(CompletableFuture<Opened> reading, Jobs.Progress progress)
      throws Exception {
    while (!progress.isCancelled()) {
      try {
        return reading.get(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        LOG.trace("still reading a workspace");
      } catch (ExecutionException e) {
        throw e.getCause() instanceof Exception cause ? cause : e;
      }
    }
    throw new CancellationException("stopped");
  }

  /** Whether nothing was ever done in it. */
  private static boolean isNew(Session session) {
    return session.saveState() != Session.SaveState.READ_ONLY
        && session.workspace().articles().isEmpty()
        && session.workspace().tags().isEmpty()
        && session.history().undo() == null
        && session.history().redo() == null;
  }

  private void putOnDesk(Opened opened) {
    putAway();
    writer = opened.writer();
    desk.setSession(opened.session());
    SettingsFile.remember(settings, opened.session().file());
    places.layOut(opened.session().file());
    listener.opened(opened.session().file());
  }

  /** Brings files and folders into the open workspace. */
  void bringIn(List<Path> sources) {
    bringingIn.bringIn(sources, true);
  }

  /**
   * Copies the samples to the person's data folder and opens them, finished annotations and all.
   */
  void openSamples() {
    Path folder = folders.samples();
    jobs.start(
        Arrivals.OPENING,
        progress -> {
          Samples.copyTo(folder);
          return new Opening(
              Opening.of(List.of(folder), folders).workspace(),
              Stream.of(folder, folder.resolve(Samples.ANNOTATIONS))
                  .filter(Files::exists)
                  .toList());
        },
        this::open,
        listener::notOpened);
  }

  /** Closes the open workspace when its last changes are written, and what is still being read. */
  void close() {
    readings.forEach(reading -> reading.thenAccept(Opened::close));
    readings.clear();
    putAway();
  }

  private void putAway() {
    Session session = desk.session();
    ExecutorService thread = writer;
    if (session != null) {
      places.keep(session.file());
      desk.setSession(null);
      session.close();
    }
    if (thread != null) {
      thread.shutdown();
      writer = null;
    }
  }
}
