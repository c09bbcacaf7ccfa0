package org.sverka;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;

/** Where the program begins. */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    List<Path> paths = Arrays.stream(args).map(Path::of).toList();
    Composition composition = new Composition(System.getenv());
    Platform.startup(() -> composition.show(paths));
  }
}
