package org.sverka.compare;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds planted passages in synthetic news: how well, how fast, and how the time grows with the
 * number of articles.
 */
public final class PassagesBenchmark {
  private static final int ROUNDS = 15;

  /** Of all threads that work: other programs on the machine do not count. */
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private PassagesBenchmark() {}

  /**
   * @param arguments {@code time} to leave out how well it finds, {@code growth} to measure up to
   *     10,000 articles as well
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (!List.of(arguments).contains("time")) {
      quality(8, 60);
      quality(6, 12);
    }
    median("200 articles of 6,000 chars", news(200, 6_000));
    median("5 articles of 6,000 chars", news(5, 6_000));
    if (List.of(arguments).contains("growth")) {
      growth();
    }
  }

  private static void quality(int fewest, int most) throws IOException, InterruptedException {
    for (long seed = 1; seed <= 3; seed++) {
      SyntheticNews news = new SyntheticNews(seed, 12_000);
      news.write(200, 6_000);
      List<SyntheticNews.Planted> planted = news.plant(150, fewest, most);
      List<ComparedText> texts = news.texts();
      PlantedScore score = PlantedScore.of(texts, planted, index(texts).passages());
      System.out.printf("seed %d, %d to %d words: %s%n", seed, fewest, most, score);
      for (int run : new int[] {6, 8, 10}) {
        System.out.printf("  sim_text -r%d: %s%n", run, SimText.score(texts, planted, run));
      }
    }
  }

  private static void median(String name, List<ComparedText> texts) {
    long[] clock = new long[ROUNDS];
    long[] processor = new long[ROUNDS];
    int found = 0;
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long start = System.nanoTime();
      long busy = PROCESS.getProcessCpuTime();
      found = index(texts).passages().size();
      if (round >= 0) {
        clock[round] = System.nanoTime() - start;
        processor[round] = PROCESS.getProcessCpuTime() - busy;
      }
    }
    Arrays.sort(clock);
    Arrays.sort(processor);
    System.out.printf(
        Locale.ROOT,
        "%s: by the clock median %.1f ms, best %.1f ms; processors median %.1f ms; %d passages%n",
        name,
        clock[ROUNDS / 2] / 1e6,
        clock[0] / 1e6,
        processor[ROUNDS / 2] / 1e6,
        found);
  }

  private static void growth() {
    double before = 0;
    for (int count : new int[] {1_000, 2_000, 4_000, 8_000, 10_000}) {
      List<ComparedText> texts = news(count, 1_500);
      double clock = Double.MAX_VALUE;
      double processor = Double.MAX_VALUE;
      int found = 0;
      for (int round = 0; round < 3; round++) {
        long start = System.nanoTime();
        long busy = PROCESS.getProcessCpuTime();
        found = index(texts).passages().size();
        clock = Math.min(clock, (System.nanoTime() - start) / 1e6);
        processor = Math.min(processor, (PROCESS.getProcessCpuTime() - busy) / 1e6);
      }
      System.out.printf(
          Locale.ROOT,
          "%,d articles of 1,500 chars: by the clock %.0f ms, processors %.0f ms, %.2f times the one"
              + " before; %d passages%n",
          count,
          clock,
          processor,
          before == 0 ? 1 : processor / before,
          found);
      before = processor;
    }
  }

  private static List<ComparedText> news(int articles, int chars) {
    SyntheticNews news = new SyntheticNews(7, 12_000);
    news.write(articles, chars);
    news.plant(Math.max(3, articles * 3 / 4), 8, 60);
    return news.texts();
  }

  private static PassageIndex index(List<ComparedText> texts) {
    PassageIndex index = new PassageIndex();
    index.addAll(texts, CompareProgress.UNWATCHED);
    return index;
  }
}
