package org.sverka.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The widths and panels of the window, as a person sets them. */
class LayoutJourneyTest {
  private static final double ROUNDING = 2;

  @TempDir Path home;

  private Path folder;

  @BeforeEach
  void write() throws Exception {
    folder = Files.createDirectory(home.resolve("порт"));
    Files.writeString(folder.resolve("1.txt"), "Порт расширяют\n\nСуда придут весной.");
    Files.writeString(folder.resolve("2.txt"), "Ветер стихает\n\nСиноптики обещают штиль.");
  }

  @Test
  void widthsThatWereDraggedComeBackAtTheNextStart() throws Exception {
    List<Double> dragged;
    try (Window before = Window.open(home.resolve("data"), folder)) {
      before.untilReady(2);
      List<Double> usual = widths(before);
      drag(before, ".library", true, 60);
      drag(before, ".inspector", false, -40);
      drag(before, ".split-pane-divider", true, -120);
      dragged = widths(before);
      assertThat(dragged.get(0)).isCloseTo(usual.get(0) + 60, within(ROUNDING));
      assertThat(dragged.get(1)).isCloseTo(usual.get(1) + 40, within(ROUNDING));
      assertThat(dragged.get(2)).isLessThan(usual.get(2) - 100);
    }
    try (Window after = Window.open(home.resolve("data"))) {
      after.untilReady(2);
      List<Double> now = widths(after);
      for (int i = 0; i < dragged.size(); i++) {
        assertThat(now.get(i)).isCloseTo(dragged.get(i), within(ROUNDING));
      }
    }
  }

