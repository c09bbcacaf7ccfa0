package org.sverka.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sverka.store.Database.Access;
import org.sverka.store.WorkspaceException.Problem;

/** Makes a workspace file, or looks one over and opens it. */
final class Opening {
  /** Marks an SQLite file as a workspace: "SVRK". */
  static final int APPLICATION_ID = 0x5356524b;

  /** Up to this size a file is checked page by page when it is opened, in bytes. */
  private static final long CHECKED_WHOLE = 16L << 20;

  /** The header of an SQLite file, in bytes, and where in it the application has its mark. */
  private static final int HEADER = 100;

  private static final int APPLICATION_ID_AT = 68;
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /** A connection to a workspace file of this program's version. */
  record Opened(Database database, boolean readOnly) {}

  private final Path file;
  private final Migrations migrations;

  Opening(Path file, Migrations migrations) {
    this.file = file;
    this.migrations = migrations;
  }

  /**
   * Makes the file beside its place and links it there, so that nobody ever finds half a workspace,
   * whenever the program is killed, and that a file made meanwhile is not overwritten.
   */
  void create() throws WorkspaceException {
    if (Files.exists(file)) {
      throw exists();
    }
    Path folder = folder();
    if (!Files.isDirectory(folder)) {
      throw problem(
          Problem.MISSING, "There is no folder " + folder + " to make " + file + " in: make it.");
    }
    Path draft = null;
    try {
      // Not a temporary file of the system's, which nobody but its maker could read.
      draft = Files.createFile(folder.resolve(file.getFileName() + "." + UUID.randomUUID()));
      try (Database database = Database.open(draft, Access.CREATE)) {
        database.writing(
            () -> {
              migrations.run(database, 0);
              database.execute("PRAGMA application_id = " + APPLICATION_ID);
              return true;
            });
        database.execute("PRAGMA journal_mode = WAL");
      }
      publish(draft);
    } catch (FileAlreadyExistsException e) {
      throw exists();
    } catch (IOException e) {
      throw new WorkspaceException(
          Problem.NO_PERMISSION,
          file,
          file + " cannot be made: choose a folder in which you may write.",
          e);
    } catch (SQLException e) {
      throw Failure.of(file, e);
    } catch (Refusal e) {
      throw new IllegalStateException("an empty file refers to nothing", e);
    } finally {
      discard(draft);
    }
  }

  private static void discard(@Nullable Path draft) {
    try {
      if (draft != null) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException left) {
      // An empty draft too many harms nobody, and the workspace itself is made or not.
      return;
    }
  }

  /** Some file systems have no links; there the check and the move are two steps. */
  private void publish(Path draft) throws IOException {
    try {
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | IOException noLinks) {
      Files.move(draft, file);
    }
  }

  Opened open() throws WorkspaceException {
    requireWorkspace();
    boolean writable = Files.isWritable(file) && Files.isWritable(folder());
    Database database = writable ? connect(Access.WRITE) : connectForReading();
    boolean ready = false;
    try {
      makeReady(database, !writable);
      ready = true;
      return new Opened(database, !writable);
    } catch (SQLException e) {
      throw Failure.of(file, e);
    } finally {
      if (!ready) {
        database.abandon();
      }
    }
  }

  /** Looks at the header, before SQLite touches a file that may be another program's. */
  private void requireWorkspace() throws WorkspaceException {
    if (!Files.exists(file)) {
      throw problem(Problem.MISSING, "There is no file " + file + ": choose another.");
    }
    if (Files.isDirectory(file)) {
      throw notAWorkspace(file + " is a folder, not a workspace: choose a file in it.");
    }
    byte[] header;
    try (InputStream in = Files.newInputStream(file)) {
      header = in.readNBytes(HEADER);
    } catch (IOException e) {
      throw new WorkspaceException(
          Problem.NO_PERMISSION,
          file,
          file + " cannot be read: ask for permission, or choose another.",
          e);
    }
    if (header.length == 0) {
      throw notAWorkspace(file + " is empty, not a workspace: delete it, or choose another.");
    }
    if (header.length < HEADER
        || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
        || ByteBuffer.wrap(header).getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
      throw notAWorkspace(
          file
              + " is not a Sverka workspace: choose a .sverka file, or make one: import -w"
              + " NAME.sverka PATH…");
    }
  }

  private Database connect(Access access) throws WorkspaceException {
    try {
      return Database.open(file, access);
    } catch (SQLException e) {
      throw Failure.of(file, e);
    }
  }

  /**
   * A file that may not be written, or lies where nothing may be. With a writer elsewhere its locks
   * and log are respected; where they cannot be, nobody can write there, unless a log was left.
   */
  Database connectForReading() throws WorkspaceException {
    try {
      return Database.open(file, Access.READ);
    } catch (SQLException e) {
      WorkspaceException failure = Failure.of(file, e);
      if (failure.problem() != Problem.NO_PERMISSION && failure.problem() != Problem.READ_ONLY) {
        throw failure;
      }
      if (hasLog()) {
        throw new WorkspaceException(
            Problem.READ_ONLY,
            file,
            file
                + " was not closed and cannot be mended where it is: copy it with "
                + log().getFileName()
                + " to a folder of yours and open the copy.",
            e);
      }
    }
    return connect(Access.READ_IMMUTABLE);
  }

  private boolean hasLog() {
    try {
      return Files.size(log()) > 0;
    } catch (IOException none) {
      return false;
    }
  }

  private Path log() {
    return file.resolveSibling(file.getFileName() + "-wal");
  }

  private void makeReady(Database database, boolean readOnly)
      throws SQLException, WorkspaceException {
    int version = (int) database.number("PRAGMA user_version");
    if (version > migrations.version()) {
      throw newer();
    }
    if (version < 1) {
      throw problem(
          Problem.DAMAGED, file + " has lost its version: go back to a copy of an earlier day.");
    }
    boolean outdated = version < migrations.version();
    if (outdated && readOnly) {
      throw problem(
          Problem.READ_ONLY,
          file
              + " is of an older version and cannot be brought up to date where it is: copy it to a"
              + " folder of yours and open the copy.");
    }
    if (outdated || size() <= CHECKED_WHOLE) {
      check(database);
    }
    if (outdated) {
      new Upgrade(file, database, migrations).run(version);
      // Another program, a newer one even, may have been faster.
      if (database.number("PRAGMA user_version") != migrations.version()) {
        throw newer();
      }
    }
  }

  /** Looks at every page, which takes about 1 ms for a megabyte. */
  private void check(Database database) throws SQLException, WorkspaceException {
    String verdict = database.first("PRAGMA quick_check(1)", Row::text).orElse("no answer");
    if (!verdict.equals("ok")) {
      throw new WorkspaceException(
          Problem.DAMAGED,
          file,
          file + " is damaged: keep it as it is and go back to a copy of an earlier day.",
          new SQLException(verdict));
    }
  }

  private long size() throws WorkspaceException {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new WorkspaceException(
          Problem.FAILED, file, file + " went away while it was opened: open it again.", e);
    }
  }

  private Path folder() {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  private WorkspaceException exists() {
    return problem(Problem.EXISTS, file + " is there already: open it, or choose another name.");
  }

  private WorkspaceException newer() {
    return problem(
        Problem.NEWER,
        file + " was written by a newer version of the program: open it with that one.");
  }

  private WorkspaceException notAWorkspace(String message) {
    return problem(Problem.NOT_A_WORKSPACE, message);
  }

  private WorkspaceException problem(Problem problem, String message) {
    return new WorkspaceException(problem, file, message, null);
  }
}
