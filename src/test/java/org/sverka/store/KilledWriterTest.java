package org.sverka.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.util.LibraryLoaderUtil;
import org.tartarus.snowball.SnowballStemmer;

/**
 * Kills a writing process again and again. The process makes acts in an order that is known from
 * the start and tells each when the store says that it is done; so what a file must hold after the
 * last one told, or after the one behind it, which was in flight, is known too.
 */
class KilledWriterTest {
  private static final int KILLS = 100;

  /** So many acts at most between two kills. */
  private static final int ACTS = 12;

  @TempDir Path folder;

  @Test
  void aKilledProcessLosesAtMostTheChangeInFlight() throws Exception {
    Path path = folder.resolve("w.sverka");
    WorkspaceFile.create(path).close();
    Random random = new Random(20251112);
    unpackDriver();
    ActsInOrder acts = new ActsInOrder();
    int made = 0;
    Process next = start(path);
    try {
      for (int kill = 0; kill < KILLS; kill++) {
        Process writer = next;
        // The one after starts meanwhile: most of the time is a virtual machine's start.
        next = start(path);
        made = killAfter(writer, made, random);
        try (WorkspaceFile file = WorkspaceFile.open(path)) {
          WorkspaceContent found = file.load();
          if (!found.equals(acts.after(made))) {
            made++;
          }
          assertThat(found).isEqualTo(acts.after(made));
        }
      }
    } finally {
      next.destroyForcibly().waitFor();
    }
    assertThat(made).isGreaterThan(KILLS);
  }

  private static Process start(Path path) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx64m",
            "-Dorg.sqlite.lib.path=" + path.getParent(),
            "-cp",
            classPath(),
            ActsInOrder.class.getName(),
            path.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Once for all writers, because one that is killed leaves its own copy behind. */
  private void unpackDriver() throws IOException {
    String library = LibraryLoaderUtil.getNativeLibName();
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + library;
    try (InputStream in = SQLiteConfig.class.getResourceAsStream(resource)) {
      Files.copy(Objects.requireNonNull(in, resource), folder.resolve(library));
    }
  }

  /** No more than the store needs: every library found on the way makes a start slower. */
  private static String classPath() {
    return Stream.of(
            WorkspaceFile.class,
            ActsInOrder.class,
            SQLiteConfig.class,
            JsonWriter.class,
            SnowballStemmer.class)
        .map(
            type ->
                Path.of(
                    URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString())))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Lets the writer go on from an act and kills it some acts and moments later. */
  private static int killAfter(Process writer, int from, Random random) throws Exception {
    int told = from;
    try (OutputStream out = writer.getOutputStream();
        BufferedReader in = writer.inputReader(StandardCharsets.UTF_8)) {
      out.write((from + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      for (int acts = 1 + random.nextInt(ACTS); acts > 0; acts--) {
        told = Integer.parseInt(String.valueOf(in.readLine()));
      }
      long moment = System.nanoTime() + random.nextInt(4_000_000);
      while (System.nanoTime() < moment) {
        Thread.onSpinWait();
      }
      // Through its handle, because the process itself would close what is still to be read.
      writer.toHandle().destroyForcibly();
      // What was told before the end counts, also what nobody had read yet.
      for (String line : in.lines().toList()) {
        told = Integer.parseInt(line);
      }
    }
    return told;
  }
}
