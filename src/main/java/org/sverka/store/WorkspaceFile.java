package org.sverka.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.sverka.model.Change;
import org.sverka.model.Edit;
import org.sverka.model.Tag;
import org.sverka.store.Database.Work;
import org.sverka.store.Opening.Opened;
import org.sverka.store.WorkspaceException.Problem;

/**
 * An open workspace file.
 *
 * <pre>{@code
 * try (WorkspaceFile workspace = WorkspaceFile.openOrCreate(Path.of("coverage.sverka"))) {
 *   workspace.apply(Change.of(ChangeKind.MARK, Instant.now(), List.of(Edit.add(mark))), Map.of());
 *   workspace.undo();
 * }
 * }</pre>
 *
 * <p>What a method that writes has returned from is on disk. A second window or program may have
 * the same file open: each transaction sees the other's changes, and an edit of something that has
 * changed meanwhile is refused. Confined to one thread at a time, its writer's; handing it on to
 * another thread is the caller's to do safely.
 */
public final class WorkspaceFile implements AutoCloseable {
  private final Path file;
  private final Database database;
  private final boolean readOnly;
  private final Offsets offsets;
  private final Texts texts;
  private final Entities entities;
  private final History history;

  WorkspaceFile(Path file, Database database, boolean readOnly) {
    this.file = file;
    this.database = database;
    this.readOnly = readOnly;
    offsets = new Offsets(database);
    texts = new Texts(database);
    entities = new Entities(database, texts, offsets);
    history = new History(database, entities, texts);
  }

  /**
   * Makes an empty workspace and opens it.
   *
   * @throws WorkspaceException also when there is a file of that name, be it empty
   */
  public static WorkspaceFile create(Path file) throws WorkspaceException {
    new Opening(file, Migrations.shipped()).create();
    return open(file);
  }

  /**
   * Opens a workspace; an older one is brought up to date after a copy is set aside as {@code
   * NAME.sverka.v1-backup}, with the number of its version. One that cannot be written is opened
   * for reading.
   */
  public static WorkspaceFile open(Path file) throws WorkspaceException {
    return open(file, Migrations.shipped());
  }

  static WorkspaceFile open(Path file, Migrations migrations) throws WorkspaceException {
    Opened opened = new Opening(file, migrations).open();
    return new WorkspaceFile(file, opened.database(), opened.readOnly());
  }

  /** Opens a workspace, which it makes where there is no such file. */
  public static WorkspaceFile openOrCreate(Path file) throws WorkspaceException {
    try {
      return open(file);
    } catch (WorkspaceException e) {
      if (e.problem() != Problem.MISSING) {
        throw e;
      }
    }
    try {
      return create(file);
    } catch (WorkspaceException e) {
      // Another program made it between the two looks.
      if (e.problem() != Problem.EXISTS) {
        throw e;
      }
      return open(file);
    }
  }

  public Path file() {
    return file;
  }

  /** Whether it can only be read, because the file or its folder cannot be written. */
  public boolean readOnly() {
    return readOnly;
  }

  /** Everything but the texts and the history, as of one moment. */
  public WorkspaceContent load() throws WorkspaceException {
    return run(() -> database.reading(entities::load));
  }

  /**
   * The text that an article's hash names; empty where it is not kept.
   *
   * @throws WorkspaceException also when the text is no longer the one that was stored
   */
  public Optional<String> text(String hash) throws WorkspaceException {
    return run(() -> texts.get(hash));
  }

  /**
   * How many articles, annotations, tags and claims search cannot find yet, because they come from
   * an earlier version of the program; 0 where the file cannot be written.
   */
  public long notIndexed() throws WorkspaceException {
    return readOnly ? 0 : run(() -> database.reading(entities::notIndexed));
  }

  /**
   * Lets search find some more of them, in a transaction of its own.
   *
   * @param most how many at most
   * @return how many; 0 where none is left
   */
  public int index(int most) throws WorkspaceException {
    return write(() -> entities.index(most));
  }

  /**
   * Makes a change, all of it or nothing; it can be undone from then on, and what was undone before
   * can no longer be redone.
   *
   * @param newTexts the texts of the articles that the change adds, by hash; those kept already may
   *     be missing, and what no added article names is not kept
   * @throws WorkspaceException with {@link Problem#CONFLICT} when an edit's before is not what is
   *     stored, when what it removes is still referred to, or what it refers to is missing, or when
   *     tags would stand above each other in a ring
   * @throws IllegalArgumentException when the change itself is wrong: a hash or a length that is
   *     not its text's, a range outside its article or through a character, a string with half a
   *     surrogate pair
   */
  public void apply(Change change, Map<String, String> newTexts) throws WorkspaceException {
    write(
        () -> {
          history.dropUndone();
          boolean tree = false;
          for (Edit edit : change.edits()) {
            entities.apply(edit, newTexts);
            tree |= edit.after() instanceof Tag tag && tag.parent() != null;
          }
          if (tree) {
            entities.requireTree();
          }
          history.append(change);
          return change;
        });
  }

  /**
   * Takes back the last step, all changes with its identifier: the last to have begun, where steps
   * overlap.
   *
   * @return the inverse changes in the order in which they were applied; empty where there was
   *     nothing to undo
   * @throws WorkspaceException with {@link Problem#CONFLICT} when what the step made has other
   *     things depending on it by now
   */
  public List<Change> undo() throws WorkspaceException {
    return write(history::undo);
  }

  /**
   * Makes the step again that was undone last.
   *
   * @return its changes in the order in which they were applied; empty where there was nothing to
   *     redo
   */
  public List<Change> redo() throws WorkspaceException {
    return write(history::redo);
  }

  public HistoryState history() throws WorkspaceException {
    return run(() -> database.reading(history::state));
  }

  /** A number that changes when another connection has written, and only then. */
  public long dataVersion() throws WorkspaceException {
    return run(() -> database.number("PRAGMA data_version"));
  }

  /** Closes the file; what was done is on disk already. */
  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException e) {
      LoggerFactory.getLogger(WorkspaceFile.class).warn("{} was not closed cleanly", file, e);
    }
  }

  private <T> T write(Work<T> work) throws WorkspaceException {
    if (readOnly) {
      throw new WorkspaceException(
          Problem.READ_ONLY,
          file,
          file + " is open for reading only: copy it to a folder of yours and open the copy.",
          null);
    }
    boolean done = false;
    try {
      T result = run(() -> database.writing(work));
      done = true;
      return result;
    } finally {
      if (!done) {
        offsets.forget();
      }
    }
  }

  private <T> T run(Work<T> work) throws WorkspaceException {
    try {
      return work.run();
    } catch (SQLException e) {
      throw Failure.of(file, e);
    } catch (Refusal e) {
      throw new WorkspaceException(
          Problem.CONFLICT,
          file,
          "Nothing was changed in "
              + file
              + ", because "
              + e.getMessage()
              + ": look at it again, then repeat the change.",
          e);
    }
  }
}
