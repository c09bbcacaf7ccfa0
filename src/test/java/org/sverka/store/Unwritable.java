package org.sverka.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file or folder that cannot be written for as long as this is open. Permissions do not stop the
 * superuser; the immutable attribute does, where the file system has it.
 */
final class Unwritable implements AutoCloseable {
  private final Path path;

  private Unwritable(Path path) {
    this.path = path;
  }

  static Unwritable make(Path path) {
    Unwritable made = new Unwritable(path);
    if (path.toFile().setWritable(false) && Files.isWritable(path)) {
      made.attribute("+i");
    }
    return made;
  }

  boolean worked() {
    return !Files.isWritable(path);
  }

  private void attribute(String change) {
    try {
      new ProcessBuilder("chattr", change, path.toString())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .onExit()
          .join();
    } catch (IOException noSuchProgram) {
      // worked() tells.
      return;
    }
  }

  @Override
  public void close() {
    if (!path.toFile().setWritable(true) || !Files.isWritable(path)) {
      attribute("-i");
      path.toFile().setWritable(true);
    }
  }
}
