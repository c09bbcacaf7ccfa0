package org.sverka.ui.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class CardHeightTest {
  private static final String LINE =
      "The file “a long way down/another folder/picture.png” is not a text, so it was left out of"
          + " the workspace: choose text, Markdown or HTML. ";

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aListIsAsHighAsItsWrappedLinesWhereTheWindowHasRoom() {
    Scrolled list = shown(1080, overlay -> listCard(overlay, 3));
    Heights sizes = sizes(list);
    assertThat(sizes.seen()).isGreaterThanOrEqualTo(sizes.whole());
    assertThat(sizes.whole()).as("each line wraps").isGreaterThan(3 * 2 * 12);
    assertThat(sizes.card()).as("no higher than it needs").isLessThan(400);
  }

  @Test
  void aListTallerThanTheWindowTakesMostOfItAndScrolls() {
    Scrolled list = shown(600, overlay -> listCard(overlay, 60));
    Heights sizes = sizes(list);
    assertThat(sizes.whole()).isGreaterThan(600);
    assertThat(sizes.card()).isBetween(500.0, 600.0);
    assertThat(sizes.seen()).isGreaterThan(350);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "kk"})
  void theKeysStandInTwoColumnsAllInSight(String language) {
    Messages messages = new Messages(Locale.forLanguageTag(language));
    Scrolled keys = shown(1080, overlay -> new KeysCard(overlay, messages).show());
    Heights sizes = sizes(keys);
    assertThat(sizes.seen()).isGreaterThanOrEqualTo(sizes.whole());

    GridPane table = (GridPane) keys.getContent();
    assertThat(table.getRowCount())
        .isEqualTo(messages.get("keys.list").lines().count())
        .isGreaterThan(20);
    List<Bounds> left = column(table, 0);
    List<Bounds> right = column(table, 1);
    double widest = Collections.max(left.stream().map(Bounds::getMaxX).toList());
    assertThat(right)
        .allSatisfy(words -> assertThat(words.getMinX()).isGreaterThanOrEqualTo(widest))
        .extracting(Bounds::getMinX)
        .containsOnly(right.get(0).getMinX());
  }

  private static void listCard(Overlay overlay, int lines) {
    new ListCard(overlay, new Messages(Locale.ENGLISH))
        .show("Import", "Some files were left out:", Collections.nCopies(lines, LINE));
  }

  private static List<Bounds> column(GridPane table, int column) {
    return table.getChildren().stream()
        .filter(node -> Objects.equals(GridPane.getColumnIndex(node), column))
        .map(Node::getBoundsInParent)
        .toList();
  }

  /** Heights in pixels: of what is in sight, of the whole content, of the card. */
  private record Heights(double seen, double whole, double card) {}

  private static Heights sizes(Scrolled scrolled) {
    return onFx(
        () -> {
          Node card = scrolled.getParent().getParent();
          return new Heights(
              scrolled.getViewportBounds().getHeight(),
              scrolled.getContent().getBoundsInLocal().getHeight(),
              card.getBoundsInParent().getHeight());
        });
  }

  private static Scrolled shown(double height, Consumer<Overlay> show) {
    return onFx(
        () -> {
          Overlay overlay = new Overlay();
          new Scene(overlay, 1366, height);
          overlay.resize(1366, height);
          show.accept(overlay);
          for (int pass = 0; pass < 3; pass++) {
            overlay.applyCss();
            overlay.layout();
          }
          return (Scrolled) Objects.requireNonNull(overlay.lookup(".scrolled"));
        });
  }

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }
}
