package org.sverka.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Walks a folder for files that look like articles. */
final class Folder {
  /** What browsers call the folder of pictures and scripts beside a page that they save. */
  private static final List<String> COMPANIONS = List.of("_files", ".files", "_файлы");

  private Folder() {}

  static List<Path> files(Path fileOrFolder) {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(fileOrFolder)) {
      walk(fileOrFolder, found);
    } else {
      found.add(fileOrFolder);
    }
    return List.copyOf(found);
  }

  private static void walk(Path folder, List<Path> found) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException e) {
      found.add(folder);
      return;
    }
    entries.sort(Comparator.comparing(Folder::name));
    Set<String> names = new HashSet<>();
    entries.forEach(entry -> names.add(name(entry)));
    for (Path entry : entries) {
      if (hidden(entry)) {
        continue;
      }
      // Links to folders are not followed: they may lead round in a circle.
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (!companion(name(entry), names)) {
          walk(entry, found);
        }
      } else if (!Files.isDirectory(entry) && Format.supports(entry)) {
        found.add(entry);
      }
    }
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private static boolean hidden(Path path) {
    try {
      return name(path).startsWith(".") || Files.isHidden(path);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean companion(String folder, Set<String> names) {
    for (String ending : COMPANIONS) {
      if (folder.toLowerCase(Locale.ROOT).endsWith(ending)) {
        String page = folder.substring(0, folder.length() - ending.length());
        return names.contains(page + ".html") || names.contains(page + ".htm");
      }
    }
    return false;
  }
}
