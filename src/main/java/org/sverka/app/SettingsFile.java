package org.sverka.app;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and writes {@link Settings} as JSON. A file that cannot be read costs the settings, never
 * the start.
 */
public final class SettingsFile {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
  private static final int RECENT = 12;

  private final Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  public Settings read() {
    try {
      Settings settings = gson.fromJson(Files.readString(file), Settings.class);
      return settings == null ? new Settings() : completed(settings);
    } catch (NoSuchFileException e) {
      return new Settings();
    } catch (IOException | RuntimeException e) {
      // Not all that Gson throws at wrong content is of its own kind.
      LOG.warn("{} cannot be read, so the program starts with its own settings", file, e);
      return new Settings();
    }
  }

  /** A list or map that the file gives as null is as good as empty. */
  private static Settings completed(Settings settings) {
    Settings fresh = new Settings();
    settings.recent = Objects.requireNonNullElse(settings.recent, fresh.recent);
    settings.recent.removeIf(Objects::isNull);
    settings.desks = Objects.requireNonNullElse(settings.desks, fresh.desks);
    settings.desks.values().removeIf(desk -> desk == null || desk.panes == null);
    settings.desks.values().forEach(desk -> desk.panes.removeIf(Objects::isNull));
    settings.grouping = Objects.requireNonNullElse(settings.grouping, fresh.grouping);
    return settings;
  }

  /**
   * What a write to the file holds at this moment; made on the thread that owns the settings,
   * written on another.
   */
  public String render(Settings settings) {
    return gson.toJson(settings);
  }

  /** Writes beside the file and moves, so that a crash leaves the old or the new one. */
  public void write(String rendered) {
    try {
      Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "settings", ".tmp");
      try {
        Files.writeString(fresh, rendered, StandardCharsets.UTF_8);
        Files.move(
            fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      LOG.warn("the settings were not written to {}", file, e);
    }
  }

  /** Puts a workspace at the head of the recent ones. */
  public static void remember(Settings settings, Path workspace) {
    String name = workspace.toString();
    List<String> recent = settings.recent;
    recent.remove(name);
    recent.add(0, name);
    if (recent.size() > RECENT) {
      recent.subList(RECENT, recent.size()).clear();
    }
    settings.desks.keySet().removeIf(desk -> !recent.contains(desk));
  }
}
