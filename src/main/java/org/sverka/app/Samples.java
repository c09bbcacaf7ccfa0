package org.sverka.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The articles that the program brings along, to show on the first start and whenever a person asks
 * for them.
 */
public final class Samples {
  private static final String RESOURCE = "/samples";

  /** The finished annotations among the samples, in the excerpts format. */
  public static final String ANNOTATIONS = "annotations.json";

  private Samples() {}

  /**
   * Copies the samples that are not there yet into a folder.
   *
   * @throws IOException when the folder cannot be written
   */
  public static void copyTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    URL resource = Objects.requireNonNull(Samples.class.getResource(RESOURCE), "no samples");
    try {
      URI uri = resource.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          copy(jar.getPath(RESOURCE), folder);
        }
      } else {
        copy(Path.of(uri), folder);
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(from)) {
      files = listed.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path target = to.resolve(file.getFileName().toString());
      if (!Files.exists(target)) {
        Files.copy(file, target);
      }
    }
  }
}
