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
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyledTextArea;
import org.sverka.app.Jobs;
import org.sverka.app.Settings;
import org.sverka.app.SettingsFile;
import org.sverka.app.UserFolders;
import org.sverka.app.comparing.ClaimProposals;
import org.sverka.app.comparing.DriftSearch;
import org.sverka.app.suggest.Detectors;
import org.sverka.app.suggest.Suggestions;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Edit;
import org.sverka.model.TitleOrigin;
import org.sverka.store.WorkspaceFile;
import org.sverka.text.Language;
import org.sverka.text.Morphology;
import org.sverka.text.TextHash;
import org.sverka.ui.claims.ClaimProposer;
import org.sverka.ui.dialogs.FileDialogs;
import org.sverka.ui.shell.Beginning;
import org.sverka.ui.shell.Shell;
import org.sverka.ui.shell.WindowFrame;

/**
 * Scrolls two articles beside each other that share 500 passages: with ribbons and one pane
 * following the other, and each alone for comparison. See src/docs/benchmarks.md for the command.
 */
public final class RibbonsBench {
  private static final int PASSAGES = 500;
  private static final int FRAMES = 400;

  private final Random random = new Random(42);
  private Shell shell;
  private Stage stage;
  private long fxThread;

  public static void main(String[] args) throws Exception {
    new RibbonsBench().run();
    Platform.exit();
    System.exit(0);
  }

  private void run() throws Exception {
    Path folder = Files.createTempDirectory("sverka-bench");
    Path workspace = folder.resolve("bench.sverka");
    List<String> shared = new ArrayList<>();
    for (int i = 0; i < PASSAGES; i++) {
      shared.add(words(12 + random.nextInt(20)));
    }
    try (WorkspaceFile file = WorkspaceFile.create(workspace)) {
      add(file, "left", article(shared, 25));
      add(file, "right", article(shared, 40));
      add(file, "neither", article(List.of(), 30_000));
    }
    start(workspace, folder);
    ArticleId left = new ArticleId("left");
    show(left, new ArticleId("neither"));
    report("two panes that share nothing", scroll());
    show(left, new ArticleId("right"));
    waitUntil(() -> Integer.toString(PASSAGES).equals(counted()));
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

  private void start(Path workspace, Path folder) throws Exception {
    ExecutorService background = Executors.newFixedThreadPool(2, RibbonsBench::daemon);
    CompletableFuture<Void> shown = new CompletableFuture<>();
    Platform.startup(
        () -> {
          fxThread = Thread.currentThread().getId();
          stage = new Stage();
          Settings settings = new Settings();
          settings.suggestionsShown = false;
          ClaimProposer proposer =
              (text, selection, language, published) ->
                  CompletableFuture.completedFuture(new ClaimProposer.Proposal("", null));
          UserFolders folders = new UserFolders(folder);
          CompletableFuture<Detectors> detectors =
              CompletableFuture.supplyAsync(() -> Detectors.of(Morphology.load()), background);
          WindowFrame frame = new WindowFrame(stage, settings);
          frame.show();
          shell =
              new Shell(
                  frame,
                  new Shell.Ground(
                      settings,
                      new SettingsFile(folders.settingsFile()),
                      folders,
                      new Jobs(background, Platform::runLater),
                      background,
                      Platform::runLater,
                      Clock.systemUTC(),
                      proposer,
                      detectors.thenApply(ready -> new ClaimProposals(ready.figures())),
                      detectors.thenApply(ready -> new DriftSearch(ready.quotes())),
                      new Suggestions(detectors, background),
                      background,
                      ""),
                  new Messages(Locale.ENGLISH),
                  new NoDialogs());
          shell.begin(Beginning.of(List.of(workspace), settings, folders, Platform::runLater));
          shown.complete(null);
        });
    shown.get();
    waitUntil(() -> shell.desk().session() != null && !shell.desk().panes().isEmpty());
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "bench-background");
    thread.setDaemon(true);
    return thread;
  }

  private void show(ArticleId left, ArticleId right) throws Exception {
    onFx(
        () -> {
          List.copyOf(shell.desk().panes()).forEach(shell.desk()::close);
          shell.desk().show(left);
          shell.desk().showBeside(right);
          shell.desk().activate(shell.desk().panes().get(0));
        });
    waitUntil(() -> pages().size() == 2 && pages().stream().allMatch(page -> page.getLength() > 1));
  }

  private List<StyledTextArea<?, ?>> pages() {
    return stage.getScene().getRoot().lookupAll(".text-page").stream()
        .<StyledTextArea<?, ?>>map(node -> (StyledTextArea<?, ?>) node)
        .toList();
  }

  private String counted() {
    Node place = stage.getScene().getRoot().lookup(".passage-place");
    return place instanceof Button button ? button.getText() : "";
  }

  private void press(String query) throws Exception {
    onFx(() -> ((Button) stage.getScene().getRoot().lookup(query)).fire());
  }

  private static void onFx(Runnable work) throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          work.run();
          done.complete(null);
        });
    done.get(60, TimeUnit.SECONDS);
  }

  private static void waitUntil(BooleanSupplier condition) throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            if (condition.getAsBoolean()) {
              stop();
              done.complete(null);
            }
          }
        };
    Platform.runLater(timer::start);
    done.get(120, TimeUnit.SECONDS);
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
              private final StyledTextArea<?, ?> page = pages().get(0);
              private int count = -60;
              private long last;
              private long lastBusy;

              @Override
              public void handle(long now) {
                long time = System.nanoTime();
                long work = threads.getThreadCpuTime(fxThread);
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

  private static final class NoDialogs implements FileDialogs {
    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }

    @Override
    public List<Path> articles(String title) {
      return List.of();
    }

    @Override
    public Optional<Path> workspace(String title) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(String title, String suggested) {
      return Optional.empty();
    }
  }
}
