package org.sverka.anchor;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.sverka.model.Selector;
import org.sverka.text.TextRange;

/**
 * Finding words again in a text of 1,000,000 chars: unchanged, moved, edited, gone, long and
 * hostile. The baseline is {@code String.indexOf}, which finds exact copies only. Prints
 * milliseconds of processor time, the median of seven runs; "first" makes the index of the text
 * too.
 */
public final class AnchorsBenchmark {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int LENGTH = 1_000_000;

  private AnchorsBenchmark() {}

  public static void main(String[] arguments) {
    String text = prose(new Random(1));
    for (int length : new int[] {20, 200, 2_000, 10_000}) {
      Selector selector = Selectors.describe(text, new TextRange(LENGTH / 2, LENGTH / 2 + length));
      TextRange range = selector.position();
      String edited = thinned(selector.exact());
      String moved = "Новое начало. " + text;
      String changed = text.substring(0, range.start()) + edited + text.substring(range.end());
      String gone = text.substring(0, range.start()) + text.substring(range.end());
      System.out.println("a quote of " + length + " chars");
      print("  indexOf, moved", () -> moved.indexOf(selector.exact()));
      print("  unchanged", () -> Anchors.find(selector, text));
      print("  moved", () -> Anchors.find(selector, moved));
      print("  edited, first", () -> Anchors.find(selector, changed));
      Anchors anchors = Anchors.in(changed);
      print("  edited, next", () -> anchors.find(selector));
      print("  gone, first", () -> Anchors.find(selector, gone));
    }
    String same = "а".repeat(LENGTH);
    Selector hostile =
        new Selector(
            new TextRange(500_000, 510_000),
            "а".repeat(9_999) + "б",
            "а".repeat(32),
            "в".repeat(32));
    print("one letter, 10,000 of it", () -> Anchors.find(hostile, same));
    String words = "да ".repeat(LENGTH / 3);
    Selector repeated = Selectors.describe(words + "нет", new TextRange(499_998, 509_998));
    print("one word, 10,000 chars of it", () -> Anchors.find(repeated, "нет, " + words));
  }

  private static String prose(Random random) {
    String[] vocabulary = new String[20_000];
    for (int i = 0; i < vocabulary.length; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = 2 + random.nextInt(9); k > 0; k--) {
        word.append((char) ('а' + random.nextInt(32)));
      }
      vocabulary[i] = word.toString();
    }
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH) {
      double rank = Math.pow(vocabulary.length, random.nextDouble());
      text.append(vocabulary[(int) rank - 1]).append(random.nextInt(12) == 0 ? ". " : " ");
    }
    return text.substring(0, LENGTH);
  }

  /** Every tenth char replaced. */
  private static String thinned(String words) {
    StringBuilder changed = new StringBuilder(words);
    for (int i = 5; i < changed.length(); i += 10) {
      changed.setCharAt(i, 'ъ');
    }
    return changed.toString();
  }

  private static void print(String name, Supplier<Object> work) {
    double[] runs = new double[7];
    Object outcome = "";
    for (int run = -2; run < runs.length; run++) {
      long begin = CPU.getCurrentThreadCpuTime();
      outcome = work.get();
      runs[Math.max(0, run)] = (CPU.getCurrentThreadCpuTime() - begin) / 1e6;
    }
    Arrays.sort(runs);
    String kind = outcome instanceof Integer ? "" : outcome.getClass().getSimpleName();
    System.out.printf(Locale.ROOT, "%-30s %9.3f ms  %s%n", name, runs[3], kind);
  }
}
