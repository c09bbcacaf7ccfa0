package org.sverka.detect.quotes;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.sverka.text.Language;
import org.sverka.text.Morphology;

/** Prints how long finding quotations takes: one article when warm, and growth up to 10 MB. */
public final class QuotesBenchmark {
  private static final String PARAGRAPH =
      """
      Вице-министр транспорта Бекзат Ормантаев рассказал о ходе работ на трассе «Север — Юг».

      «Мы закончим два участка до зимы, — сказал Ормантаев, — а третий откроем весной». По словам \
      вице-министра, подрядчики «работают без выходных».

      «Денег хватит», — добавил он. Компания «Дорстрой» подтвердила сроки, сообщили в пресс-службе \
      министерства. В конкурсе участвовали три фирмы, и комиссия назвала итог в мае.

      """;

  /** Processor time, so that what else the machine does is not counted. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private QuotesBenchmark() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    long start = System.nanoTime();
    Morphology morphology = Morphology.load();
    System.out.printf("load the dictionary: %.0f ms%n", (System.nanoTime() - start) / 1e6);
    Quotes quotes = new Quotes(morphology);
    String article = PARAGRAPH.repeat(6_000 / PARAGRAPH.length() + 1);
    System.out.printf(
        "first article of %d chars: %.1f ms%n", article.length(), once(quotes, article));
    double[] times = new double[400];
    for (int i = 0; i < times.length; i++) {
      times[i] = once(quotes, article);
    }
    double[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
    Arrays.sort(warm);
    System.out.printf(
        "warm: median %.2f ms, 95th percentile %.2f ms%n",
        warm[warm.length / 2], warm[warm.length * 95 / 100]);
    for (int size = 10_000; size <= 10_000_000; size *= 10) {
      String text = PARAGRAPH.repeat(size / PARAGRAPH.length() + 1);
      System.out.printf("%,d chars: %.0f ms%n", text.length(), once(quotes, text));
    }
    for (String piece : new String[] {"«", "\"", "«а» ", "\"а ", "А. ", "«а, — ", "— А?\n"}) {
      double time = once(quotes, piece.repeat(100_000));
      double twice = once(quotes, piece.repeat(200_000));
      System.out.printf(
          "100,000 and 200,000 times [%s]: %.0f and %.0f ms%n", piece.strip(), time, twice);
    }
  }

  private static double once(Quotes quotes, String text) {
    long start = CPU.getCurrentThreadCpuTime();
    int found = quotes.find(text, Language.RUSSIAN).size();
    double time = (CPU.getCurrentThreadCpuTime() - start) / 1e6;
    if (found < 0) {
      throw new AssertionError();
    }
    return time;
  }
}
