package org.sverka.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.fxmisc.richtext.StyledTextArea;
import org.sverka.app.Settings;
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
import org.sverka.store.WorkspaceFile;
import org.sverka.text.Language;
import org.sverka.text.TextHash;
import org.sverka.text.TextRange;

/**
 * Measures the window itself on articles of a million characters with 10,000 annotations: opening
 * one in a pane, scrolling, marking, four panes at once. See src/docs/benchmarks.md for the
 * command.
 */
public final class ReaderBench {
  private static final int CHARS = 1_000_000;
  private static final int ANNOTATIONS = 10_000;
  private static final int MARKS = 300;

  /** After so many the page is turned, or they would pile up at one place. */
  private static final int MARKS_A_VIEW = 20;

  /** In milliseconds. */
  private static final int BETWEEN_MARKS = 100;

  private final Random random = new Random(42);
  private final List<Tag> tags =
      List.of(tag(0, "figure", "#f2c744"), tag(1, "quote", "#6ea8e5"), tag(2, "check", "#e58aa3"));
  private final ArticleId small = new ArticleId("small");
  private final ArticleId warm = new ArticleId("warm");
  private final ArticleId many = new ArticleId("many");
  private final ArticleId one = new ArticleId("one");
  private final ArticleId fourth = new ArticleId("fourth");
  private final BenchWindow window;

  private static Tag tag(int place, String name, String colour) {
    return new Tag(TagId.random(), name, colour, place + 1, null, "", place);
  }

  public static void main(String[] args) throws Exception {
    new ReaderBench(Files.createTempDirectory("sverka-bench").resolve("bench.sverka")).run();
    Platform.exit();
    System.exit(0);
  }

  private ReaderBench(Path workspace) throws Exception {
    try (WorkspaceFile file = WorkspaceFile.create(workspace)) {
      file.apply(change(ChangeKind.EDIT_CODEBOOK, tags.stream().map(Edit::add).toList()), Map.of());
      add(file, small, "a small one", 6_000, true, 20);
      add(file, warm, "to warm up", CHARS, true, ANNOTATIONS);
      add(file, many, "15,000 paragraphs", CHARS, true, ANNOTATIONS);
      add(file, one, "one paragraph", CHARS, false, ANNOTATIONS);
      add(file, fourth, "a fourth", CHARS, true, ANNOTATIONS);
    }
    window = BenchWindow.open(workspace, new Settings());
  }

