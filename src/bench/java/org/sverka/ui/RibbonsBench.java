package org.sverka.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.fxmisc.richtext.StyledTextArea;
import org.sverka.app.Settings;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Edit;
import org.sverka.model.TitleOrigin;
import org.sverka.store.WorkspaceFile;
import org.sverka.text.Language;
import org.sverka.text.TextHash;

/**
 * Scrolls two articles beside each other that share 500 passages: with ribbons and one pane
 * following the other, and each alone for comparison. See src/docs/benchmarks.md for the command.
 */
public final class RibbonsBench {
  private static final int PASSAGES = 500;
  private static final int FRAMES = 400;

  private final Random random = new Random(42);
  private final BenchWindow window;

  public static void main(String[] args) throws Exception {
    new RibbonsBench(Files.createTempDirectory("sverka-bench").resolve("bench.sverka")).run();
    Platform.exit();
    System.exit(0);
  }

  private RibbonsBench(Path workspace) throws Exception {
    List<String> shared = new ArrayList<>();
    for (int i = 0; i < PASSAGES; i++) {
      shared.add(words(12 + random.nextInt(20)));
    }
    try (WorkspaceFile file = WorkspaceFile.create(workspace)) {
      add(file, "left", article(shared, 25));
      add(file, "right", article(shared, 40));
      add(file, "neither", article(List.of(), 30_000));
    }
    Settings settings = new Settings();
    settings.suggestionsShown = false;
    window = BenchWindow.open(workspace, settings);
  }

  private void run() throws Exception {
    ArticleId left = new ArticleId("left");
    show(left, new ArticleId("neither"));
    report("two panes that share nothing", scroll());
    show(left, new ArticleId("right"));
    BenchWindow.waitUntil(() -> Integer.toString(PASSAGES).equals(counted()));
    report("500 passages, following them", scroll());
    press(".gutter-bar .icon-button");
    press(".gutter-bar .icon-button");
    report("500 passages, each for itself", scroll());
  }

  private static void report(String what, double[] frames) {
    System.out.printf(
        Locale.ROOT,
        "%-34s frame %6.1f ms, of that processor time of the JavaFX thread %6.1f ms%n",
        what,
        frames[0],
        frames[1]);
  }

  // ---- the articles

  private String article(List<String> shared, int between) {
    StringBuilder text = new StringBuilder();
    for (String passage : shared) {
      text.append(words(between)).append(". ").append(passage).append(".\n\n");
    }
    if (shared.isEmpty()) {
      for (int i = 0; i < between; i += 50) {
        text.append(words(50)).append(".\n\n");
      }
    }
    return text.toString();
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      for (int letters = 3 + random.nextInt(8); letters > 0; letters--) {
        words.append((char) ('а' + random.nextInt(32)));
      }
      words.append(i + 1 < count ? " " : "");
    }
    return words.toString();
  }

  private static void add(WorkspaceFile file, String name, String text) throws Exception {
    Article article =
        new Article(
            new ArticleId(name),
            name + ".txt",
            1,
            TextHash.of(text),
            new ArticleMetadata(name, TitleOrigin.PERSON, "bench", null, null, Language.RUSSIAN),
            "UTF-8",
            text.length(),
            text.length(),
            List.of(),
            Instant.EPOCH);
    file.apply(
        Change.of(ChangeKind.IMPORT_ARTICLES, Instant.EPOCH, List.of(Edit.add(article))),
        Map.of(article.hash(), text));
  }

  // ---- the window

  private void show(ArticleId left, ArticleId right) throws Exception {
    BenchWindow.onFx(
        () -> {
          List.copyOf(window.desk().panes()).forEach(window.desk()::close);
          window.desk().show(left);
          window.desk().showBeside(right);
          window.desk().activate(window.desk().panes().get(0));
        });
    BenchWindow.waitUntil(
        () ->
            window.pages().size() == 2
                && window.pages().stream().allMatch(page -> page.getLength() > 1));
  }

  private String counted() {
    Node place = window.stage().getScene().getRoot().lookup(".passage-place");
    return place instanceof Button button ? button.getText() : "";
  }

  private void press(String query) throws Exception {
    BenchWindow.onFx(() -> ((Button) window.stage().getScene().getRoot().lookup(query)).fire());
  }

  /**
   * Scrolls the left pane by 31 pixels a frame; frame and processor time at the 95th percentile, in
   * ms.
   */
  private double[] scroll() throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    CompletableFuture<double[]> answer = new CompletableFuture<>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private final long[] frames = new long[FRAMES];
              private final long[] busy = new long[FRAMES];
              private final StyledTextArea<?, ?> page = window.pages().get(0);
              private int count = -60;
              private long last;
              private long lastBusy;

              @Override
              public void handle(long now) {
                long time = System.nanoTime();
                long work = threads.getCurrentThreadCpuTime();
                if (count >= 0) {
                  frames[count] = time - last;
                  busy[count] = work - lastBusy;
                }
                last = time;
                lastBusy = work;
                if (++count == FRAMES) {
                  stop();
                  Arrays.sort(frames);
                  Arrays.sort(busy);
                  int at = FRAMES * 95 / 100;
                  answer.complete(new double[] {frames[at] / 1e6, busy[at] / 1e6});
                } else {
                  page.scrollYBy(31);
                }
              }
            }.start());
    return answer.get(120, TimeUnit.SECONDS);
  }
}
