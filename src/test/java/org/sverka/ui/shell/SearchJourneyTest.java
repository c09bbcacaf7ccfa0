package org.sverka.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.model.Tag;
import org.sverka.text.TextRange;
import org.sverka.ui.PaneModel;
import org.sverka.ui.QuietLook;
import org.sverka.ui.QuietRange;
import org.testfx.util.WaitForAsyncUtils;

/** Search, as a person does it. */
class SearchJourneyTest {
  private static final String FIRST =
      "Порт расширяют\n\nПорт ждёт суда. В порту говорят о новом причале.\n";
  private static final String SECOND = "Мост строят\n\nМост ведёт к порту, а за портом степь.\n";

  @TempDir Path home;

  private Window open() throws Exception {
    Path folder = Files.createDirectory(home.resolve("порт"));
    Files.writeString(folder.resolve("a.txt"), FIRST);
    Files.writeString(folder.resolve("b.txt"), SECOND);
    Window window = Window.open(home.resolve("data"), folder);
    window.untilReady(2);
    return window;
  }

  private static void ask(Window window, String question) {
    window.act(() -> window.find(TextField.class, "#search-field").setText(question));
  }

  private static List<?> rows(Window window) {
    ListView<?> list = window.find(ListView.class, "#search-results");
    return window.see(() -> List.copyOf(list.getItems()));
  }

  /** The words pointed out in the active pane in one way. */
  private static List<String> pointedOut(Window window, QuietLook look) {
    return window.see(
        () -> {
          PaneModel pane = window.active();
          String text = String.valueOf(pane.text());
          return pane.quiet().over(new TextRange(0, text.length())).stream()
              .filter(quiet -> quiet.look() == look)
              .map(QuietRange::range)
              .sorted()
              .map(range -> range.of(text))
              .toList();
        });
  }

  @Test
  void everythingIsSearchedWalkedThroughMarkedAndUndone() throws Exception {
    try (Window window = open()) {
      double before = window.see(() -> window.find(Region.class, ".inspector").getWidth());
      window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
      window.until(
          "what is read keeps its width",
          () ->
              Double.valueOf(before).equals(window.find(Region.class, ".search-panel").getWidth()));
      window.until("the field has the keyboard", () -> window.focused() instanceof TextField);
      ask(window, "портом");
      window.until("the hits are listed", () -> window.says("Articles: 2"));
      assertThat(rows(window)).hasSizeGreaterThanOrEqualTo(4);

      window.keys(KeyCode.ENTER);
      window.until(
          "the first is shown", () -> pointedOut(window, QuietLook.CURRENT_HIT).size() == 1);
      assertThat(window.focused()).isInstanceOf(TextField.class);
      List<String> others = pointedOut(window, QuietLook.HIT);
      window.keys(KeyCode.ENTER);
      window.until("the second is next", () -> window.says("2 of 5"));
      window.robot.push(KeyCode.SHIFT, KeyCode.ENTER);
      window.until("and back again", () -> window.says("1 of 5"));
      assertThat(pointedOut(window, QuietLook.HIT)).isEqualTo(others);

      Tag tag = window.see(() -> window.workspace().tags().get(0));
      window.robot.clickOn("#mark-all");
      window.until("the tags are offered", () -> window.isShown(".tag-chooser"));
      Node chooser = window.find(Node.class, ".tag-chooser");
      window.robot.clickOn(window.robot.from(chooser).lookup(tag.name()).<Node>query());
      window.until("all are marked", () -> window.workspace().annotations().size() == 5);
      assertThat(window.see(() -> window.workspace().uses(tag.id()))).isEqualTo(5);
      String said = window.messages.get("search.mark-all.done", 5);
      window.until("it is said", () -> window.says(said));
      window.untilSaved();
      window.act(() -> window.session().undo());
      window.until("one step back", () -> window.workspace().annotations().isEmpty());
      window.until("and no more said", () -> !window.says(said));

      window.act(() -> window.find(TextField.class, "#search-field").requestFocus());
      window.keys(KeyCode.ESCAPE);
      window.until("the panel is gone", () -> !window.isShown(".search-panel"));
      assertThat(pointedOut(window, QuietLook.HIT)).isEmpty();
      assertThat(window.focused().getStyleClass()).contains("text-page");
    }
  }

  @Test
  void aRowOpensItsPlace() throws Exception {
    try (Window window = open()) {
      window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
      ask(window, "степь");
      window.until("one is found", () -> window.says("Articles: 1"));
      window.robot.clickOn(".search-line");
      window.until(
          "its place is shown",
          () -> pointedOut(window, QuietLook.CURRENT_HIT).equals(List.of("степь")));
    }
  }

  @Test
  void enterOnMoreLinesGoesOnInTheListAndAPressBelowTheRowsDoesNothing() throws Exception {
    Path folder = Files.createDirectory(home.resolve("порт"));
    Files.writeString(folder.resolve("a.txt"), "Вести\n\n" + "Порт ждёт.\n\n".repeat(6));
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(1);
      window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
      ask(window, "порт");
      window.until("the hits are listed", () -> window.says("Articles: 1"));
      window.keys(KeyCode.DOWN);
      ListView<?> list = window.find(ListView.class, "#search-results");
      window.act(() -> list.getSelectionModel().selectLast());
      window.keys(KeyCode.ENTER);
      window.until("all lines are listed", () -> rows(window).size() == 7);
      assertThat(window.focused()).isSameAs(list);
      assertThat(window.see(() -> list.getSelectionModel().getSelectedIndex())).isEqualTo(4);

      int looks = window.see(() -> window.desk().looksProperty().get());
      Bounds bounds = window.see(() -> list.localToScreen(list.getBoundsInLocal()));
      window.robot.clickOn(bounds.getCenterX(), bounds.getMaxY() - 8);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(window.see(() -> window.desk().looksProperty().get())).isEqualTo(looks);
      window.act(list::requestFocus);
      window.keys(KeyCode.ENTER);
      window.until("the line is shown", () -> window.desk().looksProperty().get() == looks + 1);
      assertThat(window.focused().getStyleClass()).contains("text-page");
    }
  }

  @Test
  void anArticleIsLookedThroughByLettersAndByExpressions() throws Exception {
    try (Window window = open()) {
      window.keys(KeyCode.CONTROL, KeyCode.F);
      String text = window.see(() -> String.valueOf(window.active().text()));
      press(window, "search.way.LETTERS");
      ask(window, "ОРТ");
      int orts = text.split("орт", -1).length - 1;
      window.until("letters are found", () -> window.says("Places: " + orts));
      press(window, "search.way.EXPRESSION");
      ask(window, "[а-я]+\\.$");
      window.until("the end of the line is found", () -> window.says("Places: 1"));
      ask(window, "(");
      window.until(
          "what is no expression is said so",
          () -> window.says(window.messages.get("search.bad-expression", 2)));
    }
  }

  @Test
  void whatCannotBeAskedSaysWhatToMend() throws Exception {
    try (Window window = open()) {
      window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
      ask(window, "\"порт");
      window.until(
          "it is said", () -> window.says(window.messages.get("search.bad.OPEN_QUOTE", "\"порт")));
      ask(window, "жираф");
      window.until("nothing is found", () -> window.says(window.messages.get("search.nothing")));
    }
  }

  private static void press(Window window, String nameKey) {
    window.act(
        () ->
            window.find(Node.class, ".search-panel").lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> window.messages.get(nameKey).equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
  }
}
