package org.sverka.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sverka.exchange.TextSource;
import org.sverka.model.Change;
import org.sverka.store.HistoryState;
import org.sverka.store.WorkspaceContent;
import org.sverka.store.WorkspaceException;
import org.sverka.store.WorkspaceFile;

/**
 * A workspace in use: its content in memory, its file behind a writer, and everyone who wants to
 * know of changes.
 *
 * <p>A change is seen at once and written behind the screen's back, in order, each in a transaction
 * of its own; {@link SaveState} says whether all of them are on disk. One that cannot be written is
 * taken back: the content is read from the file again and listeners are told why.
 *
 * <p>Every method but {@link #text} is called on the session's thread (the JavaFX thread, in the
 * window), and listeners are called there.
 */
public final class Session implements AutoCloseable {
  /** What a session tells. All on the session's thread. */
  public interface Listener {
    /** A change was made, undone or redone; the workspace already has it. */
    default void changed(Change change) {}

    /** The workspace was read anew: forget what was known of it. */
    default void reloaded() {}

    default void saveStateChanged(SaveState state) {}

    /** Which steps can be undone and redone has changed. */
    default void historyChanged(HistoryState history) {}

    /**
     * The file could not be read, or refused a change, which has been taken back. A {@link
     * WorkspaceException} where the file is to blame.
     */
    default void failed(Exception problem) {}
  }

  /** Where the changes are. */
  public enum SaveState {
    SAVED,
    SAVING,
    /** Cannot be written to at all. */
    READ_ONLY
  }

  private static final Logger LOG = LoggerFactory.getLogger(Session.class);

  private final WorkspaceFile file;
  private final Executor sessionThread;
  private final Executor writer;
  private final Workspace workspace = new Workspace();
  private final CopyOnWriteArrayList<Listener> listeners = new CopyOnWriteArrayList<>();
  private final List<Runnable> readers = new ArrayList<>();
  private HistoryState history = new HistoryState(null, null);
  private boolean closed;

  /** Writes that were asked for and are not answered yet. */
  private int unsaved;

  /** Writes asked for since the beginning. */
  private long asked;

  /** How many of them the writer is through with; the writer's thread alone. */
  private long done;

  /** The writer's thread alone. */
  private long seenVersion;

  private Session(WorkspaceFile file, Executor sessionThread, Executor writer) {
    this.file = file;
    this.sessionThread = sessionThread;
    this.writer = writer;
  }

  /**
   * Reads a workspace that was opened. Called on the writer's thread; what it answers belongs to
   * the session's.
   *
   * @param sessionThread where the content lives and listeners are called
   * @param writer runs one task after the other, in order
   */
  public static Session read(WorkspaceFile file, Executor sessionThread, Executor writer)
      throws WorkspaceException {
    Session session = new Session(file, sessionThread, writer);
    // Before the content: what others write meanwhile is then read again, not missed.
    session.seenVersion = file.dataVersion();
    session.workspace.replaceBy(file.load());
    session.history = file.history();
    return session;
  }

  public Path file() {
    return file.file();
  }

  public Workspace workspace() {
    return workspace;
  }

  public HistoryState history() {
    return history;
  }

  public SaveState saveState() {
    if (file.readOnly()) {
      return SaveState.READ_ONLY;
    }
    return unsaved == 0 ? SaveState.SAVED : SaveState.SAVING;
  }

  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  public void removeListener(Listener listener) {
    listeners.remove(listener);
  }

  /**
   * The text of an article, by its hash; on the writer's thread, so that it never waits on the
   * caller's.
   */
  public CompletableFuture<Optional<String>> text(String hash) {
    CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
    try {
      writer.execute(
          () -> {
            try {
              answer.complete(file.text(hash));
            } catch (WorkspaceException e) {
              answer.completeExceptionally(e);
              tellFailed(e);
            }
          });
    } catch (RejectedExecutionException e) {
      answer.completeExceptionally(e);
    }
    return answer;
  }

  /**
   * The texts for an export or an import, which wait for the writer: not for the session's thread.
   */
  public TextSource texts() {
    return hash ->
        text(hash)
            .join()
            .orElseThrow(
                () -> new IllegalStateException("the text " + hash + " is not in " + file.file()));
  }

  /** How many things search cannot find yet, in a workspace of an earlier version. */
  public CompletableFuture<Long> notIndexed() {
    return ready(file::notIndexed);
  }

  /**
   * Lets search find some more of them.
   *
   * @param most how many at most
   * @return how many; 0 where none is left
   */
  public CompletableFuture<Integer> index(int most) {
    return ready(() -> file.index(most));
  }

  /** Work for search. */
  private interface Readying<T> {
    T run() throws WorkspaceException;
  }

