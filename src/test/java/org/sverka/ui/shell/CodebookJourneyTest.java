package org.sverka.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.model.Tag;

/** The codebook, edited as a person does it. */
class CodebookJourneyTest {
  @TempDir Path home;

  @Test
  void aTagIsAddedNamedKeyedUsedAndDeletedWithAQuestion() throws Exception {
    Path folder = Files.createDirectory(home.resolve("порт"));
    Files.writeString(folder.resolve("порт.txt"), "Порт расширяют\n\nСуда придут весной.");
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(1);
      int before = window.see(() -> window.workspace().tags().size());

      window.keys(KeyCode.CONTROL, KeyCode.T);
      window.until("the codebook is open", () -> window.isShown(".codebook"));
      window.press(window.messages.get("codebook.add"));
      window.until("the name has the keyboard", () -> window.focused() instanceof TextField);
      window.robot.write("судно");
      window.keys(KeyCode.ENTER);
      window.until("it is named", () -> names(window).contains("судно"));
      assertThat(names(window)).hasSize(before + 1);

      @SuppressWarnings("unchecked")
      ChoiceBox<Integer> key =
          window.see(
              () ->
                  (ChoiceBox<Integer>)
                      window.find(Node.class, ".codebook").lookupAll(".choice-box").stream()
                          .filter(
                              box ->
                                  window
                                      .messages
                                      .get("codebook.key")
                                      .equals(box.getAccessibleText()))
                          .findFirst()
                          .orElseThrow());
      window.act(() -> key.setValue(9));
      window.until("it has its key", () -> Integer.valueOf(9).equals(tag(window).shortcut()));
      window.press(window.messages.get("dialog.close"));
      window.until("the codebook is closed", () -> !window.isShown(".codebook"));

      window.drag("Суда придут");
      window.keys(KeyCode.DIGIT9);
      window.untilMarked("Суда придут");
      assertThat(window.annotation("Суда придут").tags()).containsExactly(tag(window).id());

      window.keys(KeyCode.CONTROL, KeyCode.T);
      window.until("the codebook is open again", () -> window.isShown(".codebook"));
      window.press(window.messages.get("codebook.delete"));
      window.until(
          "it asks, with the count",
          () -> window.says(window.messages.get("codebook.delete.sentence", "судно", 1)));
      assertThat(names(window)).contains("судно");
      window.press(window.messages.get("codebook.delete"));
      window.until("it is gone", () -> !names(window).contains("судно"));
      assertThat(window.annotation("Суда придут").tags()).isEmpty();
      window.keys(KeyCode.CONTROL, KeyCode.Z);
      window.until("undo brings it back", () -> names(window).contains("судно"));
      assertThat(window.annotation("Суда придут").tags()).containsExactly(tag(window).id());
    }
  }

  private static List<String> names(Window window) {
    return window.see(() -> window.workspace().tags().stream().map(Tag::name).toList());
  }

  private static Tag tag(Window window) {
    return window.see(
        () ->
            window.workspace().tags().stream()
                .filter(tag -> tag.name().equals("судно"))
                .findFirst()
                .orElseThrow());
  }
}
