package org.sverka.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.sverka.intake.Intake;
import org.sverka.store.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** All commands, each a class of its own, and what becomes of their failures. */
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
      "3 the workspace could not be used, 4 no display to open the window on."
    })
final class Commands {
  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  int run(String[] arguments) {
    // Usage and help go through the streams, which know the terminal's character set.
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(this);
    all().forEach(line::addSubcommand);
    int status =
        line.setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setUsageHelpWidth(100)
            .setExecutionExceptionHandler((failure, command, parsed) -> status(failure))
            .execute(arguments);
    terminal.out().print(out);
    terminal.err().print(err);
    return status;
  }

  /** In the order in which help lists them. */
  private List<Callable<Integer>> all() {
    Intake intake = new Intake();
    Inputs inputs = new Inputs(intake, terminal);
    Clock clock = Clock.systemUTC();
    return List.of(
        new ImportCommand(intake, clock, terminal),
        new ExportCommand(clock, terminal),
        new ArticlesCommand(inputs, terminal),
        new QuotesCommand(inputs, terminal),
        new FiguresCommand(inputs, terminal),
        new PassagesCommand(inputs, terminal),
        new DriftCommand(inputs, terminal),
        new ClaimsCommand(terminal),
        new SearchCommand(terminal));
  }

  private int status(Exception failure) throws Exception {
    if (failure instanceof WorkspaceException) {
      terminal.fail(sentence(failure));
      return CommandLineProgram.NO_WORKSPACE;
    }
    if (failure instanceof UncheckedWorkspaceException unchecked) {
      return status(unchecked.problem());
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
