package org.sverka.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.model.Annotation;
import org.sverka.model.LinkKind;
import org.sverka.ui.PaneModel;

/** What an editor does with the passages that articles share. */
class CompareJourneyTest {
  private static final String PASSAGE =
      "перенесли насосы городской станции выше паводковой отметки ещё прошлой зимой";

  @TempDir Path data;
  @TempDir Path articles;

  @Test
  void aSharedPassageIsFoundPutLevelAndAnnotatedInBothArticlesAsOneStep()
      throws IOException, TimeoutException {
    write();
    try (Window window = Window.open(data, articles)) {
      window.untilReady(3);
      window.until(
          "the passage is counted",
          () -> window.find(Button.class, ".passage-place").getText().equals("1"));

      window.click("Первая заметка");
      window.keys(KeyCode.F7);

      window.until(
          "it is pointed out in both",
          () -> window.desk().panes().stream().allMatch(CompareJourneyTest::pointsOutThePassage));
      window.until("it is the first of one", () -> window.says("1/1"));

      window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);

      window.until("both are annotated", () -> window.workspace().annotations().size() == 2);
      assertThat(
              window.see(
                  () ->
                      window.workspace().annotations().stream()
                          .map(CompareJourneyTest::words)
                          .toList()))
          .containsExactly(PASSAGE, PASSAGE);
      assertThat(window.see(() -> window.workspace().links()))
          .singleElement()
          .matches(link -> link.kind() == LinkKind.PASSAGE);
      window.untilSaved();

      window.keys(KeyCode.CONTROL, KeyCode.Z);

      window.until("nothing is annotated", () -> window.workspace().annotations().isEmpty());
      assertThat(window.see(() -> window.workspace().links())).isEmpty();
    }
  }

  @Test
  void onlyAPersonsScrollingMovesTheNeighbour() throws IOException, TimeoutException {
    String filler = "Дожди шли неделю, и вода поднималась каждый день понемногу.\n\n".repeat(90);
    for (String name : List.of("Первая", "Вторая", "Третья")) {
      Files.writeString(articles.resolve(name + ".txt"), name + " заметка\n\n" + filler);
    }
    try (Window window = Window.open(data, articles)) {
      window.untilReady(3);
      PaneModel leader = window.active();
      PaneModel neighbour =
          window.see(
              () ->
                  window.desk().panes().stream()
                      .filter(pane -> pane != leader)
                      .findFirst()
                      .orElseThrow());
      window.clickOnStrip(0.5);
      window.until("the neighbour follows", () -> neighbour.topProperty().get() > 500);
      window.atRest();
      List<Integer> tops = tops(window);
      assertThat(tops.get(1)).as("the same words side by side").isCloseTo(tops.get(0), within(1));

      window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
      window.atRest();
      window.keys(KeyCode.ESCAPE);
      window.atRest();
      assertThat(tops(window)).hasSameSizeAs(tops);
      for (int i = 0; i < tops.size(); i++) {
        // Between two paragraphs either edge of the line end may be the nearer one.
        assertThat(tops(window).get(i)).isCloseTo(tops.get(i), within(1));
      }

      int before = window.see(() -> neighbour.topProperty().get());
      window.act(
          () ->
              window.workspace().articles().stream()
                  .filter(article -> window.desk().paneOf(article.id()).isEmpty())
                  .findFirst()
                  .ifPresent(article -> window.desk().show(leader, article.id())));
      window.until(
          "another article is shown from its beginning", () -> leader.topProperty().get() == 0);
      window.atRest();
      assertThat(window.see(() -> neighbour.topProperty().get())).isCloseTo(before, within(1));
    }
  }

  private static List<Integer> tops(Window window) {
    return window.see(
        () -> window.desk().panes().stream().map(pane -> pane.topProperty().get()).toList());
  }

  @Test
  void aCellOfTheOverviewOpensTheTwoArticlesBesideEachOther() throws IOException, TimeoutException {
    write();
    try (Window window = Window.open(data, articles)) {
      window.untilReady(3);
      window.act(
          () -> {
            PaneModel first = window.desk().panes().get(0);
            window.desk().show(first, article(window, "Третья"));
          });
      window.click("Спектакль");
      window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
      window.until("the matrix is there", () -> window.isShown(".share-cell"));

      window.clickOn(".share-cell");

      window.until(
          "the two are neighbours, at their passage",
          () -> {
            List<PaneModel> panes = window.desk().panes();
            for (int i = 0; i + 1 < panes.size(); i++) {
              if (pointsOutThePassage(panes.get(i)) && pointsOutThePassage(panes.get(i + 1))) {
                return true;
              }
            }
            return false;
          });
      assertThat(window.isShown(".overview")).isTrue();
      assertThat(window.see(() -> window.find(javafx.scene.Node.class, ".overview").isVisible()))
          .isFalse();
    }
  }

  private static org.sverka.model.ArticleId article(Window window, String title) {
    return window.workspace().articles().stream()
        .filter(article -> article.metadata().title().startsWith(title))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static String words(Annotation annotation) {
    return annotation.selector().exact();
  }

  private static boolean pointsOutThePassage(PaneModel pane) {
    String text = pane.text();
    if (text == null || !text.contains(PASSAGE)) {
      return false;
    }
    return pane.quiet().over(new org.sverka.text.TextRange(0, text.length())).stream()
        .anyMatch(range -> Objects.equals(range.range().of(text), PASSAGE));
  }

  private void write() throws IOException {
    String filler = "Дожди шли неделю, и вода поднималась каждый день понемногу.\n\n".repeat(30);
    Files.writeString(
        articles.resolve("1.txt"),
        "Первая заметка о реке\n\n" + filler + "Весной соседи " + PASSAGE + ".\n\n" + filler);
    Files.writeString(
        articles.resolve("2.txt"),
        "Вторая заметка о реке\n\nИнженер сказал, что давно " + PASSAGE + ", и был прав.\n");
    Files.writeString(
        articles.resolve("3.txt"), "Третья заметка о театре\n\nСпектакль перенесли на весну.\n");
  }
}
