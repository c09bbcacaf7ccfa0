package org.sverka.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The baseline: {@code sim_text} of the Debian package similarity-tester (D. Grune), run as a
 * process over the same articles as files.
 */
final class SimText {
  private static final Pattern FILE = Pattern.compile("article (\\d+)\\.txt: line");

  private SimText() {}

  /** How well it finds planted pairs with runs of at least so many words, and its time. */
  static String score(
      List<ComparedText> texts, List<SyntheticNews.Planted> planted, int fewestWords)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("sim");
    List<String> command =
        new ArrayList<>(List.of("sim_text", "-r" + fewestWords, "-n", "-s", "-T"));
    for (ComparedText text : texts) {
      Path file = folder.resolve(text.article().value() + ".txt");
      Files.writeString(file, text.text());
      command.add(String.valueOf(file.getFileName()));
    }
    Path output = folder.resolve("out");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.waitFor();
    double millis = (System.nanoTime() - start) / 1e6;
    Set<Set<Integer>> truth = new HashSet<>();
    planted.forEach(plant -> truth.add(Set.of(plant.from(), plant.to())));
    Set<Set<Integer>> found = pairs(output);
    Set<Set<Integer>> right = new HashSet<>(found);
    right.retainAll(truth);
    return String.format(
        Locale.ROOT,
        "recall %.3f, precision %.3f, %.0f ms",
        (double) right.size() / truth.size(),
        (double) right.size() / Math.max(1, found.size()),
        millis);
  }

  private static Set<Set<Integer>> pairs(Path output) throws IOException {
    Set<Set<Integer>> found = new HashSet<>();
    for (String line : Files.readAllLines(output)) {
      Matcher file = FILE.matcher(line);
      List<Integer> numbers = new ArrayList<>();
      while (file.find()) {
        numbers.add(Integer.valueOf(file.group(1)));
      }
      if (numbers.size() == 2 && !numbers.get(0).equals(numbers.get(1))) {
        found.add(Set.of(numbers.get(0), numbers.get(1)));
      }
    }
    return found;
  }
}