  private void run() throws Exception {
    window.waitUntilQuiet();
    open(small);
    window.waitUntilQuiet();
    report("open 15,000 paragraphs, first of the process", open(warm));
    window.waitUntilQuiet();
    open(small);
    window.waitUntilQuiet();
    report("open 15,000 paragraphs", open(many));
    window.waitUntilQuiet();
    report("scroll, frame at the 95th percentile", scroll());
    report("scroll on, frame at the 95th percentile", scroll());
    mark(many);
    open(small);
    window.waitUntilQuiet();
    report("open one paragraph", open(one));
    window.waitUntilQuiet();
    report("scroll, frame at the 95th percentile", scroll());
    report("scroll on, frame at the 95th percentile", scroll());
    mark(one);
    for (ArticleId each : List.of(many, fourth, warm)) {
      BenchWindow.onFx(() -> window.desk().showBeside(each));
      BenchWindow.waitUntil(() -> isShown(each));
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%-52s %8.0f MB%n",
        "four panes of a million characters, heap in use",
        (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
  }

  private static void report(String what, double[] milliseconds) {
    Arrays.sort(milliseconds);
    report(what + ", median", milliseconds[milliseconds.length / 2]);
    report(what + ", 95th percentile", milliseconds[milliseconds.length * 95 / 100]);
  }

  private static void report(String what, double milliseconds) {
    System.out.printf(Locale.ROOT, "%-52s %8.1f ms%n", what, milliseconds);
  }

  // ---- the articles

  private static Change change(ChangeKind kind, List<Edit> edits) {
    return Change.of(kind, Instant.EPOCH, edits);
  }

  private void add(
      WorkspaceFile file, ArticleId id, String title, int chars, boolean paragraphs, int count)
      throws Exception {
    String text = text(chars, paragraphs);
    Article article =
        new Article(
            id,
            id + ".txt",
            1,
            TextHash.of(text),
            new ArticleMetadata(title, TitleOrigin.PERSON, "bench", null, null, Language.RUSSIAN),
            "UTF-8",
            text.length(),
            text.length(),
            List.of(),
            Instant.EPOCH);
    List<Edit> edits = new ArrayList<>();
    edits.add(Edit.add(article));
    for (int i = 0; i < count; i++) {
      int start = random.nextInt(text.length() - 200);
      TextRange range = new TextRange(start, start + 20 + random.nextInt(100));
      edits.add(
          Edit.add(
              new Annotation(
                  AnnotationId.random(),
                  id,
                  new Selector(range, range.of(text), "", ""),
                  List.of(tags.get(i % tags.size()).id()),
                  "",
                  null,
                  "bench",
                  Instant.EPOCH,
                  Instant.EPOCH)));
    }
    file.apply(change(ChangeKind.IMPORT_ARTICLES, edits), Map.of(article.hash(), text));
  }

  /** Words of Russian letters in sentences; a line end every 67 characters or none at all. */
  private String text(int chars, boolean paragraphs) {
    StringBuilder text = new StringBuilder();
    int line = 0;
    while (text.length() < chars) {
      int length = 2 + random.nextInt(8);
      for (int i = 0; i < length; i++) {
        text.append((char) ('а' + random.nextInt(32)));
      }
      boolean ends = random.nextInt(9) == 0;
      text.append(ends ? ". " : " ");
      if (paragraphs && text.length() - line > 66) {
        text.setCharAt(text.length() - 1, '\n');
        line = text.length();
      }
    }
    return text.substring(0, chars);
  }

  // ---- the window

  private StyledTextArea<?, ?> page() {
    return window.pages().get(window.desk().panes().indexOf(window.active()));
  }

  private boolean isShown(ArticleId id) {
    String text = window.desk().paneOf(id).isPresent() ? window.active().text() : null;
    return text != null
        && id.equals(window.active().article())
        && page().getLength() >= text.length();
  }

  /** Opens an article in the active pane; milliseconds until it is laid out. */
  private double open(ArticleId id) throws Exception {
    CompletableFuture<Long> laidOut = new CompletableFuture<>();
    AtomicReference<Runnable> listener = new AtomicReference<>();
    long[] begun = new long[1];
    BenchWindow.onFx(
        () -> {
          listener.set(
              () -> {
                if (isShown(id) && !page().getVisibleParagraphs().isEmpty()) {
                  laidOut.complete(System.nanoTime());
                }
              });
          window.stage().getScene().addPostLayoutPulseListener(listener.get());
          begun[0] = System.nanoTime();
          window.desk().show(id);
        });
    long end = laidOut.get(60, TimeUnit.SECONDS);
    BenchWindow.onFx(() -> window.stage().getScene().removePostLayoutPulseListener(listener.get()));
    return (end - begun[0]) / 1e6;
  }

  /** Scrolls for 400 frames; milliseconds of the frame at the 95th percentile. */
  private double scroll() throws Exception {
    CompletableFuture<Double> answer = new CompletableFuture<>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private final long[] frames = new long[400];
              private int count = -50;
              private long last;

              @Override
              public void handle(long now) {
                long time = System.nanoTime();
                if (count >= 0) {
                  frames[count] = time - last;
                }
                last = time;
                if (++count == frames.length) {
                  stop();
                  Arrays.sort(frames);
                  answer.complete(frames[frames.length * 95 / 100] / 1e6);
                } else {
                  page().scrollYBy(41);
                }
              }
            }.start());
    return answer.get(120, TimeUnit.SECONDS);
  }

  /**
   * Marks stretches in view one after the other, at the pace of a quick hand. Laid out is a page
   * with the mark in it, the wait for the next frame included; work is the same without that wait,
   * in time of the JavaFX thread.
   */
  private void mark(ArticleId id) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Marking marking = new Marking(window.desk(), Clock.systemUTC(), () -> "bench");
    double[] laidOut = new double[MARKS];
    double[] work = new double[MARKS];
    double[] durable = new double[MARKS];
    for (int i = 0; i < MARKS; i++) {
      if (i % MARKS_A_VIEW == 0) {
        BenchWindow.onFx(() -> page().scrollYBy(page().getHeight()));
      }
      Thread.sleep(BETWEEN_MARKS);
      CompletableFuture<long[]> frame = new CompletableFuture<>();
      CompletableFuture<Long> written = new CompletableFuture<>();
      AtomicReference<Runnable> listener = new AtomicReference<>();
      long[] begun = new long[2];
      int offset = 41 * (i % MARKS_A_VIEW);
      BenchWindow.onFx(
          () -> {
            PaneModel pane = window.active();
            int start = pane.topProperty().get() + offset;
            begun[0] = System.nanoTime();
            begun[1] = threads.getCurrentThreadCpuTime();
            pane.selectionProperty().set(new TextRange(start, start + 31));
            if (marking.highlight().isEmpty()) {
              throw new IllegalStateException("nothing was marked in " + id);
            }
            window.session().settled().thenRun(() -> written.complete(System.nanoTime()));
            listener.set(
                () ->
                    frame.complete(
                        new long[] {System.nanoTime(), threads.getCurrentThreadCpuTime()}));
            window.stage().getScene().addPostLayoutPulseListener(listener.get());
            Platform.requestNextPulse();
          });
      long[] end = frame.get(10, TimeUnit.SECONDS);
      laidOut[i] = (end[0] - begun[0]) / 1e6;
      work[i] = (end[1] - begun[1]) / 1e6;
      durable[i] = (written.get(10, TimeUnit.SECONDS) - begun[0]) / 1e6;
      BenchWindow.onFx(
          () -> window.stage().getScene().removePostLayoutPulseListener(listener.get()));
    }
    report("mark: key to laid out", laidOut);
    report("mark: of that work", work);
    report("mark: key to durable", durable);
  }
}
