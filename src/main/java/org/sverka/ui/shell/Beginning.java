package org.sverka.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Opening;
import org.sverka.app.Settings;
import org.sverka.app.UserFolders;

/** What the program starts with, read from the disk while the window is still being made. */
public final class Beginning {
  private final @Nullable Opening opening;
  private final @Nullable CompletableFuture<WorkspaceDoor.Opened> reading;

  private Beginning(
      @Nullable Opening opening, @Nullable CompletableFuture<WorkspaceDoor.Opened> reading) {
    this.opening = opening;
    this.reading = reading;
  }

  /**
   * Begins to read what is named on the command line, or what was open last; where there is
   * neither, the samples.
   *
   * @param fx runs on the JavaFX thread, once there is one
   */
  public static Beginning of(
      List<Path> paths, Settings settings, UserFolders folders, Executor fx) {
    Opening opening =
        paths.isEmpty()
            ? last(settings).map(file -> new Opening(file, List.of())).orElse(null)
            : Opening.of(paths, folders);
    if (opening == null || (opening.sources().isEmpty() && !Files.exists(opening.workspace()))) {
      return new Beginning(opening, null);
    }
    return new Beginning(opening, WorkspaceDoor.read(opening.workspace(), fx));
  }

  private static Optional<Path> last(Settings settings) {
    return settings.recent.stream().map(Path::of).filter(Files::exists).findFirst();
  }

  void open(WorkspaceDoor door) {
    if (opening == null) {
      door.openSamples();
    } else if (reading == null) {
      door.open(opening);
    } else {
      door.show(reading, opening.sources());
    }
  }
}
