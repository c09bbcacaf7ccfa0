package org.sverka.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * Words, sentences, normal form and stems of a text of 1,000,000 chars in one paragraph, and of
 * hostile ones. The baseline is a loop that looks at each char once and, for sentences, the JDK's
 * break iterator. Prints milliseconds of processor time: the first run, and the median of nine
 * later ones.
 */
public final class ReadingBenchmark {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int LENGTH = 1_000_000;

  private ReadingBenchmark() {}

  public static void main(String[] arguments) {
    String sentence =
        "В 2025 г. «Тихая река» принесла 30 млрд. тенге, т.е. больше, чем ждали, — сказал А. С. Лужин. ";
    String text = sentence.repeat(LENGTH / sentence.length());
    print("a loop over the chars", () -> sum(text));
    print("Words.of", () -> Words.of(text).size());
    print("Sentences.of", () -> Sentences.of(text).size());
    print("JDK BreakIterator, sentences", () -> breakIterator(text));
    print(
        "Sentences.around, middle",
        () -> Sentences.around(text, new TextRange(500_000, 500_001)).length());
    print("NormalForm.of", () -> NormalForm.of(text).text().length());
    print("Stems, Russian, each word", () -> stems(Language.RUSSIAN, text));
    print("Stems, Kazakh, each word", () -> stems(Language.KAZAKH, text));
    print("Stems, English, each word", () -> stems(Language.ENGLISH, text));
    String stops = ".".repeat(LENGTH);
    print("Sentences.of, stops only", () -> Sentences.of(stops).size());
    String initials = "А. ".repeat(LENGTH / 3);
    print("Sentences.of, initials only", () -> Sentences.of(initials).size());
    String letters = "а".repeat(LENGTH);
    print("Sentences.of, letters only", () -> Sentences.of(letters).size());
    print("Words.of, letters only", () -> Words.of(letters).size());
  }

  private static int sum(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += Character.getType(text.charAt(i));
    }
    return sum;
  }

  private static int breakIterator(String text) {
    java.text.BreakIterator sentences =
        java.text.BreakIterator.getSentenceInstance(Language.RUSSIAN.locale());
    sentences.setText(text);
    int count = 0;
    while (sentences.next() != java.text.BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  private static int stems(Language language, String text) {
    Stems stems = Stems.of(language);
    int length = 0;
    for (TextRange word : Words.of(text).ranges()) {
      length += stems.stem(word.of(text)).length();
    }
    return length;
  }

  private static void print(String name, IntSupplier work) {
    long start = CPU.getCurrentThreadCpuTime();
    int seen = work.getAsInt();
    double first = (CPU.getCurrentThreadCpuTime() - start) / 1e6;
    double[] runs = new double[9];
    for (int run = 0; run < runs.length; run++) {
      long begin = CPU.getCurrentThreadCpuTime();
      seen += work.getAsInt();
      runs[run] = (CPU.getCurrentThreadCpuTime() - begin) / 1e6;
    }
    Arrays.sort(runs);
    System.out.printf(
        Locale.ROOT, "%-30s first %8.2f ms, then %8.3f ms (%d)%n", name, first, runs[4], seen / 10);
  }
}
