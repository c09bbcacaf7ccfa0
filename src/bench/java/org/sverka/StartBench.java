package org.sverka;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures the start: from {@code main} to the painted frame, and to a window in which the samples
 * can be read, plain and with an archive of classes, beside an empty window started in the same
 * way. See src/docs/benchmarks.md for the command.
 */
public final class StartBench {
  private static final List<String> FLAGS =
      List.of(
          "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:cds=off", "-Xlog:cds+dynamic=off");

  private final String classPath;
  private final Path folder;

  private StartBench(String classPath, Path folder) {
    this.classPath = classPath;
    this.folder = folder;
  }

  /**
   * @param args how often each is started, 7 if left out
   */
  public static void main(String[] args) throws Exception {
    int times = args.length == 0 ? 7 : Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("sverka-start");
    new StartBench(jars(folder), folder).run(times);
  }

  /** The jars of the class path, and the probe in one: classes of folders cannot be archived. */
  private static String jars(Path folder) throws IOException {
    Path probe = folder.resolve("probe.jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(probe));
        InputStream bytes = StartBench.class.getResourceAsStream("StartProbe.class")) {
      jar.putNextEntry(new JarEntry("org/sverka/StartProbe.class"));
      bytes.transferTo(jar);
    }
    return Stream.concat(
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar")),
            Stream.of(probe.toString()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void run(int times) throws Exception {
    Path archive = folder.resolve("sverka.jsa");
    // The first start makes the samples' workspace and the second the archive.
    start("reader", List.of());
    start("reader", with("-XX:ArchiveClassesAtExit=" + archive));
    Map<String, List<String>> ways = new LinkedHashMap<>();
    ways.put("empty, plain", List.of("empty"));
    ways.put("reader, plain", List.of("reader"));
    ways.put("reader, with an archive", with("-XX:SharedArchiveFile=" + archive, "reader"));
    Map<String, List<double[]>> found = new LinkedHashMap<>();
    for (int i = 0; i < times; i++) {
      for (Map.Entry<String, List<String>> way : ways.entrySet()) {
        List<String> options = way.getValue();
        String what = options.get(options.size() - 1);
        found
            .computeIfAbsent(way.getKey(), name -> new ArrayList<>())
            .add(start(what, options.subList(0, options.size() - 1)));
      }
    }
    double empty = median(found.getOrDefault("empty, plain", List.of()), 1);
    found.forEach(
        (name, starts) ->
            System.out.printf(
                Locale.ROOT,
                "%-26s frame %5.0f ms  usable %5.0f ms  (%.1f x and %.1f x the empty window)%n",
                name,
                median(starts, 0),
                median(starts, 1),
                median(starts, 0) / empty,
                median(starts, 1) / empty));
  }

  private static List<String> with(String... options) {
    List<String> all = new ArrayList<>(FLAGS);
    all.addAll(Arrays.asList(options));
    return all;
  }

  private double[] start(String what, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, "org.sverka.StartProbe", what));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SVERKA_HOME", folder.resolve("home").toString());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      process.waitFor();
      if (line == null) {
        throw new IOException("no window came: " + command);
      }
      String[] words = line.split(" ");
      return new double[] {Double.parseDouble(words[0]), Double.parseDouble(words[1])};
    }
  }

  private static double median(List<double[]> starts, int column) {
    double[] values = starts.stream().mapToDouble(start -> start[column]).sorted().toArray();
    return values[values.length / 2];
  }
}
