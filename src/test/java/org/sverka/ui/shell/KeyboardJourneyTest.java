package org.sverka.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Paint;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.TextExt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.ui.PaneModel;
import org.sverka.ui.theme.Tone;

/** Where the keyboard goes, and what a mouse does at the edges. */
class KeyboardJourneyTest {
  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void write() throws Exception {
    folder = Files.createDirectory(home.resolve("порт"));
    Files.writeString(
        folder.resolve("порт.txt"), "Порт расширяют\n\nСуда придут весной. Лёд сойдёт в апреле.");
  }

  @Test
  void theFirstArticleThatComesHasTheKeyboard() throws Exception {
    Path folder = Files.createDirectory(home.resolve("река"));
    Files.writeString(folder.resolve("1.txt"), "Река встала\n\nЛёд держит рыбаков.");
    try (Window window = Window.open(home.resolve("other"), folder)) {
      window.untilReady(1);
      window.until("the keys are for the text", () -> window.focused() instanceof StyledTextArea);
      window.keys(KeyCode.F9);
      assertThat(window.focused()).isInstanceOf(StyledTextArea.class);
    }
  }

  @Test
  void aNoteIsTypedIntoItsFieldWhileTheSearchPanelStandsThere() throws Exception {
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(1);
      window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
      window.until("search is there", () -> window.isShown(".search-panel"));
      window.drag("Суда придут");
      window.keys(KeyCode.N);
      window.until("the note has the keyboard", () -> window.focused() instanceof TextArea);
      window.robot.write("1");
      window.until("the note is kept", () -> window.annotation("Суда придут").note().equals("1"));
      assertThat(window.annotation("Суда придут").tags()).isEmpty();

      window.keys(KeyCode.ESCAPE);
      window.until(
          "the text has the keyboard",
          () -> window.focused().getStyleClass().contains("text-page"));
    }
  }

  @Test
  void escapeLeadsFromEachViewBackToTheText() throws Exception {
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(1);
      for (KeyCode key : new KeyCode[] {KeyCode.B, KeyCode.D, KeyCode.P}) {
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, key);
        window.until(
            "the view is there: " + key, () -> !window.find(Node.class, ".panes").isVisible());
        window.keys(KeyCode.ESCAPE);
        window.until("reading again: " + key, () -> window.find(Node.class, ".panes").isVisible());
        window.until(
            "the text has the keyboard: " + key,
            () -> window.focused().getStyleClass().contains("text-page"));
      }
    }
  }

  @Test
  void anEdgeIsMovedByTheMouseAndByTheKeyboard() throws Exception {
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(1);
      window.drag("Суда придут");
      window.keys(KeyCode.H);
      window.untilMarked("Суда придут");

      Bounds handle = window.bounds("the handle of the end", () -> lastHandle(window));
      Bounds word = window.bounds("весной");
      window
          .robot
          .drag(new Point2D(handle.getCenterX(), handle.getCenterY()), MouseButton.PRIMARY)
          .dropTo(new Point2D(word.getMaxX(), word.getCenterY()));
      window.untilMarked("Суда придут весной");

      window.click("Порт");
      window.click("придут");
      window.keys(KeyCode.ALT, KeyCode.LEFT);
      window.untilMarked("Суда придут");
      window.keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
      window.untilMarked("придут");
      window.keys(KeyCode.CONTROL, KeyCode.Z);
      window.untilMarked("Суда придут");
    }
  }

  @Test
  void aHighlightFollowsTheTone() throws Exception {
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(1);
      window.drag("Суда придут");
      window.keys(KeyCode.H);
      window.untilMarked("Суда придут");
      window.until("it is painted", () -> highlight(window) != null);
      Paint light = highlight(window);
      window.act(() -> window.desk().appearance().toneProperty().set(Tone.DARK));
      window.until(
          "it is painted anew",
          () -> highlight(window) != null && !Objects.equals(highlight(window), light));
    }
  }

  /** The colour behind the marked words. */
  private static @Nullable Paint highlight(Window window) {
    return window.robot.lookup(".text-page TextExt").queryAll().stream()
        .map(node -> ((TextExt) node).getBackgroundColor())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Node lastHandle(Window window) {
    return window.robot.lookup(".edge-handle").queryAll().stream()
        .filter(Node::isVisible)
        .max((one, other) -> Double.compare(middle(one), middle(other)))
        .orElse(null);
  }

  private static double middle(Node handle) {
    return handle.localToScreen(handle.getBoundsInLocal()).getCenterX();
  }

  @Test
  void aPlaceThatWasShownIsNotShownAgainWhenTheTextIsSetAnew() throws Exception {
    Files.writeString(folder.resolve("порт.txt"), "Порт расширяют\n\nПричал.\n" + lines(300));
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(1);
      window.click("Причал");
      window.keys(KeyCode.SHIFT, KeyCode.RIGHT);
      window.keys(KeyCode.H);
      window.untilMarked("П");
      window.keys(KeyCode.F8);
      PaneModel pane = window.active();
      window.keys(KeyCode.CONTROL, KeyCode.END);
      window.until("the end is in view", () -> pane.topProperty().get() > 1_000);

      window.keys(KeyCode.CONTROL, KeyCode.EQUALS);
      window.until(
          "the text is larger", () -> window.desk().appearance().textSizeProperty().get() > 17);
      window.untilReady(1);
      assertThat(window.see(() -> pane.topProperty().get())).isGreaterThan(1_000);
    }
  }

  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("Строка ").append(i).append(" о причалах и судах.\n");
    }
    return lines.toString();
  }

  @Test
  void theScrollBarOfTheListOfArticlesChoosesNone() throws Exception {
    for (int i = 0; i < 20; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "Статья " + i + "\n\nСуда придут. " + i);
    }
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.until("a workspace is there", () -> window.desk().session() != null);
      window.until("all are there", () -> window.workspace().articles().size() == 21);
      window.untilSaved();
      window.clickOn(".pane-header .choose");
      window.until("the list is there", () -> window.isShown(".article-chooser"));
      window.until("its field has the keyboard", () -> window.focused() instanceof TextField);
      window.clickOn(".article-chooser .scroll-bar:vertical");
      assertThat(window.isShown(".article-chooser")).isTrue();
      window.act(() -> window.find(ListView.class, ".article-chooser .list-view").requestFocus());
      window.keys(KeyCode.ESCAPE);
      window.until("Escape closes it", () -> !window.isShown(".article-chooser"));
    }
  }
}
