package org.sverka.exchange;

import java.io.IOException;
import java.nio.file.Path;

/** An export did not happen; what stood at its target before still stands there. */
public final class ExportException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What was in the way, for those who say it in another language. */
  public enum Reason {
    TARGET_IS_FOLDER("“%s” is a folder: name a file in it."),
    TARGET_IS_WORKSPACE("“%s” is a workspace: name another file."),
    NO_FOLDER("There is no folder for “%s”: make it, or choose another."),
    NOT_WRITABLE(
        "“%s” may not be written: choose another file or folder, or change its permissions."),
    DISK_FULL(
        "The disk has no room for “%s”: free some space and export again, or choose another disk."),
    OTHER("“%s” could not be written: try another file or folder. (%s)");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Reason reason;
  private final transient Path target;

  ExportException(Reason reason, Path target, Throwable cause) {
    super(String.format(reason.sentence, target, cause.getMessage()), cause);
    this.reason = reason;
    this.target = target;
  }

  public Reason reason() {
    return reason;
  }

  public Path target() {
    return target;
  }
}
