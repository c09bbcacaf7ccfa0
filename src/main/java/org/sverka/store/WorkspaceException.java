package org.sverka.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A workspace file could not be used. The message is one sentence that names the file, what is
 * wrong and what to do; the cause, where there is one, has the details.
 */
public final class WorkspaceException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What went wrong, for whoever has a sentence of its own for each. */
  public enum Problem {
    /** There is no such file, or no folder to make it in. */
    MISSING,
    /** It was to be made, but there is a file of that name. */
    EXISTS,
    /** A file of another kind, an empty one, or a folder. */
    NOT_A_WORKSPACE,
    /** Written by a newer version of the program. */
    NEWER,
    /** A workspace whose content cannot be trusted any more. */
    DAMAGED,
    /** Opened for reading, because the file or its folder cannot be written. */
    READ_ONLY,
    /** Another program held the file for longer than one waits. */
    LOCKED,
    /** No space left to write in. */
    DISK_FULL,
    /** The change does not fit what is stored: it was changed meanwhile, or is still in use. */
    CONFLICT,
    /** The file may not be read, or its folder may not be written. */
    NO_PERMISSION,
    /** Anything else that the disk or the database reports. */
    FAILED
  }

  private final Problem problem;
  private final transient Path file;

  WorkspaceException(Problem problem, Path file, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.problem = problem;
    this.file = file;
  }

  public Problem problem() {
    return problem;
  }

  public Path file() {
    return file;
  }
}
