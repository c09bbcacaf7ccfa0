package org.sverka.ui.shell;

import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyledTextArea;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Session;
import org.sverka.app.Settings;
import org.sverka.app.SettingsFile;
import org.sverka.app.UserFolders;
import org.sverka.app.Workspace;
import org.sverka.app.suggest.Detectors;
import org.sverka.model.Annotation;
import org.sverka.text.Morphology;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;
import org.sverka.ui.PaneModel;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The program's window in a test, with a data folder of its own and a robot at mouse and keyboard.
 */
final class Window implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  final FxRobot robot = new FxRobot();
  final ChosenFiles files = new ChosenFiles();
  final Messages messages = new Messages(Locale.ENGLISH);
  private final ExecutorService background = Executors.newFixedThreadPool(2);
  private final ExecutorService searching =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "searching");
            thread.setDaemon(true);
            return thread;
          });
  private final Stage stage;
  private final Shell shell;

  private Window(Stage stage, UserFolders folders, List<Path> paths) {
    this.stage = stage;
    Executor fx = Window::onFxThread;
    SettingsFile settingsFile = new SettingsFile(folders.settingsFile());
    Settings settings = settingsFile.read();
    settings.author = "Айгуль";
    settings.window = bounds();
    WindowFrame frame = new WindowFrame(stage, settings);
    frame.show();
    shell =
        new Shell(
            frame,
            Ground.of(
                new Ground.Kept(settings, settingsFile, folders),
                new Ground.Threads(background, background, background, searching, fx),
                CompletableFuture.supplyAsync(() -> Detectors.of(Morphology.load()), background),
                "test"),
            messages,
            files);
    shell.begin(Beginning.of(paths, settings, folders, fx));
  }

  /** Opens the window on paths, as the command line does; without any, on what was open last. */
  static Window open(Path data, Path... paths) throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
    return WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE.toMillis(), () -> new Window(new Stage(), new UserFolders(data), List.of(paths)));
  }

  /** The headless screen is 1280 × 800. */
  private static Settings.Bounds bounds() {
    Settings.Bounds bounds = new Settings.Bounds();
    bounds.width = 1270;
    bounds.height = 790;
    return bounds;
  }

  private static void onFxThread(Runnable work) {
    if (Platform.isFxApplicationThread()) {
      work.run();
    } else {
      Platform.runLater(work);
    }
  }

  // ---- looking

  /** Reads something on the JavaFX thread. */
  <T> T see(Callable<T> look) {
    if (Platform.isFxApplicationThread()) {
      try {
        return look.call();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), look);
  }

  /** Waits until something is so. */
  void until(String what, Callable<Boolean> isSo) {
    await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(25)).until(() -> see(isSo));
  }

  Desk desk() {
    return shell.desk();
  }

  Session session() {
    return Objects.requireNonNull(shell.desk().session());
  }

  Workspace workspace() {
    return session().workspace();
  }

  /** Waits until every pane shows its article and everything is on disk. */
  void untilReady(int articles) {
    until(
        articles + " articles are there and shown",
        () ->
            desk().session() != null
                && workspace().articles().size() == articles
                && !desk().panes().isEmpty()
                && desk().panes().stream().allMatch(pane -> pane.text() != null)
                && areas().stream().allMatch(area -> area.getLength() > 0)
                && areas().size() == desk().panes().size());
    untilSaved();
    WaitForAsyncUtils.waitForFxEvents();
  }

  void untilSaved() {
    until("all is saved", () -> session().saveState() == Session.SaveState.SAVED);
  }

  private List<StyledTextArea<?, ?>> areas() {
    return stage.getScene().getRoot().lookupAll(".text-page").stream()
        .<StyledTextArea<?, ?>>map(node -> (StyledTextArea<?, ?>) node)
        .toList();
  }

  private StyledTextArea<?, ?> area() {
    PaneModel active = Objects.requireNonNull(desk().active());
    return areas().get(desk().panes().indexOf(active));
  }

  PaneModel active() {
    return see(() -> Objects.requireNonNull(desk().active()));
  }

  /** The words of the annotations in reading order of the active article. */
  List<String> marked() {
    return see(
        () ->
            workspace().annotations(Objects.requireNonNull(active().article())).items().stream()
                .map(annotation -> annotation.selector().exact())
                .toList());
  }

  Annotation annotation(String words) {
    return see(
        () ->
            workspace().annotations().stream()
                .filter(annotation -> annotation.selector().exact().equals(words))
                .findFirst()
                .orElseThrow());
  }

  void untilMarked(String... words) {
    until("marked: " + List.of(words), () -> marked().equals(List.of(words)));
  }

  /** What the notice over the panes says; null where there is none. */
  @Nullable String notice() {
    return see(
        () -> {
          Node notice = stage.getScene().getRoot().lookup(".notice");
          return notice != null && notice.isVisible()
              ? ((Labeled) notice.lookup(".label")).getText()
              : null;
        });
  }

  /** Whether a visible label, button or field of the window says these words. */
  boolean says(String words) {
    return see(
        () ->
            stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Node::isVisible)
                .anyMatch(
                    node -> node instanceof Labeled labeled && words.equals(labeled.getText())));
  }

  <T extends Node> T find(Class<T> type, String query) {
    return see(
        () -> type.cast(Objects.requireNonNull(stage.getScene().getRoot().lookup(query), query)));
  }

  boolean isShown(String query) {
    return see(() -> stage.getScene().getRoot().lookup(query) != null);
  }

  Node focused() {
    return see(() -> stage.getScene().getFocusOwner());
  }

  // ---- doing

  /** Drags the mouse over words of the active pane. */
  void drag(String words) {
    Bounds first = character(words, 0);
    Bounds last = character(words, words.length() - 1);
    robot
        .drag(
            new Point2D(first.getMinX() + first.getWidth() / 4, first.getCenterY()),
            MouseButton.PRIMARY)
        .dropTo(new Point2D(last.getMaxX() - last.getWidth() / 4, last.getCenterY()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Puts the caret before words, by a click. */
  void click(String words) {
    Bounds first = character(words, 0);
    robot.clickOn(new Point2D(first.getMinX() + first.getWidth() / 4, first.getCenterY()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Selects words by keyboard alone, from a caret put before them. */
  void selectByKeys(String words) {
    click(words);
    robot.press(KeyCode.SHIFT);
    robot.type(KeyCode.RIGHT, words.length());
    robot.release(KeyCode.SHIFT);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Where a character is on the screen, once the page has come to rest there. */
  private Bounds character(String words, int index) {
    return atRest(words, () -> characterNow(words, index));
  }

  /** Clicks on the first node a query finds, once it has come to rest. */
  void clickOn(String query) {
    clickOn(query, () -> stage.getScene().getRoot().lookup(query));
  }

  /** Clicks on a node once it has come to rest; it is looked up anew at every frame. */
  void clickOn(String what, Callable<@Nullable Node> node) {
    robot.clickOn(middle(what, node));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Clicks with the other button on a node once it has come to rest. */
  void rightClickOn(String what, Callable<@Nullable Node> node) {
    robot.rightClickOn(middle(what, node));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Point2D middle(String what, Callable<@Nullable Node> node) {
    Bounds bounds = bounds(what, node);
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  /** Where a node is on the screen, once it has come to rest. */
  Bounds bounds(String what, Callable<@Nullable Node> node) {
    return atRest(
        what,
        () ->
            Optional.ofNullable(node.call())
                .map(found -> found.localToScreen(found.getBoundsInLocal())));
  }

  /** Where the last character of words of the active pane is on the screen. */
  Bounds bounds(String words) {
    return character(words, words.length() - 1);
  }

  /** Bounds on the screen that two frames in a row have left alone. */
  private Bounds atRest(String what, Callable<Optional<Bounds>> look) {
    Optional<Bounds> before = Optional.empty();
    for (int frame = 0; frame < 200; frame++) {
      frame();
      Optional<Bounds> now = see(look);
      if (now.isPresent() && now.equals(before)) {
        return now.get();
      }
      before = now;
    }
    throw new AssertionError("not at rest in view: " + what);
  }

  /** Waits until some frames in a row have moved no page. */
  void atRest() {
    Callable<List<Integer>> look =
        () -> desk().panes().stream().map(pane -> pane.topProperty().get()).toList();
    List<Integer> before = see(look);
    for (int still = 0; still < 8; still++) {
      frame();
      List<Integer> now = see(look);
      still = now.equals(before) ? still : 0;
      before = now;
    }
  }

  private Optional<Bounds> characterNow(String words, int index) {
    StyledTextArea<?, ?> area = area();
    int at = area.getText().indexOf(words) + index;
    Bounds view = area.localToScreen(area.getBoundsInLocal());
    return area.getCharacterBoundsOnScreen(at, at + 1)
        .filter(bounds -> view.contains(bounds.getCenterX(), bounds.getCenterY()));
  }

  /** Waits for the next layout of the window. */
  private void frame() {
    CountDownLatch laidOut = new CountDownLatch(1);
    Runnable listener = laidOut::countDown;
    see(
        () -> {
          stage.getScene().addPostLayoutPulseListener(listener);
          Platform.requestNextPulse();
          return true;
        });
    try {
      if (!laidOut.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("the window is no longer drawn");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    see(
        () -> {
          stage.getScene().removePostLayoutPulseListener(listener);
          return true;
        });
  }

  /** Clicks on a button of the card that lies over the window. */
  void press(String name) {
    clickOn(
        name,
        () ->
            robot
                .from(find(Node.class, ".dialog-card"))
                .lookup(name)
                .<Node>tryQuery()
                .orElse(null));
  }

  void keys(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void act(Runnable work) {
    see(
        () -> {
          work.run();
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  /**
   * Clicks on the strip of marks beside the text.
   *
   * @param share of its height, from 0 at the top to 1
   */
  void clickOnStrip(double share) {
    frame();
    Point2D point =
        see(
            () -> {
              Node strip =
                  Objects.requireNonNull(area().getParent().lookup(".marks-strip"), "no strip");
              Bounds bounds = strip.localToScreen(strip.getBoundsInLocal());
              return new Point2D(
                  bounds.getCenterX(), bounds.getMinY() + share * bounds.getHeight());
            });
    robot.clickOn(point);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Closes the window as Quit does, and waits until all is written. */
  @Override
  public void close() {
    act(shell::quit);
    background.shutdown();
    try {
      if (!background.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("work goes on after the window was closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until a workspace file that was open is put away: its last reader removes the log. */
  static void untilClosed(Path workspace) {
    Path log = workspace.resolveSibling(workspace.getFileName() + "-wal");
    await("closed: " + workspace)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(25))
        .until(() -> !Files.exists(log));
  }
}
