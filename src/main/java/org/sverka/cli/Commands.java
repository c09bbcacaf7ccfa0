package org.sverka.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.figures.Figures;
import org.sverka.intake.Intake;
import org.sverka.store.WorkspaceException;
import org.sverka.text.Morphology;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What picocli needs to know of the commands; each is a class of its own that knows no picocli. */
@Command(
    name = "sverka",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Compares coverage of one event. Without a command, opens the window on the PATHs given.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 done, 1 some inputs failed (each named on standard error), 2 usage,",
      "3 the workspace could not be used."
    })
final class Commands {
  private final Terminal terminal;

  private Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  static int run(String[] arguments, Terminal terminal) {
    // Usage and help go through the streams, which know the terminal's character set.
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        new CommandLine(new Commands(terminal))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setUsageHelpWidth(100)
            .setExecutionExceptionHandler((failure, line, parsed) -> status(failure, terminal))
            .execute(arguments);
    terminal.out().print(out);
    terminal.err().print(err);
    return status;
  }

  private static int status(Exception failure, Terminal terminal) throws Exception {
    if (failure instanceof WorkspaceException) {
      terminal.fail(sentence(failure));
      return CommandLineProgram.NO_WORKSPACE;
    }
    if (failure instanceof UncheckedWorkspaceException unchecked) {
      return status(unchecked.problem(), terminal);
    }
    if (failure instanceof IOException) {
      terminal.fail(sentence(failure));
      return terminal.status();
    }
    throw failure;
  }

  private static String sentence(Exception failure) {
    return String.valueOf(failure.getMessage());
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Adds articles to a workspace, which it makes where there is none.",
        "A .json file is read as excerpts that were exported, and its annotations are added."
      })
  int importInto(
      @Option(
              names = {"-w", "--workspace"},
              paramLabel = "WS",
              required = true,
              description = "The workspace file.")
          Path workspace,
      @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders.")
          List<Path> paths,
      @Option(names = "--json", description = "Report as JSON on standard output.") boolean json)
      throws WorkspaceException, IOException {
    new ImportCommand(new Intake(), Clock.systemUTC(), terminal).run(workspace, paths, json);
    return terminal.status();
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Writes what is in a workspace in a format that others read.")
  int export(
      @Option(
              names = {"-w", "--workspace"},
              paramLabel = "WS",
              required = true,
              description = "The workspace file.")
          Path workspace,
      @Option(
              names = {"-f", "--format"},
              paramLabel = "FORMAT",
              required = true,
              converter = Formats.class,
              description = "excerpts: the program's own JSON.")
          ExportFormat format,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = "Where to; standard output if left out.")
          @Nullable Path output)
      throws WorkspaceException, IOException {
    new ExportCommand(Clock.systemUTC(), terminal).run(workspace, format, output);
    return terminal.status();
  }

  @Command(
      name = "articles",
      mixinStandardHelpOptions = true,
      description = "Shows what is made of files when they are imported.")
  int articles(
      @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders.")
          List<Path> paths,
      @Option(names = "--json", description = "As JSON, with the texts.") boolean json)
      throws IOException {
    new ArticlesCommand(new Intake(), terminal).run(paths, json);
    return terminal.status();
  }

  @Command(
      name = "figures",
      mixinStandardHelpOptions = true,
      description = "Finds the figures of articles, with comparator, value and unit.")
  int figures(
      @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders.")
          List<Path> paths,
      @Option(names = "--json", description = "As JSON, with offsets in code points.") boolean json)
      throws IOException {
    Figures figures = new Figures(Morphology.load());
    new FiguresCommand(new Intake(), figures, terminal).run(paths, json);
    return terminal.status();
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

  /** The version of the jar; empty where the program runs without one. */
  static final class Version implements IVersionProvider {
    static String ofProgram() {
      return Objects.requireNonNullElse(Commands.class.getPackage().getImplementationVersion(), "");
    }

    @Override
    public String[] getVersion() {
      return new String[] {("Sverka " + ofProgram()).strip()};
    }
  }
}
