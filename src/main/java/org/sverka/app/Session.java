package org.sverka.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.sverka.exchange.TextSource;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
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

    /** A step was taken back; its changes were told before. */
    default void undone(ChangeKind kind) {}

    /** A step was made again; its changes were told before. */
    default void redone(ChangeKind kind) {}

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

  private final WorkspaceFile file;
  private final FileQueue queue;
  private final Workspace workspace = new Workspace();
  private final CopyOnWriteArrayList<Listener> listeners = new CopyOnWriteArrayList<>();
  private HistoryState history = new HistoryState(null, null);

  private Session(WorkspaceFile file, Executor sessionThread, Executor writer, long seenVersion) {
    this.file = file;
    queue = new FileQueue(file, sessionThread, writer, seenVersion, new Owner());
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
    // Before the content: what others write meanwhile is then read again, not missed.
    long seenVersion = file.dataVersion();
    Session session = new Session(file, sessionThread, writer, seenVersion);
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
    return queue.isSaved() ? SaveState.SAVED : SaveState.SAVING;
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
    return queue.read(() -> file.text(hash));
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
    return queue.read(file::notIndexed);
  }

  /**
   * Lets search find some more of them.
   *
   * @param most how many at most
   * @return how many; 0 where none is left
   */
  public CompletableFuture<Integer> index(int most) {
    return queue.read(() -> file.index(most));
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
    if (queue.isClosed()) {
      return CompletableFuture.completedFuture(false);
    }
    CompletableFuture<Boolean> durable = new CompletableFuture<>();
    workspace.take(change);
    listeners.forEach(listener -> listener.changed(change));
    queue.write(
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
    return queue.settled();
  }

  public void undo() {
    queue.write(() -> followed(file.undo(), Listener::undone), () -> {});
  }

  public void redo() {
    queue.write(() -> followed(file.redo(), Listener::redone), () -> {});
  }

  /** Looks whether another program has written to the file, and reads it again where one has. */
  public void lookForForeignChanges() {
    queue.lookForForeignChanges();
  }

  /**
   * Has something closed that reads the file too, before the file is: whoever is last folds the log
   * of changes into it, and a reader cannot.
   *
   * @param reader run on the writer's thread; it may wait
   */
  public void closeFirst(Runnable reader) {
    queue.closeFirst(reader);
  }

  /**
   * After the changes that are still being written. Work that goes on in the background may still
   * ask for something; it is told that nothing was done.
   */
  @Override
  public void close() {
    if (!queue.isClosed()) {
      listeners.clear();
      queue.close();
    }
  }

  private Runnable followed(List<Change> changes, BiConsumer<Listener, ChangeKind> told)
      throws WorkspaceException {
    HistoryState now = file.history();
    return () -> {
      for (Change change : changes) {
        workspace.take(change);
        listeners.forEach(listener -> listener.changed(change));
      }
      takeHistory(now);
      if (!changes.isEmpty()) {
        listeners.forEach(listener -> told.accept(listener, changes.get(0).kind()));
      }
    };
  }

  /** Follows what the file tells. */
  private final class Owner implements FileQueue.Owner {
    @Override
    public void unsavedChanged() {
      SaveState state = saveState();
      listeners.forEach(listener -> listener.saveStateChanged(state));
    }

    @Override
    public void readAgain(WorkspaceContent content, HistoryState now) {
      workspace.replaceBy(content);
      listeners.forEach(Listener::reloaded);
      takeHistory(now);
    }

    @Override
    public void failed(Exception problem) {
      listeners.forEach(listener -> listener.failed(problem));
    }
  }

  private void takeHistory(HistoryState now) {
    if (!now.equals(history)) {
      history = now;
      listeners.forEach(listener -> listener.historyChanged(now));
    }
  }
}
