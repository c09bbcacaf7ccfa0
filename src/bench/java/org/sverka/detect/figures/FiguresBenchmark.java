package org.sverka.detect.figures;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sverka.text.Language;
import org.sverka.text.Morphology;

/**
 * Times the finding of figures in articles of growing length and in hostile texts (those alone with
 * any argument); the baseline is a regular expression that finds bare digits in the same text.
 */
public final class FiguresBenchmark {
  private static final String PARAGRAPH =
      "Добыча в области выросла до 15 тыс. баррелей в сутки, сообщили в министерстве. По словам"
          + " аналитиков, рынок ждёт новых договорённостей, а компании готовят отчётность. Около"
          + " 170 предприятий вложили свыше 50 млрд тенге в 2024 году; каждое пятое обновило"
          + " оборудование и обучило работников.\n";
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Time of the processor, so that a busy machine does not count. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private FiguresBenchmark() {}

  public static void main(String[] args) {
    Figures figures = new Figures(Morphology.load());
    if (args.length == 0) {
      articles(figures);
    }
    for (String hostile :
        new String[] {
          "7", "7 ", "7-", "7,", "777 777 ", "млн ", "от 7 до ", "7 новых-", "до ", "два "
        }) {
      measure("1 MB of «" + hostile + "»", figures, repeat(hostile, 1_000_000), 1);
    }
  }

  private static void articles(Figures figures) {
    String article = repeat(PARAGRAPH, 6_000);
    for (int i = 0; i < 200; i++) {
      figures.find(article, Language.RUSSIAN);
    }
    measure("article", figures, article, 101);
    measure("60 KB", figures, repeat(PARAGRAPH, 60_000), 11);
    measure("1 MB", figures, repeat(PARAGRAPH, 1_000_000), 3);
    measure("10 MB", figures, repeat(PARAGRAPH, 10_000_000), 1);
    measure("10 MB, one line", figures, repeat(PARAGRAPH.replace('\n', ' '), 10_000_000), 1);
  }

  private static String repeat(String part, int chars) {
    return part.repeat(chars / part.length() + 1).substring(0, chars);
  }

  private static void measure(String name, Figures figures, String text, int rounds) {
    double[] found = new double[rounds];
    double[] base = new double[rounds];
    int count = 0;
    for (int i = 0; i < rounds; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      count = figures.find(text, Language.RUSSIAN).size();
      long middle = THREADS.getCurrentThreadCpuTime();
      long digits = DIGITS.matcher(text).results().count();
      found[i] = (middle - start) / 1e6;
      base[i] = (THREADS.getCurrentThreadCpuTime() - middle) / 1e6 + (digits < 0 ? 1 : 0);
    }
    Arrays.sort(found);
    Arrays.sort(base);
    System.out.printf(
        Locale.ROOT,
        "%-24s %9d chars %8d figures  median %9.2f ms  worst %9.2f ms  digits alone %8.2f ms%n",
        name,
        text.length(),
        count,
        found[rounds / 2],
        found[rounds - 1],
        base[rounds / 2]);
  }
}
