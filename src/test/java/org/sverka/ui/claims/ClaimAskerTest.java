package org.sverka.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.BoundingBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.store.WorkspaceException;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
import org.sverka.ui.OpenDesk;
import org.sverka.ui.Overlay;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ClaimAskerTest {
  private static final String TEXT = "Маяк погас ночью. Катера вышли в море.";

  @TempDir Path folder;

  @Test
  void withoutADictionaryTheCardOpensWithoutAProposal() throws Exception {
    FxToolkit.registerPrimaryStage();
    TextField title = WaitForAsyncUtils.waitForAsyncFx(60_000, this::titleAsked);
    assertThat(title.getText()).isEmpty();
  }

  private TextField titleAsked() throws WorkspaceException {
    OpenDesk open = new OpenDesk(folder.resolve("маяк.sverka"));
    Article article = open.article("маяк", "Маяк", null, TEXT);
    Annotation mark = open.mark("a", article, TEXT, "погас ночью");
    Overlay overlay = new Overlay();
    new ClaimAsker(
            open.desk(),
            open.marking(),
            overlay,
            new Messages(Locale.ENGLISH),
            (text, selection, language, published) ->
                CompletableFuture.failedFuture(new IllegalStateException("no dictionary")),
            Runnable::run)
        .ask(new Marking.Target(article, TEXT, mark, false), new BoundingBox(0, 0, 1, 1));
    assertThat(overlay.isAsking()).isTrue();
    return ((ClaimField) overlay.getChildren().get(0)).titleField();
  }
}
