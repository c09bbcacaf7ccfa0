package org.sverka.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Edit;
import org.sverka.model.Selector;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.model.TitleOrigin;
import org.sverka.text.Language;
import org.sverka.text.TextHash;
import org.sverka.text.TextRange;

/**
 * What keeping a workspace costs, beside what SQLite alone takes for rows of the same size and
 * number: import of articles, one small durable change, opening and loading many annotations, undo
 * and redo of an import.
 */
public final class StoreBenchmark {
  private static final int ARTICLES = 10_000;
  private static final int ARTICLES_A_CHANGE = 100;
  private static final int ANNOTATIONS = 100_000;
  private static final int SMALL_CHANGES = 500;
  private static final Instant NOW = Instant.parse("2025-11-12T12:00:00.123Z");
  private static final String PARAGRAPH =
      "Порт принял первое судно новой линии, и до весны их будет ещё двенадцать. ";

  private final List<Article> articles = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Tag tag = new Tag(new TagId("t"), "тема", "#0f6e6e", 1, null, "", 0);

  private StoreBenchmark() {
    for (int i = 0; i < ARTICLES; i++) {
      // 6 KB in UTF-8, about 3,400 chars.
      String text = "Статья " + i + "\n" + PARAGRAPH.repeat(46);
      String hash = TextHash.of(text);
      texts.put(hash, text);
      articles.add(article(i, text, hash));
    }
  }

  private static Article article(int i, String text, String hash) {
    return new Article(
        new ArticleId(UUID.nameUUIDFromBytes(new byte[] {(byte) i, (byte) (i >> 8)}).toString()),
        "обзор/" + i + ".txt",
        1,
        hash,
        new ArticleMetadata(
            "Статья " + i,
            TitleOrigin.HEADLINE,
            "Вестник",
            null,
            LocalDate.of(2025, 11, 12),
            Language.RUSSIAN),
        "UTF-8",
        text.length(),
        text.length(),
        List.of(new TextRange(0, 6)),
        NOW);
  }

  /**
   * @param args a folder to work in, on the disk that is meant; without one a temporary folder
   */
  public static void main(String[] args) throws Exception {
    Path folder =
        Files.createTempDirectory(
            args.length > 0 ? Path.of(args[0]) : Path.of(System.getProperty("java.io.tmpdir")),
            "store");
    Clock start = Clock.now();
    WorkspaceFile.create(folder.resolve("first.sverka")).close();
    tell("first workspace made, with the driver's start", start);
    StoreBenchmark benchmark = new StoreBenchmark();
    for (int round = 1; round <= 3; round++) {
      System.out.println("round " + round);
      benchmark.baseline(folder.resolve("plain" + round + ".db"));
      benchmark.measure(folder.resolve("w" + round + ".sverka"));
    }
  }

  /** A moment on the wall and in the processor's time of the whole process, collection included. */
  private record Clock(long wall, long processor) {
    static Clock now() {
      OperatingSystemMXBean system =
          (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      return new Clock(System.nanoTime(), system.getProcessCpuTime());
    }
  }

  private static void tell(String what, Clock start) {
    Clock end = Clock.now();
    System.out.printf(
        "%-60s %9.1f ms, processor %.0f ms%n",
        what, (end.wall() - start.wall()) / 1e6, (end.processor() - start.processor()) / 1e6);
  }

  private static void tellEach(String what, long[] nanos) {
    Arrays.sort(nanos);
    System.out.printf(
        "%-60s %9.2f ms median, %.2f ms at 95 %%, %.2f ms at most%n",
        what,
        nanos[nanos.length / 2] / 1e6,
        nanos[nanos.length * 95 / 100] / 1e6,
        nanos[nanos.length - 1] / 1e6);
  }

