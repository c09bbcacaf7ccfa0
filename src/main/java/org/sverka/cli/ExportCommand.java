package org.sverka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sverka.exchange.AnnotatedArticles;
import org.sverka.exchange.ExcerptsWriter;
import org.sverka.exchange.Exporter;
import org.sverka.exchange.TextSource;
import org.sverka.store.WorkspaceException;
import org.sverka.store.WorkspaceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code export}: a workspace as a document. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes what is in a workspace in a format that others read.")
final class ExportCommand implements Callable<Integer> {
  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      required = true,
      converter = Formats.class,
      description = "excerpts: the program's own JSON.")
  private ExportFormat format = ExportFormat.EXCERPTS;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; standard output if left out.")
  private @Nullable Path output;

  private final Clock clock;
  private final Terminal terminal;

  ExportCommand(Clock clock, Terminal terminal) {
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws WorkspaceException, IOException {
    try (WorkspaceFile file = WorkspaceFile.open(workspace.file())) {
      WorkspaceTexts texts = new WorkspaceTexts(file);
      AnnotatedArticles content = texts.content();
      Exporter.Content document = document(format, content, texts);
      if (output != null) {
        new Exporter().export(output, document);
        terminal.warn(
            String.format(
                "%d annotations of %d articles written to “%s”",
                content.annotations().size(), content.articles().size(), output));
      } else {
        document.writeTo(terminal.text());
        terminal.requireWritten();
      }
    }
    return terminal.status();
  }

  private Exporter.Content document(
      ExportFormat format, AnnotatedArticles content, TextSource texts) {
    Instant now = clock.instant();
    return switch (format) {
      case EXCERPTS ->
          out -> new ExcerptsWriter(Commands.Version.ofProgram()).write(out, content, texts, now);
    };
  }

  /** Refuses formats that do not exist, by name. */
  static final class Formats implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String name) {
      return ExportFormat.named(name)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no format “" + name + "”; there is: " + ExportFormat.all()));
    }
  }
}
