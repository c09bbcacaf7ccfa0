package org.sverka.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.app.Jobs;
import org.sverka.app.comparing.SharedPassages;
import org.sverka.store.WorkspaceException;
import org.sverka.ui.Messages;
import org.sverka.ui.OpenDesk;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class OverviewScreenTest {
  private static final String PASSAGE = "плотники чинили старый деревянный мост через Каменку";

  @TempDir private Path folder;

  @Test
  void theMatrixIsMadeAnewOnlyForSomebodyWhoLooksAndOnlyForColumnsOfAnotherWidth()
      throws Exception {
    FxToolkit.registerPrimaryStage();
    List<Node> made = WaitForAsyncUtils.waitForAsyncFx(60_000, this::matrices);
    Node first = made.get(0);
    assertThat(made.get(1)).as("as broad as columns get").isSameAs(first);
    assertThat(made.get(2)).as("narrower, but hidden").isSameAs(first);
    assertThat(made.get(3)).as("narrower, and looked at").isNotSameAs(first);
  }

  private List<Node> matrices() throws WorkspaceException {
    OpenDesk open = new OpenDesk(folder.resolve("мост.sverka"));
    Queue<Runnable> background = new ArrayDeque<>();
    SharedPassages shared =
        new SharedPassages(
            new Jobs(background::add, Runnable::run), background::add, Runnable::run);
    shared.follow(open.session());
    OverviewModel model = new OverviewModel(open.desk(), shared, new Gaps(open.desk(), shared));
    OverviewScreen screen = new OverviewScreen(model, new Messages(Locale.ENGLISH));
    screen.resize(1_300, 700);
    open.article("мост", "Маяк", null, "Весной " + PASSAGE + ".");
    open.article("река", "Бакен", null, "Говорят, " + PASSAGE + ".");
    model.watchedProperty().set(true);
    while (!background.isEmpty()) {
      background.remove().run();
    }
    List<Node> made = new ArrayList<>(List.of(matrix(screen)));
    screen.resize(1_250, 700);
    made.add(matrix(screen));
    model.watchedProperty().set(false);
    screen.resize(420, 700);
    made.add(matrix(screen));
    model.watchedProperty().set(true);
    made.add(matrix(screen));
    return made;
  }

  private static Node matrix(OverviewScreen screen) {
    return ((ScrollPane) screen.getCenter()).getContent();
  }
}