  /** The driver by itself: the texts in, rows one by one, rows out. */
  private void baseline(Path path) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("CREATE TABLE text (hash TEXT PRIMARY KEY, text TEXT)");
      statement.execute("CREATE TABLE note (id TEXT PRIMARY KEY, a TEXT, b TEXT, c TEXT, d TEXT)");
      Clock start = Clock.now();
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO text VALUES (?, ?)")) {
        int count = 0;
        for (Map.Entry<String, String> text : texts.entrySet()) {
          insert.setString(1, text.getKey());
          insert.setString(2, text.getValue());
          insert.executeUpdate();
          if (++count % ARTICLES_A_CHANGE == 0) {
            connection.commit();
          }
        }
      }
      connection.commit();
      tell("baseline: 10,000 texts in 100 transactions", start);
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO note VALUES (?, ?, ?, ?, ?)")) {
        long[] nanos = new long[SMALL_CHANGES];
        for (int i = 0; i < SMALL_CHANGES; i++) {
          long one = System.nanoTime();
          row(insert, i);
          connection.commit();
          nanos[i] = System.nanoTime() - one;
        }
        tellEach("baseline: one row, durable", nanos);
        for (int i = SMALL_CHANGES; i < ANNOTATIONS; i++) {
          row(insert, i);
        }
      }
      connection.commit();
      start = Clock.now();
      long chars = 0;
      try (var rows = statement.executeQuery("SELECT * FROM note")) {
        while (rows.next()) {
          for (int column = 1; column <= 5; column++) {
            chars += rows.getString(column).length();
          }
        }
      }
      tell("baseline: 100,000 rows of five strings read, " + chars + " chars", start);
    }
  }

  private static void row(PreparedStatement insert, int i) throws Exception {
    insert.setString(1, UUID.randomUUID().toString());
    insert.setString(2, PARAGRAPH);
    insert.setString(3, PARAGRAPH);
    insert.setString(4, NOW.toString());
    insert.setString(5, "note " + i);
    insert.executeUpdate();
  }

  private void measure(Path path) throws Exception {
    try (WorkspaceFile file = WorkspaceFile.create(path)) {
      Clock start = Clock.now();
      for (int i = 0; i < ARTICLES; i += ARTICLES_A_CHANGE) {
        List<Edit> edits = new ArrayList<>();
        articles.subList(i, i + ARTICLES_A_CHANGE).forEach(one -> edits.add(Edit.add(one)));
        file.apply(new Change("import", ChangeKind.IMPORT_ARTICLES, NOW, edits), texts);
      }
      tell("import of 10,000 articles in 100 changes", start);
      start = Clock.now();
      file.undo();
      tell("undo of that import", start);
      start = Clock.now();
      file.redo();
      tell("redo of that import", start);
      file.apply(Change.of(ChangeKind.EDIT_CODEBOOK, NOW, List.of(Edit.add(tag))), Map.of());
      long[] nanos = new long[SMALL_CHANGES];
      for (int i = 0; i < SMALL_CHANGES; i++) {
        long one = System.nanoTime();
        file.apply(Change.of(ChangeKind.MARK, NOW, List.of(Edit.add(mark(i)))), Map.of());
        nanos[i] = System.nanoTime() - one;
      }
      tellEach("one annotation marked, durable", nanos);
      for (int i = SMALL_CHANGES; i < ANNOTATIONS; i += 1_000) {
        List<Edit> edits = new ArrayList<>();
        for (int k = i; k < Math.min(i + 1_000, ANNOTATIONS); k++) {
          edits.add(Edit.add(mark(k)));
        }
        file.apply(Change.of(ChangeKind.IMPORT_ANNOTATIONS, NOW, edits), Map.of());
      }
      nanos = new long[SMALL_CHANGES];
      for (int i = 0; i < SMALL_CHANGES; i++) {
        long one = System.nanoTime();
        file.apply(
            Change.of(ChangeKind.MARK, NOW, List.of(Edit.add(mark(ANNOTATIONS + i)))), Map.of());
        nanos[i] = System.nanoTime() - one;
      }
      tellEach("one more annotation beside 100,000, durable", nanos);
    }
    Clock start = Clock.now();
    try (WorkspaceFile file = WorkspaceFile.open(path)) {
      tell("opened, " + Files.size(path) / (1 << 20) + " MB", start);
      Clock loading = Clock.now();
      int count = file.load().annotations().size();
      tell("loaded, " + count + " annotations", loading);
    }
  }

  private Annotation mark(int i) {
    Article article = articles.get(i % ARTICLES);
    String text = texts.getOrDefault(article.hash(), "");
    int at = 20 + i / ARTICLES * 100;
    TextRange range = new TextRange(at, at + 60);
    return new Annotation(
        new AnnotationId(UUID.randomUUID().toString()),
        article.id(),
        new Selector(
            range, range.of(text), text.substring(0, 20), text.substring(at + 60, at + 80)),
        List.of(tag.id()),
        i % 3 == 0 ? "проверить" : "",
        null,
        "reader",
        NOW,
        NOW.plusMillis(i));
  }
}
