package org.sverka.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command over articles takes. Mutable: picocli sets it, then the command reads it. */
final class ArticleOptions {
  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders.")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "One JSON document, with offsets in code points.")
  private boolean json;

  List<Path> paths() {
    return paths;
  }

  boolean json() {
    return json;
  }
}
