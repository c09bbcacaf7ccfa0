package org.sverka.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sverka.store.WorkspaceException.Problem;

/** What an error of the database means to a person. */
final class Failure {
  /** The low byte of SQLite's extended result codes is the plain one. */
  private static final int PLAIN = 0xff;

  private Failure() {}

  static boolean isConstraint(SQLException e) {
    return plain(e) == SQLiteErrorCode.SQLITE_CONSTRAINT;
  }

  private static SQLiteErrorCode plain(SQLException e) {
    return e instanceof SQLiteException known
        ? SQLiteErrorCode.getErrorCode(known.getResultCode().code & PLAIN)
        : SQLiteErrorCode.SQLITE_ERROR;
  }

  static WorkspaceException of(Path file, SQLException e) {
    return switch (plain(e)) {
      case SQLITE_FULL ->
          new WorkspaceException(
              Problem.DISK_FULL,
              file,
              "There is no space left to write " + file + ": make room, then try again.",
              e);
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new WorkspaceException(
              Problem.LOCKED,
              file,
              "Another program is using " + file + ": close it there, then try again.",
              e);
      case SQLITE_READONLY ->
          new WorkspaceException(
              Problem.READ_ONLY,
              file,
              file + " cannot be written: copy it to a folder of yours and open the copy.",
              e);
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          new WorkspaceException(
              Problem.DAMAGED,
              file,
              file + " is damaged: keep it as it is and go back to a copy of an earlier day.",
              e);
      case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
          new WorkspaceException(
              Problem.NO_PERMISSION,
              file,
              file + " may not be opened: ask for permission to its folder, or copy it to yours.",
              e);
      case SQLITE_CONSTRAINT ->
          new WorkspaceException(
              Problem.CONFLICT,
              file,
              "The change does not fit what " + file + " holds: look at it again, then repeat it.",
              e);
      default ->
          new WorkspaceException(
              Problem.FAILED,
              file,
              file + " could not be used (" + e.getMessage() + "): open it again.",
              e);
    };
  }
}