  @Test
  void theEdgesOfThePanelsMoveByKeyboard() throws Exception {
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(2);
      List<Double> usual = widths(window);
      focusEdgeOf(window, ".library");
      window.keys(KeyCode.RIGHT);
      window.keys(KeyCode.RIGHT);
      focusEdgeOf(window, ".inspector");
      window.keys(KeyCode.LEFT);
      List<Double> wider = widths(window);
      assertThat(wider.get(0)).isCloseTo(usual.get(0) + 32, within(ROUNDING));
      assertThat(wider.get(1)).isCloseTo(usual.get(1) + 16, within(ROUNDING));
      window.keys(KeyCode.RIGHT);
      assertThat(widths(window).get(1)).isCloseTo(usual.get(1), within(ROUNDING));
    }
  }

  @Test
  void fourNarrowPanesAreSetMoreCloselyAndKeepTheirCloseButtons() throws Exception {
    Files.writeString(folder.resolve("3.txt"), "Мост закрыт\n\nОбъезд через посёлок.");
    Files.writeString(folder.resolve("4.txt"), "Рынок полон\n\nЯблоки подешевели.");
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(4);
      assertThat(isCrowded(window)).isFalse();
      window.act(
          () -> window.workspace().articles().forEach(each -> window.desk().showBeside(each.id())));
      window.until("four panes", () -> window.desk().panes().size() == 4);
      window.until("they are close", () -> isCrowded(window));
      window.until("no close button is cut", () -> window.see(() -> areWhole(closes(window))));
      window.until("titles and texts begin below each other", () -> beginTogether(window));
    }
  }

  private static boolean beginTogether(Window window) {
    return window.find(Node.class, ".panes").lookupAll(".article-pane").stream()
        .allMatch(
            pane ->
                Math.abs(left(pane, ".pane-header .title") - left(pane, ".text-page")) <= ROUNDING);
  }

  private static double left(Node pane, String query) {
    Node node = Objects.requireNonNull(pane.lookup(query));
    return node.localToScene(node.getLayoutBounds()).getMinX();
  }

  private static Set<Node> closes(Window window) {
    return Objects.requireNonNull(window.find(Node.class, ".panes"))
        .lookupAll(".pane-header > .icon-button");
  }

  private static boolean areWhole(Set<Node> buttons) {
    return buttons.size() == 4
        && buttons.stream()
            .allMatch(
                button ->
                    button.getParent().getLayoutBounds().contains(button.getBoundsInParent()));
  }

  private static boolean isCrowded(Window window) {
    return window.see(
        () ->
            Objects.requireNonNull(window.find(Node.class, ".panes"))
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("crowded")));
  }

  private static void focusEdgeOf(Window window, String panel) {
    window.act(
        () ->
            Objects.requireNonNull(window.find(Node.class, panel))
                .getParent()
                .lookup(".panel-grip")
                .requestFocus());
  }

  @Test
  void theMenuTicksThePanelsThatAreShown() throws Exception {
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(2);
      assertThat(ticks(window)).containsExactly(true, true);
      window.keys(KeyCode.F9);
      assertThat(ticks(window)).containsExactly(false, true);
      assertThat(window.isShown(".library")).isFalse();
      window.keys(KeyCode.SHIFT, KeyCode.F9);
      assertThat(ticks(window)).containsExactly(false, false);
      assertThat(window.isShown(".inspector")).isFalse();
      window.keys(KeyCode.F9);
      assertThat(ticks(window)).containsExactly(true, false);
      assertThat(window.isShown(".library")).isTrue();
    }
  }

  @Test
  void theBarOfASelectionLiesInItsPaneAndNotOverTheWords() throws Exception {
    Files.writeString(
        folder.resolve("2.txt"),
        "Ветер стихает\n\n" + "Синоптики обещают штиль.\n\n".repeat(11) + "Дождь на исходе.");
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(2);
      for (String words : List.of("Суда придут", "Дождь на исходе")) {
        window.act(
            () ->
                window.desk().panes().stream()
                    .filter(pane -> Objects.requireNonNull(pane.text()).contains(words))
                    .forEach(window.desk()::activate));
        window.drag(words);
        window.bounds("bar", () -> window.find(Node.class, ".selection-bar"));
        Bounds bar = withoutShadow(window, ".selection-bar");
        Bounds pane = window.bounds("pane", () -> activePane(window));
        assertThat(pane.contains(bar)).as("%s in %s", bar, pane).isTrue();
        assertThat(bar.intersects(window.bounds(words))).as("%s over %s", bar, words).isFalse();
      }
    }
  }

  @Test
  void aNoticeMovesNoWordAndLeavesTheHeaderOfThePaneFree() throws Exception {
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(2);
      Bounds before = window.bounds("Порт");
      window.files.next(folder);
      window.keys(KeyCode.CONTROL, KeyCode.I);
      window.until(
          "what came of it",
          () -> window.messages.get("import.counts", 0, 0, 2, 0).equals(window.notice()));
      assertThat(window.bounds("Порт")).isEqualTo(before);
      window.bounds("notice", () -> window.find(Node.class, ".notice"));
      Bounds header = window.bounds("header", () -> window.find(Node.class, ".pane-header"));
      assertThat(withoutShadow(window, ".notice").intersects(header)).isFalse();
    }
  }

  private static Node activePane(Window window) {
    return window.robot.lookup(".article-pane").queryAll().stream()
        .filter(pane -> pane.getPseudoClassStates().contains(PseudoClass.getPseudoClass("active")))
        .findFirst()
        .orElseThrow();
  }

  private static Bounds withoutShadow(Window window, String query) {
    Node node = window.find(Node.class, query);
    return window.see(() -> node.localToScreen(node.getLayoutBounds()));
  }

  /** Whether library and annotations are ticked. */
  private static List<Boolean> ticks(Window window) {
    List<String> names =
        List.of(
            window.messages.get("menu.view.library"), window.messages.get("menu.view.inspector"));
    return window.see(
        () ->
            window.find(MenuBar.class, ".menu-bar").getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(CheckMenuItem.class::isInstance)
                .filter(item -> names.contains(item.getText()))
                .map(item -> ((CheckMenuItem) item).isSelected())
                .toList());
  }

  /** Of the library, the inspector and the left pane, in pixels. */
  private static List<Double> widths(Window window) {
    return List.of(
        width(window, ".library"), width(window, ".inspector"), width(window, ".article-pane"));
  }

  private static double width(Window window, String query) {
    return window.bounds(query, () -> window.find(Node.class, query)).getWidth();
  }

  /** Drags the right or left edge of something; of a divider its middle. */
  private static void drag(Window window, String query, boolean right, double by) {
    Bounds bounds = window.bounds(query, () -> window.find(Node.class, query));
    double x =
        Objects.equals(query, ".split-pane-divider")
            ? bounds.getCenterX()
            : right ? bounds.getMaxX() : bounds.getMinX();
    Point2D from = new Point2D(x, bounds.getMaxY() - 40);
    window.robot.drag(from, MouseButton.PRIMARY).dropTo(from.add(by, 0));
  }
}
