package org.sverka.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyledTextArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.model.Quote;

/** From suggestion to suggestion by the keyboard alone. */
class SuggestionJourneyTest {
  private static final String HARBOUR =
      """
      Порт расширяют

      Грузооборот порта приближается к 12 млн тонн. Порт откроют в мае.

      «Причалы готовы», — сказал начальник порта Олег Маяков.

      Выручка порта составила 40 млрд тенге. «Работы хватит всем», — добавила инженер Анна Снегова.
      """;

  @TempDir Path home;

  @Test
  void oneKeyGoesOnOneAcceptsAndOneDismissesForGood() throws Exception {
    Path folder = Files.createDirectory(home.resolve("порт"));
    Files.writeString(folder.resolve("порт.txt"), HARBOUR);
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(1);
      untilListed(window, 4);
      window.click("Порт расширяют");
      int caret = window.active().caretProperty().get();

      window.keys(KeyCode.J);
      window.keys(KeyCode.J);
      window.keys(KeyCode.ENTER);
      window.untilMarked("Причалы готовы");
      assertThat(window.annotation("Причалы готовы").quote()).isEqualTo(new Quote("Олег Маяков"));
      untilListed(window, 3);
      assertThat(window.active().caretProperty().get()).isEqualTo(caret);
      assertThat(window.focused()).isInstanceOf(StyledTextArea.class);

      window.keys(KeyCode.J);
      window.keys(KeyCode.DELETE);
      untilListed(window, 2);
      assertThat(window.marked()).containsExactly("Причалы готовы");
      window.keys(KeyCode.CONTROL, KeyCode.Z);
      untilListed(window, 3);
      window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
      untilListed(window, 2);
      window.untilSaved();
    }
    try (Window again = Window.open(home.resolve("data"))) {
      again.untilReady(1);
      untilListed(again, 2);
      again.keys(KeyCode.CONTROL, KeyCode.J);
      again.until("the list is there", () -> again.isShown(".suggestion-list .accept-all"));
      again.clickOn(".suggestion-list .accept-all");
      again.until("it asks", () -> again.isShown(".dialog-card"));
      again.press("Accept");
      untilListed(again, 0);
      assertThat(again.marked()).hasSize(3).contains("Работы хватит всем");
      assertThat(again.see(() -> again.workspace().claims())).hasSize(1);

      again.act(() -> again.session().undo());
      untilListed(again, 2);
      assertThat(again.marked()).isEqualTo(List.of("Причалы готовы"));
      assertThat(again.see(() -> again.workspace().claims())).isEmpty();
    }
  }

  @Test
  void aPressOnTheScrollBarOfTheListIsNoPressOnTheChosenRow() throws Exception {
    Path folder = Files.createDirectory(home.resolve("порт"));
    StringBuilder text = new StringBuilder("Порт в цифрах\n\n");
    for (int year = 1; year <= 40; year++) {
      text.append("Выручка порта составила ").append(100 + year).append(" млрд тенге.\n\n");
    }
    Files.writeString(folder.resolve("порт.txt"), text);
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(1);
      untilListed(window, 40);
      window.keys(KeyCode.CONTROL, KeyCode.J);
      window.until("the list scrolls", () -> scrollBar(window) != null);
      window.click("Порт");
      window.keys(KeyCode.J);
      window.until("one is shown", () -> window.active().revealedProperty().get() != null);
      Object revealed = window.see(() -> window.active().revealedProperty().get());

      window.clickOn("the scroll bar", () -> scrollBar(window));
      assertThat((Object) window.see(() -> window.active().revealedProperty().get()))
          .isSameAs(revealed);
    }
  }

  private static @Nullable Node scrollBar(Window window) {
    Node list = window.find(Node.class, ".suggestion-list");
    return list == null
        ? null
        : list.lookupAll(".scroll-bar").stream()
            .filter(Node::isVisible)
            .filter(
                node ->
                    node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
            .findFirst()
            .orElse(null);
  }

  private static void untilListed(Window window, int count) {
    window.until(
        count + " suggestions", () -> window.says(window.messages.get("suggestions.count", count)));
  }
}
