package org.sverka.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.app.Jobs;
import org.sverka.app.SearchState;
import org.sverka.app.comparing.SharedPassages;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Edit;
import org.sverka.store.WorkspaceException;
import org.sverka.text.TextHash;
import org.sverka.ui.OpenDesk;

class OverviewModelTest {
  private static final String PASSAGE = "плотники чинили старый деревянный мост через Каменку";

  @TempDir private Path folder;

  private final Queue<Runnable> background = new ArrayDeque<>();
  private OpenDesk open;
  private OverviewModel model;
  private Article bridge;

  @BeforeEach
  void compareTwo() throws WorkspaceException {
    open = new OpenDesk(folder.resolve("мост.sverka"));
    SharedPassages shared =
        new SharedPassages(
            new Jobs(background::add, Runnable::run), background::add, Runnable::run);
    open.desk().sessionProperty().addListener((property, before, now) -> shared.follow(now));
    shared.follow(open.session());
    model = new OverviewModel(open.desk(), shared, new Gaps(open.desk(), shared));
    bridge = open.article("мост", "Маяк", null, "Весной " + PASSAGE + ".");
    open.article("река", "Бакен", null, "Говорят, " + PASSAGE + ".");
    model.watchedProperty().set(true);
    settle();
  }

  @Test
  void whoSharesWithWhomIsShownOnceItIsKnown() {
    assertThat(shown().state()).isEqualTo(SearchState.DONE);
    assertThat(shown().articles()).hasSize(2);
    assertThat(shown().overview().pairs()).hasSize(1);
  }

  @Test
  void anotherWorkspaceClearsItAtOnceAndTheOldAnswerIsLost() throws WorkspaceException {
    model.watchedProperty().set(false);
    model.watchedProperty().set(true);
    open.put(folder.resolve("другая.sverka"));
    assertThat(shown().overview().pairs()).isEmpty();
    assertThat(shown().state()).isEqualTo(SearchState.SEARCHING);
    settle();
    assertThat(shown().overview().pairs()).isEmpty();
    assertThat(shown().articles()).isEmpty();
    assertThat(shown().state()).isEqualTo(SearchState.DONE);
  }

  @Test
  void anEarlierRevisionHasNoRow() {
    String text = "Летом " + PASSAGE + ".";
    Article revised =
        new Article(
            new ArticleId("мост 2"),
            bridge.source(),
            2,
            TextHash.of(text),
            bridge.metadata(),
            "UTF-8",
            text.length(),
            text.length(),
            List.of(),
            OpenDesk.NOON);
    open.session()
        .apply(
            Change.of(ChangeKind.IMPORT_ARTICLES, OpenDesk.NOON, List.of(Edit.add(revised))),
            Map.of(revised.hash(), text));
    settle();
    assertThat(shown().articles()).hasSize(2).contains(revised).doesNotContain(bridge);
  }

  private OverviewModel.Shown shown() {
    return model.shownProperty().get();
  }

  private void settle() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }
}
