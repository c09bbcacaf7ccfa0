package org.sverka.intake;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much processor time intake takes, in one thread: 10,000 files of 6 KB beside only reading and
 * decoding them, and hostile files of 5, 10 and 20 MB, whose times must grow as their sizes do.
 */
final class IntakeBenchmark {
  private static final int FILES = 10_000;
  private static final String PARAGRAPH =
      "Утренний рейс через залив отменили: видимость над водой упала до ста метров, передаёт"
          + " корреспондент Zaliv.kz. «Рисковать людьми мы не станем», — сказал диспетчер порта Олег"
          + " Рябинин и посоветовал пассажирам подождать до полудня или вернуть билеты в кассу.\n\n";

  private IntakeBenchmark() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("intake-bench");
    try {
      if (args.length == 0 || args[0].equals("files")) {
        manyFiles(folder, StandardCharsets.UTF_8);
        manyFiles(folder, Charset.forName("windows-1251"));
      }
      if (args.length == 0 || args[0].equals("hostile")) {
        hostile(folder);
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void manyFiles(Path folder, Charset charset) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      StringBuilder text = new StringBuilder("Паром номер " + i + " отменили\n\n");
      while (text.toString().getBytes(charset).length < 6_000) {
        text.append(PARAGRAPH);
      }
      text.append("#паром #туман\n12\nПрокрутить вверх\n");
      files.add(Files.write(folder.resolve(i + ".txt"), text.toString().getBytes(charset)));
    }
    Intake intake = new Intake();
    for (int round = 0; round < 3; round++) {
      long plainStart = cpu();
      long chars = 0;
      for (Path file : files) {
        chars += new String(Files.readAllBytes(file), charset).length();
      }
      long plain = millis(plainStart);
      long start = cpu();
      long read =
          intake.find(folder).stream().map(intake::read).filter(IntakeBenchmark::isRead).count();
      System.out.printf(
          "%,d files of 6 KB, %s, round %d: %,d ms; only read and decode (%,d chars): %,d ms%n",
          read, charset, round + 1, millis(start), chars, plain);
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  private static boolean isRead(Intake.Outcome outcome) {
    return outcome instanceof Intake.Outcome.Read;
  }

  private static void hostile(Path folder) throws IOException {
    Map<String, String> units = new LinkedHashMap<>();
    units.put("one line.txt", "слово сообщает (/«");
    units.put("one word.txt", "Aaaaaaa");
    units.put("short lines.txt", "Фото\n");
    units.put("hashtags.txt", "#ab\n");
    units.put("calls.txt", "Читайте также:\n");
    units.put("blank lines.txt", "\n \n");
    units.put("brackets.md", "[[](**");
    units.put("headings.md", "# a **b**\n");
    units.put("open.html", "<div><p>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    units.put("links.html", "<p><a href=x>aaaa</a> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa<article>");
    Intake intake = new Intake();
    for (Map.Entry<String, String> unit : units.entrySet()) {
      StringBuilder times = new StringBuilder();
      for (int size : new int[] {5_000_000, 10_000_000, 20_000_000}) {
        byte[] one = unit.getValue().getBytes(StandardCharsets.UTF_8);
        String text = "x\n" + unit.getValue().repeat(size / one.length);
        Path file = Files.writeString(folder.resolve(unit.getKey()), text);
        long start = cpu();
        intake.read(file);
        times.append(String.format(" %,d ms", millis(start)));
        Files.delete(file);
      }
      System.out.printf("%s, 5, 10 and 20 MB:%s%n", unit.getKey(), times);
    }
  }

  /** The thread's own time, so that whatever else the machine does is not counted. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long millis(long start) {
    return (cpu() - start) / 1_000_000;
  }
}
