package org.sverka.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Annotations in view, out of 100,000: the index against a sorted array that knows nothing of
 * overlaps and only looks up starts. Prints microseconds of processor time an operation, the median
 * of nine rounds.
 */
public final class RangeIndexBenchmark {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int MARKS = 100_000;
  private static final int TEXT = 8_000_000;
  private static final int VIEW = 2_400;
  private static final int QUERIES = 20_000;

  private RangeIndexBenchmark() {}

  private record Mark(int id, TextRange range) {}

  public static void main(String[] arguments) {
    Random random = new Random(1);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < MARKS; i++) {
      int start = random.nextInt(TEXT - 200);
      marks.add(new Mark(i, new TextRange(start, start + 1 + random.nextInt(150))));
    }
    for (int i = 0; i < 20; i++) {
      marks.set(i, new Mark(i, new TextRange(i, TEXT - i)));
    }
    RangeIndex<Mark> index = RangeIndex.of(marks, Mark::range);
    Mark[] sorted = marks.toArray(Mark[]::new);
    Arrays.sort(sorted, Comparator.comparing(Mark::range));
    int[] starts = Arrays.stream(sorted).mapToInt(mark -> mark.range().start()).toArray();
    int[] places = random.ints(QUERIES, 0, TEXT - VIEW).toArray();

    IntFunction<List<Mark>> ours =
        i -> index.overlapping(new TextRange(places[i], places[i] + VIEW));
    IntFunction<List<Mark>> plain =
        i -> {
          int first = place(starts, places[i]);
          int last = place(starts, places[i] + VIEW);
          return new ArrayList<>(Arrays.asList(sorted).subList(first, last));
        };
    long hits = 0;
    for (int i = 0; i < QUERIES; i++) {
      hits += ours.apply(i).size();
    }
    print("hits a query", (double) hits / QUERIES);
    print("sorted array, starts only", median(plain, QUERIES));
    print("index, overlapping", median(ours, QUERIES));
    print("index, at", median(i -> index.at(places[i]), QUERIES));
    print("index, with", median(i -> List.of(index.with(marks.get(i * 13 % MARKS)).size()), 500));
    print(
        "index, without",
        median(i -> List.of(index.without(marks.get(i * 13 % MARKS)).size()), 500));
    print("index, of 100,000", median(i -> List.of(RangeIndex.of(marks, Mark::range).size()), 5));
  }

  private static int place(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  private static double median(IntFunction<? extends List<?>> work, int times) {
    double[] rounds = new double[9];
    long seen = 0;
    for (int round = -3; round < rounds.length; round++) {
      long begin = CPU.getCurrentThreadCpuTime();
      for (int i = 0; i < times; i++) {
        seen += work.apply(i).size();
      }
      double each = (CPU.getCurrentThreadCpuTime() - begin) / 1_000.0 / times;
      if (round >= 0) {
        rounds[round] = each;
      }
    }
    if (seen == 0) {
      throw new IllegalStateException("nothing was found");
    }
    Arrays.sort(rounds);
    return rounds[rounds.length / 2];
  }

  private static void print(String name, double figure) {
    System.out.printf(Locale.ROOT, "%-28s %10.2f%n", name, figure);
  }
}
