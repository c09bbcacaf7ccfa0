package org.sverka.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.app.Session;

/** What the window says when a workspace cannot be used as it should. */
class TroubleJourneyTest {
  @TempDir Path home;

  private Path folder;
  private Path file;

  @BeforeEach
  void makeAWorkspace() throws Exception {
    folder = Files.createDirectory(home.resolve("порт"));
    Files.writeString(folder.resolve("порт.txt"), "Порт расширяют\n\nСуда придут весной.");
    file = folder.resolve("порт.sverka");
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(1);
    }
    // The writer closes the file behind the window.
    Window.untilClosed(file);
  }

  @Test
  void aDamagedWorkspaceIsNamedAndNotTouched() throws Exception {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] noise = new byte[(int) bytes.length() - 4096];
      Arrays.fill(noise, (byte) 0x5a);
      bytes.seek(4096);
      bytes.write(noise);
    }
    byte[] damaged = Files.readAllBytes(file);
    try (Window window = Window.open(home.resolve("other"), file)) {
      window.until(
          "the sentence about damage",
          () -> window.messages.get("problem.DAMAGED", file).equals(window.notice()));
      assertThat(window.says(window.messages.get("notice.details"))).isTrue();
      assertThat(window.desk().session()).isNull();
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
  }

  @Test
  void whatIsNoWorkspaceIsNamed() throws Exception {
    Path letter = Files.writeString(home.resolve("письмо.sverka"), "Не рабочая область, а письмо.");
    try (Window window = Window.open(home.resolve("other"), letter)) {
      window.until(
          "the sentence",
          () -> window.messages.get("problem.NOT_A_WORKSPACE", letter).equals(window.notice()));
    }
  }

  @Test
  void aReadOnlyWorkspaceCanBeReadAndSaysWhyNothingIsKept() throws Exception {
    Assumptions.assumeTrue(
        file.toFile().setWritable(false) && !Files.isWritable(file),
        "this user may write everywhere");
    try (Window window = Window.open(home.resolve("other"), file)) {
      window.until(
          "the sentence",
          () -> window.messages.get("problem.READ_ONLY", file).equals(window.notice()));
      window.until("read-only", () -> window.session().saveState() == Session.SaveState.READ_ONLY);
      window.until(
          "the article", () -> window.active().text() != null && window.isShown(".text-page"));
      window.act(
          () -> window.active().selectionProperty().set(new org.sverka.text.TextRange(0, 4)));
      window.keys(KeyCode.H);
      window.until("the mark is taken back", () -> window.workspace().annotations().isEmpty());
    }
  }

  @Test
  void anImportThatMeetsABadFileListsItAndBringsInTheRest() throws Exception {
    Path more = Files.createDirectory(home.resolve("ещё"));
    Files.writeString(more.resolve("рыба.txt"), "Рыба ушла\n\nУлов этой осенью невелик.");
    Path empty = Files.writeString(more.resolve("пусто.txt"), "");
    try (Window window = Window.open(home.resolve("data"), file)) {
      window.untilReady(1);
      window.files.next(more);
      window.keys(KeyCode.CONTROL, KeyCode.I);
      window.until(
          "the counts", () -> window.says(window.messages.get("import.counts", 1, 0, 0, 1)));
      TextArea list = window.find(TextArea.class, ".list-content .text-area");
      assertThat(window.<String>see(list::getText))
          .isEqualTo(window.messages.get("refusal.EMPTY", empty));
      window.keys(KeyCode.ESCAPE);
      window.until("the card is closed", () -> !window.isShown(".list-content"));
      assertThat(window.see(() -> window.workspace().articles().size())).isEqualTo(2);
    }
  }
}
