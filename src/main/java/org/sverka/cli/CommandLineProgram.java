package org.sverka.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Set;

/**
 * The program without a window. Knows by the first argument whether it is meant, and nothing of
 * picocli before it is.
 *
 * <pre>{@code
 * if (args.length > 0 && CommandLineProgram.isCommand(args[0])) {
 *   System.exit(new CommandLineProgram().run(args, System.out, System.err));
 * }
 * }</pre>
 */
public final class CommandLineProgram {
  /** Everything was done. */
  public static final int DONE = 0;

  /** Some inputs failed; each was named on standard error. */
  public static final int SOME_FAILED = 1;

  /** The command was not understood. */
  public static final int USAGE = 2;

  /** The workspace could not be used. */
  public static final int NO_WORKSPACE = 3;

  /** There is no display to open the window on. */
  public static final int NO_DISPLAY = 4;

  private static final Set<String> WORDS =
      Set.of(
          "import",
          "export",
          "articles",
          "quotes",
          "figures",
          "passages",
          "drift",
          "claims",
          "search");

  /**
   * Whether an argument that comes first asks for a command, or is an option, and not for the
   * window on a path; a folder that is called like a command is opened as {@code ./import}.
   */
  public static boolean isCommand(String firstArgument) {
    return WORDS.contains(firstArgument) || firstArgument.startsWith("-");
  }

  /**
   * @param out gets what was asked for, in UTF-8 where it is JSON
   * @param err gets what failed, a sentence each, and progress
   * @return the exit status: one of the constants of this class
   */
  public int run(String[] arguments, PrintStream out, PrintStream err) {
    return new Commands(new Terminal(out, err, Clock.systemUTC())).run(arguments);
  }
}
