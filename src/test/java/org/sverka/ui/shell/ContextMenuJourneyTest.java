package org.sverka.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Menus that open beside the pointer, which the headless platform does not show. */
@Tag("display")
class ContextMenuJourneyTest {
  @TempDir Path home;

  @Test
  void theMenuOfAnArticleOpensItBesideTheOneThatIsRead() throws Exception {
    Path folder = Files.createDirectory(home.resolve("порт"));
    Files.writeString(folder.resolve("а.txt"), "Порт расширяют\n\nСуда придут весной.");
    Files.writeString(folder.resolve("б.txt"), "Порт закрывают\n\nСуда уйдут осенью.");
    try (Window window = Window.open(home.resolve("data"), folder)) {
      window.untilReady(2);
      window.act(() -> window.desk().close(window.desk().panes().get(1)));
      window.until("one pane is left", () -> window.desk().panes().size() == 1);
      window.rightClickOn(
          "the second article",
          () -> window.robot.lookup(".library .row-title").nth(1).<Node>tryQuery().orElse(null));
      window.robot.clickOn(window.messages.get("library.open-beside"));
      window.until("both are open", () -> window.desk().panes().size() == 2);
      assertThat(window.see(() -> window.desk().panes().get(1).article())).isNotNull();
    }
  }
}
