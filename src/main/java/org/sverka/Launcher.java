package org.sverka;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.sverka.cli.CommandLineProgram;

/** Where the program begins: a command runs without a window, anything else opens one. */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    if (Archive.isWanted()) {
      System.exit(Archive.fromSystem().run(args));
    }
    if (args.length > 0 && CommandLineProgram.isCommand(args[0])) {
      System.exit(new CommandLineProgram().run(args, System.out, System.err));
    }
    List<Path> paths = paths(args);
    if (!paths.isEmpty() && paths.stream().noneMatch(Files::exists)) {
      System.err.println(
          "“%s”: no such file or folder, and no command; java -jar sverka.jar --help lists them."
              .formatted(paths.get(0)));
      System.exit(CommandLineProgram.USAGE);
    }
    openWindow(paths);
  }

  private static List<Path> paths(String[] args) {
    return Arrays.stream(args).filter(path -> !path.isBlank()).map(Path::of).toList();
  }

  private static void openWindow(List<Path> paths) {
    if (!hasDisplay(System.getProperty("os.name", ""), System.getenv())) {
      refuse();
    }
    // JavaFX warns of being on the class path, which is how the program is packaged, at each start.
    Logger.getLogger("javafx").setLevel(Level.SEVERE);
    CompletableFuture<Composition> composition = new CompletableFuture<>();
    try {
      Platform.startup(() -> composition.join().show());
    } catch (UnsupportedOperationException | IllegalStateException | UnsatisfiedLinkError e) {
      refuse();
    }
    // Beside the start of the toolkit, which has a thread of its own.
    composition.completeAsync(() -> new Composition(System.getenv(), paths), Runnable::run);
  }

  private static void refuse() {
    System.err.println(
        "There is no display to open a window on: start Sverka in a desktop session, or use its"
            + " commands, which need none (java -jar sverka.jar --help).");
    System.exit(CommandLineProgram.NO_DISPLAY);
  }

  /**
   * Linux and its relatives say by the environment whether there is a display; other systems have
   * one.
   */
  static boolean hasDisplay(String osName, Map<String, String> environment) {
    String system = osName.toLowerCase(Locale.ROOT);
    if (system.contains("win") || system.contains("mac")) {
      return true;
    }
    return !environment.getOrDefault("DISPLAY", "").isBlank();
  }
}
