package org.sverka.ui.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.sverka.compare.Passage;

/**
 * Which place of one text belongs beside a place of another. Between places that are known to
 * belong together it goes evenly, so it never runs backwards, and the ends meet. Immutable; offsets
 * are chars, with a fraction where a line is partly scrolled past.
 */
final class ScrollMap {
  /** More passages tell no more of where to scroll, and finding their chain takes a square. */
  private static final int MOST = 400;

  /** Ascending in both, from the beginnings to the ends. */
  private final double[] inA;

  private final double[] inB;

  private ScrollMap(List<double[]> points) {
    inA = points.stream().mapToDouble(point -> point[0]).toArray();
    inB = points.stream().mapToDouble(point -> point[1]).toArray();
  }

  /** By share of the length. */
  static ScrollMap even(int lengthOfA, int lengthOfB) {
    return new ScrollMap(List.of(new double[] {0, 0}, new double[] {lengthOfA, lengthOfB}));
  }

  /**
   * Along the passages that stand in the same order in both texts: of all such chains the one of
   * most words.
   */
  static ScrollMap along(List<Passage> passages, int lengthOfA, int lengthOfB) {
    List<double[]> points = new ArrayList<>();
    points.add(new double[] {0, 0});
    for (Passage passage : chain(passages)) {
      add(points, passage.inA().start(), passage.inB().start(), lengthOfA, lengthOfB);
      add(points, passage.inA().end(), passage.inB().end(), lengthOfA, lengthOfB);
    }
    points.add(new double[] {lengthOfA, lengthOfB});
    return new ScrollMap(points);
  }

  private static void add(List<double[]> points, int a, int b, int lengthOfA, int lengthOfB) {
    double[] last = points.get(points.size() - 1);
    if (a > last[0] && b > last[1] && a < lengthOfA && b < lengthOfB) {
      points.add(new double[] {a, b});
    }
  }

  /** The heaviest chain, by the words of its passages. */
  private static List<Passage> chain(List<Passage> passages) {
    List<Passage> sorted =
        passages.stream()
            .sorted(Comparator.comparingInt(Passage::words).reversed())
            .limit(MOST)
            .sorted(Comparator.comparing(Passage::inA).thenComparing(Passage::inB))
            .toList();
    int[] weight = new int[sorted.size()];
    int[] before = new int[sorted.size()];
    int best = -1;
    for (int i = 0; i < weight.length; i++) {
      weight[i] = sorted.get(i).words();
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        if (precedes(sorted.get(j), sorted.get(i))
            && weight[j] + sorted.get(i).words() > weight[i]) {
          weight[i] = weight[j] + sorted.get(i).words();
          before[i] = j;
        }
      }
      best = best < 0 || weight[i] > weight[best] ? i : best;
    }
    List<Passage> chain = new ArrayList<>();
    for (int i = best; i >= 0; i = before[i]) {
      chain.add(sorted.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }

  private static boolean precedes(Passage one, Passage other) {
    return one.inA().end() <= other.inA().start() && one.inB().end() <= other.inB().start();
  }

  /** The place in b that belongs beside one in a. */
  double toB(double a) {
    return map(a, inA, inB);
  }

  /** The place in a that belongs beside one in b. */
  double toA(double b) {
    return map(b, inB, inA);
  }

  private static double map(double at, double[] from, double[] to) {
    int last = from.length - 1;
    int i = 1;
    while (i < last && from[i] < at) {
      i++;
    }
    double span = from[i] - from[i - 1];
    double share = span <= 0 ? 0 : Math.max(0, Math.min(1, (at - from[i - 1]) / span));
    return to[i - 1] + share * (to[i] - to[i - 1]);
  }
}
