package org.sverka.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.model.Quote;
import org.sverka.ui.CompletingField;

/** The fields of the selected annotation, when something else happens while a person types. */
class EditorJourneyTest {
  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void writeTheArticle() throws Exception {
    folder = Files.createDirectory(home.resolve("порт"));
    Files.writeString(
        folder.resolve("порт.txt"), "Порт расширяют\n\nСуда придут весной. Лёд сойдёт в апреле.");
  }

  @Test
  void aNoteUndoneWhileItHasTheKeyboardStaysUndone() throws Exception {
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(1);
      window.drag("Суда придут");
      window.keys(KeyCode.N);
      window.until("the note has the keyboard", () -> window.focused() instanceof TextArea);
      window.robot.write("проверить");
      window.until(
          "the note is kept", () -> window.annotation("Суда придут").note().equals("проверить"));
      window.untilSaved();

      window.act(() -> window.session().undo());
      window.until("it is undone", () -> window.annotation("Суда придут").note().isEmpty());
      window.until(
          "the field follows",
          () -> window.focused() instanceof TextArea note && note.getText().isEmpty());
      window.click("Лёд сойдёт");
      window.untilSaved();
      assertThat(window.annotation("Суда придут").note()).isEmpty();
    }
  }

  @Test
  void aSpeakerThatWasTypedIsKeptWhenAnotherAnnotationIsSelected() throws Exception {
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(1);
      window.drag("Лёд сойдёт");
      window.keys(KeyCode.H);
      window.untilMarked("Лёд сойдёт");
      window.drag("Суда придут");
      window.keys(KeyCode.Q);
      window.until(
          "the speaker has the keyboard", () -> window.focused() instanceof CompletingField);
      window.robot.write("капитан");
      window.keys(KeyCode.F8);
      window.until(
          "the speaker is kept",
          () -> new Quote("капитан").equals(window.annotation("Суда придут").quote()));
      assertThat(window.annotation("Лёд сойдёт").quote()).isNull();
    }
  }

  @Test
  void whoSaysTheMarkedQuotationIsFilledInAndKeptByEnter() throws Exception {
    Files.writeString(
        folder.resolve("порт.txt"),
        "Порт растёт\n\n«Мы построим третий причал», — пообещал директор Олег Маяков.\n");
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(1);
      window.drag("третий причал");
      window.keys(KeyCode.Q);
      window.until(
          "the name is there",
          () ->
              window.focused() instanceof CompletingField field
                  && field.getText().equals("Олег Маяков"));
      assertThat(window.annotation("третий причал").quote()).isEqualTo(new Quote(null));
      window.keys(KeyCode.ENTER);
      window.until(
          "it is kept",
          () -> new Quote("Олег Маяков").equals(window.annotation("третий причал").quote()));
    }
  }

  @Test
  void escapeKeepsNoNameThatWasOnlyProposedOrTyped() throws Exception {
    Files.writeString(
        folder.resolve("порт.txt"),
        "Порт растёт\n\n«Мы построим третий причал», — пообещал директор Олег Маяков.\n");
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(1);
      window.drag("третий причал");
      window.keys(KeyCode.Q);
      window.until(
          "the name is there",
          () ->
              window.focused() instanceof CompletingField field
                  && field.getText().equals("Олег Маяков"));
      window.robot.write("Олег");
      window.keys(KeyCode.ESCAPE);
      window.until(
          "the text has the keyboard", () -> !(window.focused() instanceof CompletingField));
      assertThat(window.annotation("третий причал").quote()).isEqualTo(new Quote(null));
    }
  }

  @Test
  void whatIsUndoneAndRedoneIsSaidAndArticlesThatComeBackAreOpened() throws Exception {
    Files.writeString(folder.resolve("порт.txt"), "Порт растёт\n\nСуда придут весной.\n");
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(1);
      window.keys(KeyCode.CONTROL, KeyCode.Z);
      window.until("it is said", () -> window.says("Undone: import articles"));
      assertThat(window.see(() -> window.desk().panes().size())).isZero();
      window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
      window.until("it is said", () -> window.says("Redone: import articles"));
      window.untilReady(1);
    }
  }
}
