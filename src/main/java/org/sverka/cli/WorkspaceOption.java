package org.sverka.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which workspace a command works on. Mutable: picocli sets it, then the command reads it. */
final class WorkspaceOption {
  @Option(
      names = {"-w", "--workspace"},
      paramLabel = "WS",
      required = true,
      description = "The workspace file.")
  private Path file = Path.of("");

  Path file() {
    return file;
  }
}
