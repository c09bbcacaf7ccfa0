package org.sverka.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sverka.store.HistoryState;
import org.sverka.store.WorkspaceContent;
import org.sverka.store.WorkspaceException;
import org.sverka.store.WorkspaceFile;

/**
 * What a session asks of its file: one thing after another on the writer's thread, the answers on
 * the session's. It knows whether all that was asked is done, and reads the file again where a
 * write was refused or another program has written.
 *
 * <p>Every method is called on the session's thread, but for {@link #read}.
 */
final class FileQueue {
  /** Whose file it is. All on the session's thread. */
  interface Owner {
    /** Something is to be written, or has been. */
    void unsavedChanged();

    /** The file holds this, and not what was thought. */
    void readAgain(WorkspaceContent content, HistoryState history);

    void failed(Exception problem);
  }

  /** Reads, on the writer's thread. */
  interface Read<T> {
    T run() throws WorkspaceException;
  }

  /** Writes, on the writer's thread, and answers what is left to do on the session's. */
  interface Write {
    Runnable run() throws WorkspaceException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(FileQueue.class);

  private final WorkspaceFile file;
  private final Executor sessionThread;
  private final Executor writer;
  private final Owner owner;
  private final List<Runnable> readers = new ArrayList<>();
  private boolean closed;

  /** Writes that were asked for and are not answered yet. */
  private int unsaved;

  /** Writes asked for since the beginning. */
  private long asked;

  /** How many of them the writer is through with; the writer's thread alone. */
  private long done;

  /** The writer's thread alone. */
  private long seenVersion;

  /**
   * @param seenVersion of the file, when what the session has was read
   */
  FileQueue(
      WorkspaceFile file, Executor sessionThread, Executor writer, long seenVersion, Owner owner) {
    this.file = file;
    this.sessionThread = sessionThread;
    this.writer = writer;
    this.seenVersion = seenVersion;
    this.owner = owner;
  }

  boolean isClosed() {
    return closed;
  }

  /** Whether nothing is left to write. */
  boolean isSaved() {
    return unsaved == 0;
  }

  /**
   * Reads something, from any thread.
   *
   * @return completed on the writer's thread; the owner hears of a failure too
   */
  <T> CompletableFuture<T> read(Read<T> work) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    try {
      writer.execute(
          () -> {
            try {
              answer.complete(work.run());
            } catch (WorkspaceException | RuntimeException e) {
              LOG.warn("could not read {}", file.file(), e);
              answer.completeExceptionally(e);
              tellFailed(e);
            }
          });
    } catch (RejectedExecutionException e) {
      answer.completeExceptionally(e);
    }
    return answer;
  }

  /** Writes something; nothing once it is closed. */
  void write(Write write, Runnable onRefusal) {
    if (closed) {
      return;
    }
    unsaved++;
    asked++;
    owner.unsavedChanged();
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
                  owner.failed(e);
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
                owner.unsavedChanged();
              });
        });
  }

  /** Completed on the session's thread when all that was asked until now is done. */
  CompletableFuture<Void> settled() {
    CompletableFuture<Void> answer = new CompletableFuture<>();
    writer.execute(() -> sessionThread.execute(() -> answer.complete(null)));
    return answer;
  }

  void lookForForeignChanges() {
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
              owner.readAgain(content, now);
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
    sessionThread.execute(() -> owner.failed(problem));
  }

  /**
   * Has something closed before the file is.
   *
   * @param reader run on the writer's thread; it may wait
   */
  void closeFirst(Runnable reader) {
    readers.add(reader);
  }

  /** Closes the file behind what is still to be done. */
  void close() {
    if (!closed) {
      closed = true;
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
}
