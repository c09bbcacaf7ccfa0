package org.sverka.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.model.Annotation;
import org.sverka.model.Claim;

/** The claim board and the drift of quotes, as a person uses them. */
class BoardJourneyTest {
  private static final String HARBOUR =
      """
      Порт расширяют

      Грузооборот порта приближается к 12 млн тонн. «Причалы у мельницы закончат к маю будущего года», — сказал начальник порта Иван Петров.
      """;
  private static final String PIER =
      """
      Причалы строят

      Как выяснилось, грузооборот порта превысил 11 млн тонн. «Причалы у мельницы, безусловно, закончат к маю будущего года», — заявил начальник порта Иван Петров.
      """;

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectory(home.resolve("порт"));
    Files.writeString(folder.resolve("1.txt"), HARBOUR);
    Files.writeString(folder.resolve("2.txt"), PIER);
  }

  @Test
  void aProposalBecomesAClaimWhoseCellsOpenTheirPassagesAndIsUndoneInOneStep() throws Exception {
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(2);
      openBoard(window);
      window.until("the proposal is there", () -> window.isShown(".board .accept"));
      window.clickOn(".board .accept");
      window.until("the claim is made", () -> window.workspace().claims().size() == 1);
      assertThat(words(window))
          .containsExactly("превысил 11 млн тонн", "приближается к 12 млн тонн");
      Claim claim = window.see(() -> window.workspace().claims().get(0));

      window.keys(KeyCode.CONTROL, KeyCode.Z);
      window.until("the claim is undone", () -> window.workspace().claims().isEmpty());
      assertThat(words(window)).isEmpty();
      window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
      window.until("it is there again", () -> window.workspace().claims().equals(List.of(claim)));
      window.until(
          "its row is shown", () -> window.says(claim.title()) && cells(window).size() == 2);
      untilSearched(window, ".board");

      window.clickOn("the first cell", () -> cells(window).get(0));
      window.until("reading again", () -> window.find(Node.class, ".panes").isVisible());
      window.until(
          "its passage is selected",
          () ->
              window
                  .desk()
                  .selected()
                  .map(found -> found.selector().exact())
                  .filter("приближается к 12 млн тонн"::equals)
                  .isPresent());
    }
  }

  @Test
  void theKeyboardAloneAcceptsAProposalAndHearsHowTwoCellsAgreeBeforeBothOpen() throws Exception {
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(2);
      openBoard(window);
      window.until("the proposal is there", () -> window.isShown(".board .accept"));
      window.keys(KeyCode.DOWN);
      window.keys(KeyCode.LEFT);
      window.until(
          "the head of the proposal is where the keyboard is",
          () -> window.isShown(".board-first.offered:current"));
      window.keys(KeyCode.ENTER);
      window.until("the claim is made", () -> window.workspace().claims().size() == 1);
      window.until("its row is shown", () -> cells(window).size() == 2);

      window.keys(KeyCode.DOWN);
      window.keys(KeyCode.RIGHT);
      window.keys(KeyCode.LEFT);
      window.keys(KeyCode.SPACE);
      window.keys(KeyCode.RIGHT);
      window.keys(KeyCode.SPACE);
      window.until("the pair is told", () -> window.isShown(".pairs-card"));
      assertThat(window.says("≈\u00a0" + window.messages.get("verdict.COMPATIBLE"))).isTrue();
      window.keys(KeyCode.ENTER);
      window.until("both are open", () -> window.desk().panes().size() == 2);
      window.until("reading again", () -> window.find(Node.class, ".panes").isVisible());
    }
  }

  @Test
  void theHeadsOfTheColumnsOpenTheirArticlesByKeyboard() throws Exception {
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(2);
      openBoard(window);
      window.until("the proposal is there", () -> window.isShown(".board .accept"));
      window.keys(KeyCode.DOWN);
      window.keys(KeyCode.RIGHT);
      window.keys(KeyCode.UP);
      window.keys(KeyCode.ENTER);
      window.until("reading again", () -> window.find(Node.class, ".panes").isVisible());
    }
  }

  @Test
  void theBoardIsHandedOnTheSameEveryTime() throws Exception {
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(2);
      openBoard(window);
      window.until("the proposal is there", () -> window.isShown(".board .accept"));
      window.clickOn(".board .accept");
      window.until("its row is shown", () -> cells(window).size() == 2);
      untilSearched(window, ".board");

      for (String format : List.of("CSV", "HTML", "JSON", "SVG", "PNG")) {
        Path one = export(window, format, "one");
        Path other = export(window, format, "other");
        assertThat(Files.readAllBytes(one)).as(format).isEqualTo(Files.readAllBytes(other));
      }
      JsonObject board =
          JsonParser.parseString(Files.readString(home.resolve("one.json"))).getAsJsonObject();
      JsonArray claims = board.getAsJsonArray("claims");
      assertThat(claims).hasSize(1);
      assertThat(claims.get(0).getAsJsonObject().get("verdict").getAsString())
          .isEqualTo("compatible");
      assertThat(Files.readString(home.resolve("one.csv"))).contains("приближается к 12 млн тонн");
      assertThat(ImageIO.read(home.resolve("one.png").toFile()).getWidth()).isGreaterThan(600);
    }
  }

  @Test
  void aPairThatDriftsIsDismissedAndBroughtBack() throws Exception {
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(2);
      window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
      window.until("the pair is there", () -> window.isShown(".drift-card"));
      assertThat(window.says(window.messages.get("difference.MODAL"))).isTrue();

      window.clickOn(".drift-card .dismiss");
      window.until("it is gone", () -> !window.isShown(".drift-card"));
      window.keys(KeyCode.CONTROL, KeyCode.Z);
      window.until("it is back", () -> window.isShown(".drift-card"));
      untilSearched(window, ".drift");

      window.clickOn(".drift-side");
      window.until("both are open", () -> window.desk().panes().size() == 2);
      window.until("reading again", () -> window.find(Node.class, ".panes").isVisible());
    }
  }

  private static void openBoard(Window window) {
    window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    window.until("the board is shown", () -> window.find(Node.class, ".board").isVisible());
  }

  /** Rows are laid anew when a search has ended: what is clicked on before may go. */
  private static void untilSearched(Window window, String screen) {
    window.until(
        "the search has ended", () -> !window.find(Node.class, screen + " .how-far").isVisible());
  }

  private Path export(Window window, String format, String name) {
    Path file = home.resolve(name + "." + format.toLowerCase(Locale.ROOT));
    window.files.next(file);
    MenuButton export = window.find(MenuButton.class, ".board-bar .export");
    window.act(
        () ->
            export.getItems().stream()
                .filter(
                    item -> window.messages.get("board.export." + format).equals(item.getText()))
                .findFirst()
                .ifPresent(MenuItem::fire));
    window.until(format + " is written", () -> Files.exists(file));
    return file;
  }

  private static List<Node> cells(Window window) {
    return window.see(
        () ->
            Objects.requireNonNull(window.find(Node.class, ".board-list"))
                .lookupAll(".board-cell")
                .stream()
                .filter(Node::isVisible)
                .sorted(Comparator.comparing((Node cell) -> cell.localToScene(0, 0).getX()))
                .toList());
  }

  private static List<String> words(Window window) {
    return window.see(
        () ->
            window.workspace().annotations().stream()
                .map((Annotation each) -> each.selector().exact())
                .sorted()
                .toList());
  }
}
