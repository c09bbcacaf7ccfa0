package org.sverka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sverka.exchange.AnnotatedArticles;
import org.sverka.exchange.ExcerptsWriter;
import org.sverka.exchange.Exporter;
import org.sverka.exchange.TextSource;
import org.sverka.store.WorkspaceException;
import org.sverka.store.WorkspaceFile;

/** {@code export}: a workspace as a document. */
final class ExportCommand {
  private final Clock clock;
  private final Terminal terminal;

  ExportCommand(Clock clock, Terminal terminal) {
    this.clock = clock;
    this.terminal = terminal;
  }

  /**
   * @param output null for standard output
   */
  void run(Path workspace, ExportFormat format, @Nullable Path output)
      throws WorkspaceException, IOException {
    try (WorkspaceFile file = WorkspaceFile.open(workspace)) {
      WorkspaceTexts texts = new WorkspaceTexts(file);
      Exporter.Content document = document(format, texts.content(), texts);
      if (output != null) {
        new Exporter().export(output, document);
      } else {
        document.writeTo(terminal.text());
        terminal.requireWritten();
      }
    }
  }

  private Exporter.Content document(
      ExportFormat format, AnnotatedArticles content, TextSource texts) {
    Instant now = clock.instant();
    return switch (format) {
      case EXCERPTS ->
          out -> new ExcerptsWriter(Commands.Version.ofProgram()).write(out, content, texts, now);
    };
  }
}
