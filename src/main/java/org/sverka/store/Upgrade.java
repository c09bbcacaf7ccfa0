package org.sverka.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.sverka.store.WorkspaceException.Problem;

/** Brings an older workspace file up to date, after a copy of it has been set aside. */
final class Upgrade {
  private final Path file;
  private final Database database;
  private final Migrations migrations;

  Upgrade(Path file, Database database, Migrations migrations) {
    this.file = file;
    this.database = database;
    this.migrations = migrations;
  }

  /**
   * The file is either up to date afterwards or as it was.
   *
   * @param from its version
   */
  void run(int from) throws SQLException, WorkspaceException {
    Path copy = freeName(from);
    boolean done = false;
    try {
      setAside(copy);
      database.execute("PRAGMA foreign_keys = OFF");
      done = database.writing(() -> migrate(from));
    } catch (SQLException e) {
      WorkspaceException known = Failure.of(file, e);
      throw known.problem() == Problem.LOCKED || known.problem() == Problem.DISK_FULL
          ? known
          : failed(e);
    } catch (Refusal | IOException e) {
      throw failed(e);
    } finally {
      if (!done) {
        discard(copy);
      }
    }
    database.execute("PRAGMA foreign_keys = ON");
  }

  private WorkspaceException failed(Exception e) {
    return new WorkspaceException(
        Problem.FAILED,
        file,
        file
            + " is of an older version and could not be brought up to date ("
            + e.getMessage()
            + "); it is as it was: open it with the version that wrote it.",
        e);
  }

  /** Whether there was anything left to do, once no other program could do it meanwhile. */
  private boolean migrate(int from) throws SQLException, Refusal {
    if (database.number("PRAGMA user_version") != from) {
      return false;
    }
    migrations.run(database, from);
    return true;
  }

  /** {@code VACUUM INTO} has the write-ahead log in it; SQLite does not push the copy to disk. */
  private void setAside(Path copy) throws SQLException, IOException {
    database.update("VACUUM INTO ?", copy.toString());
    try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** A name that no earlier copy has. */
  private Path freeName(int version) {
    String name = file.getFileName() + ".v" + version + "-backup";
    Path copy = file.resolveSibling(name);
    for (int i = 2; Files.exists(copy); i++) {
      copy = file.resolveSibling(name + "-" + i);
    }
    return copy;
  }

  private static void discard(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException left) {
      // A copy too many harms nobody, and what brought us here is the error to tell.
      return;
    }
  }
}
