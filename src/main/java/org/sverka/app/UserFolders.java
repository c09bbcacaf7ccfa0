package org.sverka.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a person's data lies on this system.
 *
 * @param data settings, samples, and workspaces of folders that cannot be written
 */
public record UserFolders(Path data) {
  /**
   * The system's own place: {@code %APPDATA%\Sverka}, {@code ~/Library/Application Support/Sverka}
   * or {@code $XDG_DATA_HOME/sverka}; {@code SVERKA_HOME}, where it is set, comes before all of
   * them.
   */
  public static UserFolders of(Map<String, String> environment, String osName, Path home) {
    String own = environment.get("SVERKA_HOME");
    if (isSet(own)) {
      return new UserFolders(Path.of(own).toAbsolutePath());
    }
    String system = osName.toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      String roaming = environment.get("APPDATA");
      return new UserFolders(
          (isSet(roaming) ? Path.of(roaming) : home.resolve("AppData/Roaming")).resolve("Sverka"));
    }
    if (system.contains("mac")) {
      return new UserFolders(home.resolve("Library/Application Support/Sverka"));
    }
    String xdg = environment.get("XDG_DATA_HOME");
    return new UserFolders(
        (isSet(xdg) ? Path.of(xdg) : home.resolve(".local/share")).resolve("sverka"));
  }

  public Path settingsFile() {
    return data.resolve("settings.json");
  }

  public Path samples() {
    return data.resolve("samples");
  }

  public Path workspaces() {
    return data.resolve("workspaces");
  }

  private static boolean isSet(@Nullable String value) {
    return value != null && !value.isBlank();
  }
}