  /** Completed on the writer's thread; a failure is told to the listeners too. */
  private <T> CompletableFuture<T> ready(Readying<T> work) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    try {
      writer.execute(
          () -> {
            try {
              answer.complete(work.run());
            } catch (WorkspaceException | RuntimeException e) {
              LOG.warn("search was not made ready in {}", file.file(), e);
              answer.completeExceptionally(e);
              tellFailed(e);
            }
          });
    } catch (RejectedExecutionException e) {
      answer.completeExceptionally(e);
    }
    return answer;
  }

  public void apply(Change change) {
    apply(change, Map.of());
  }

  /**
   * Makes a change.
   *
   * @param newTexts by hash, for articles that it adds
   * @return completed on the session's thread: true when the change is on disk, false when it was
   *     refused or the session is closed
   */
  public CompletableFuture<Boolean> apply(Change change, Map<String, String> newTexts) {
    if (closed) {
      return CompletableFuture.completedFuture(false);
    }
    CompletableFuture<Boolean> durable = new CompletableFuture<>();
    workspace.take(change);
    listeners.forEach(listener -> listener.changed(change));
    write(
        () -> {
          file.apply(change, newTexts);
          HistoryState now = file.history();
          return () -> {
            takeHistory(now);
            durable.complete(true);
          };
        },
        () -> durable.complete(false));
    return durable;
  }

  /** Completed on the session's thread when every change made until now is on disk or refused. */
  public CompletableFuture<Void> settled() {
    CompletableFuture<Void> answer = new CompletableFuture<>();
    writer.execute(() -> sessionThread.execute(() -> answer.complete(null)));
    return answer;
  }

  public void undo() {
    write(() -> followed(file.undo()), () -> {});
  }

  public void redo() {
    write(() -> followed(file.redo()), () -> {});
  }

  /** Looks whether another program has written to the file, and reads it again where one has. */
  public void lookForForeignChanges() {
    if (closed) {
      return;
    }
    writer.execute(
        () -> {
          try {
            if (file.dataVersion() != seenVersion) {
              readAgain();
            }
          } catch (WorkspaceException e) {
            LOG.warn("could not look for changes of others in {}", file.file(), e);
          }
        });
  }

  /**
   * Has something closed that reads the file too, before the file is: whoever is last folds the log
   * of changes into it, and a reader cannot.
   *
   * @param reader run on the writer's thread; it may wait
   */
  public void closeFirst(Runnable reader) {
    readers.add(reader);
  }

  /**
   * After the changes that are still being written. Work that goes on in the background may still
   * ask for something; it is told that nothing was done.
   */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      listeners.clear();
      List<Runnable> first = List.copyOf(readers);
      writer.execute(
          () -> {
            try {
              first.forEach(Runnable::run);
            } finally {
              file.close();
            }
          });
    }
  }

  /** What a write answers: what is left to do on the session's thread. */
  private interface Write {
    Runnable run() throws WorkspaceException;
  }

  private void write(Write write, Runnable onRefusal) {
    if (closed) {
      return;
    }
    unsaved++;
    asked++;
    tellSaveState();
    writer.execute(
        () -> {
          Runnable then;
          try {
            then = write.run();
            done++;
          } catch (WorkspaceException | RuntimeException e) {
            done++;
            then =
                () -> {
                  listeners.forEach(listener -> listener.failed(e));
                  onRefusal.run();
                };
            LOG.warn("a change was refused", e);
            readAgain();
          }
          Runnable rest = then;
          sessionThread.execute(
              () -> {
                unsaved--;
                rest.run();
                tellSaveState();
              });
        });
  }

  private Runnable followed(List<Change> changes) throws WorkspaceException {
    HistoryState now = file.history();
    return () -> {
      for (Change change : changes) {
        workspace.take(change);
        listeners.forEach(listener -> listener.changed(change));
      }
      takeHistory(now);
    };
  }

  /**
   * Reads the file once more. Changes that were made on the screen meanwhile and are still to be
   * written would be lost to it, so it is then read again behind them.
   */
  private void readAgain() {
    try {
      long upTo = done;
      seenVersion = file.dataVersion();
      WorkspaceContent content = file.load();
      HistoryState now = file.history();
      sessionThread.execute(
          () -> {
            if (upTo == asked) {
              workspace.replaceBy(content);
              listeners.forEach(Listener::reloaded);
              takeHistory(now);
            } else if (!closed) {
              writer.execute(this::readAgain);
            }
          });
    } catch (WorkspaceException e) {
      LOG.error("could not read {} again", file.file(), e);
      tellFailed(e);
    }
  }

  private void tellFailed(Exception problem) {
    sessionThread.execute(() -> listeners.forEach(listener -> listener.failed(problem)));
  }

  private void takeHistory(HistoryState now) {
    if (!now.equals(history)) {
      history = now;
      listeners.forEach(listener -> listener.historyChanged(now));
    }
  }

  private void tellSaveState() {
    SaveState state = saveState();
    listeners.forEach(listener -> listener.saveStateChanged(state));
  }
}
