package org.sverka.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What to open for the paths that a person gives: which workspace file, and which articles are to
 * come into it.
 *
 * @param workspace the file, which may not exist yet
 * @param sources files and folders to import; empty where the workspace itself was given
 */
public record Opening(Path workspace, List<Path> sources) {
  public static final String EXTENSION = ".sverka";

  public Opening {
    sources = List.copyOf(sources);
  }

  public static boolean isWorkspace(Path path) {
    return path.toString().endsWith(EXTENSION) && !Files.isDirectory(path);
  }

  /**
   * A workspace is opened as it is. A folder has its own, {@code FOLDER/FOLDER.sverka}; articles
   * have that of the folder of the first one. Where the folder cannot be written, the workspace
   * lies in the person's data folder.
   *
   * @param paths at least one
   */
  public static Opening of(List<Path> paths, UserFolders folders) {
    Path first = paths.get(0).toAbsolutePath().normalize();
    if (isWorkspace(first)) {
      return new Opening(first, List.of());
    }
    Path folder =
        Files.isDirectory(first) ? first : Objects.requireNonNullElse(first.getParent(), first);
    return new Opening(
        workspaceOf(folder, folders),
        paths.stream().map(path -> path.toAbsolutePath().normalize()).toList());
  }

  private static Path workspaceOf(Path folder, UserFolders folders) {
    Path name = folder.getFileName();
    String stem = name == null ? "root" : name.toString();
    Path own = folder.resolve(stem + EXTENSION);
    if (Files.isWritable(folder) || Files.exists(own)) {
      return own;
    }
    return folders
        .workspaces()
        .resolve(stem + "-" + Integer.toHexString(folder.toString().hashCode()) + EXTENSION);
  }
}
