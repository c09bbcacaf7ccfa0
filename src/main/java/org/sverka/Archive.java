package org.sverka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the program again from its jar with an archive of its classes, which halves the time to
 * the window. The build's {@code mvn javafx:run} comes this way, because it runs from a folder of
 * classes and the virtual machine archives classes of jars only. The first run leaves the archive,
 * the next ones use it; one that does not fit the virtual machine or the jar is made anew.
 *
 * @param jar the program, its libraries beside it as its manifest says
 * @param archive where the archive is or is to be
 */
record Archive(Path java, Path jar, Path archive) {
  /** The property that names the archive; the build sets it. */
  static final String PROPERTY = "sverka.archive";

  private static final String JAR_PROPERTY = "sverka.jar";

  static boolean isWanted() {
    return System.getProperty(PROPERTY) != null;
  }

  static Archive fromSystem() {
    return new Archive(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        Path.of(System.getProperty(JAR_PROPERTY, "sverka.jar")),
        Path.of(System.getProperty(PROPERTY)));
  }

  /**
   * Runs the program and waits for its end.
   *
   * @return its exit status
   */
  int run(String[] args) {
    try {
      return new ProcessBuilder(command(List.of(args), isFresh())).inheritIO().start().waitFor();
    } catch (IOException e) {
      // Nothing logs yet: the program that would is the one that could not be started.
      System.err.println("The program could not be started from " + jar + ": " + e.getMessage());
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  /** Whether the archive is there and no older than the jar it was made from. */
  private boolean isFresh() {
    try {
      return Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  List<String> command(List<String> args, boolean fresh) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-Xshare:auto");
    command.add("-Xlog:cds=off");
    command.add("-Xlog:cds+dynamic=off");
    command.add((fresh ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive);
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add("-jar");
    command.add(jar.toString());
    command.addAll(args);
    return command;
  }
}
