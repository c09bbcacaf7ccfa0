package org.sverka.exchange;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Evidence;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.model.Quote;
import org.sverka.model.Selector;
import org.sverka.model.Stance;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.model.TitleOrigin;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

/**
 * Exports 100,000 excerpts of 1,000 Russian articles of 6,000 characters, each with a tag and every
 * second one with evidence, reads the file again and plans its import. The baseline writes the same
 * characters, ready made, through the same {@link Exporter}. Times are processor time of the
 * thread.
 */
public final class ExportBench {
  private static final int ARTICLES = 1_000;
  private static final int EXCERPTS_EACH = 100;
  private static final int RUNS = 5;
  private static final Instant NOW = Instant.parse("2025-11-12T09:30:00Z");
  private static final List<String> WORDS =
      List.of(
          "порт",
          "отгрузил",
          "зерно",
          "баржами",
          "вниз",
          "по",
          "реке",
          "в",
          "мае",
          "сообщило",
          "пароходство",
          "накануне",
          "вечером",
          "груз",
          "дошёл",
          "до",
          "моря",
          "тысячи",
          "тонн");

  private ExportBench() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, String> texts = new HashMap<>();
    AnnotatedArticles content = content(texts);
    TextSource source = hash -> Objects.requireNonNull(texts.get(hash));
    ExcerptsWriter writer = new ExcerptsWriter("bench");
    Path folder = Files.createTempDirectory("export-bench");
    Path target = folder.resolve("excerpts.json");
    for (int run = 1; run <= RUNS; run++) {
      long start = cpu();
      new Exporter().export(target, out -> writer.write(out, content, source, NOW));
      report(run, "export", start, Files.size(target));
      start = cpu();
      ExcerptsReading reading = new ExcerptsReader().read(target);
      report(run, "read", start, Files.size(target));
      if (reading instanceof ExcerptsReading.Parsed parsed) {
        start = cpu();
        ImportPlan plan =
            ImportPlan.of(
                parsed.document(),
                new AnnotatedArticles(
                    content.articles(), List.of(), List.of(), List.of(), List.of(), List.of()),
                source,
                NOW);
        report(run, "plan of " + plan.counts(), start, 0);
      }
      baseline(run, target, folder.resolve("baseline.json"));
    }
  }

  private static void baseline(int run, Path source, Path target) throws IOException {
    long start = cpu();
    new Exporter()
        .export(
            target,
            out -> {
              try (var in = Files.newBufferedReader(source)) {
                in.transferTo(out);
              }
            });
    report(run, "baseline: copy of the characters", start, Files.size(target));
  }

  private static void report(int run, String what, long start, long bytes) {
    System.out.printf(
        "run %d  %-40s %6d ms  %4d MB  heap %4d MB%n",
        run,
        what,
        (cpu() - start) / 1_000_000,
        bytes >> 20,
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
  }

  /** In nanoseconds. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static AnnotatedArticles content(Map<String, String> texts) {
    Random random = new Random(7);
    Tag tag = new Tag(new TagId("t"), "Зерно", "#0f6e6e", 1, null, "", 0);
    Figure figure =
        new Figure(
            FigureKind.MEASURE,
            "груз",
            FigureComparator.ABOUT,
            new BigDecimal(30_000),
            null,
            "т",
            "2025",
            Modality.FACT);
    Claim claim = new Claim(new ClaimId("c"), "Груз в мае", figure, "", NOW, NOW);
    List<Article> articles = new ArrayList<>();
    List<Annotation> annotations = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      String text = text(random);
      String hash = String.format("%064x", i);
      texts.put(hash, text);
      ArticleId id = new ArticleId("a" + i);
      ArticleMetadata metadata =
          new ArticleMetadata(
              "Порт", TitleOrigin.HEADLINE, "Вестник", null, null, Language.RUSSIAN);
      articles.add(
          new Article(
              id,
              i + ".txt",
              1,
              hash,
              metadata,
              "UTF-8",
              text.length(),
              text.length(),
              List.of(),
              NOW));
      for (int j = 0; j < EXCERPTS_EACH; j++) {
        int start = 40 + random.nextInt(text.length() - 200);
        TextRange range = new TextRange(start, start + 60);
        Annotation annotation =
            new Annotation(
                new AnnotationId("n" + i + "-" + j),
                id,
                new Selector(
                    range,
                    range.of(text),
                    text.substring(start - 32, start),
                    text.substring(start + 60, start + 92)),
                List.of(tag.id()),
                "",
                new Quote("Асель Нурланова"),
                "Читатель",
                NOW,
                NOW);
        annotations.add(annotation);
        if (j % 2 == 0) {
          evidence.add(new Evidence(annotation.id(), claim.id(), Stance.STATES, figure));
        }
      }
    }
    return new AnnotatedArticles(
        articles, List.of(tag), List.of(claim), annotations, evidence, List.of());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < 6_000) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
      text.append(random.nextInt(14) == 0 ? ". Затем " : " ");
    }
    return text.toString();
  }
}
