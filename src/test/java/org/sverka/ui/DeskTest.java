package org.sverka.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.store.WorkspaceException;
import org.sverka.text.TextRange;

class DeskTest {
  private static final String TEXT = "Маяк погас ночью. Катера вышли в море.";

  @TempDir Path folder;

  private OpenDesk open;
  private Desk desk;
  private final List<Article> articles = new ArrayList<>();

  @BeforeEach
  void put() throws WorkspaceException {
    open = new OpenDesk(folder.resolve("маяк.sverka"));
    desk = open.desk();
    for (int i = 0; i < 6; i++) {
      articles.add(
          open.article("статья " + i, "Маяк", LocalDate.of(2025, 11, i + 1), TEXT + " " + i));
    }
  }

  @Test
  void theFirstArticleOpensAPaneAndOthersReplaceIt() {
    PaneModel pane = desk.show(id(0)).orElseThrow();
    assertThat(pane.text()).isEqualTo(TEXT + " 0");
    assertThat(desk.show(id(1))).containsSame(pane);
    assertThat(shown()).containsExactly(id(1));
    assertThat(pane.text()).isEqualTo(TEXT + " 1");
  }

  @Test
  void anArticleThatTheWorkspaceDoesNotHaveIsShownNowhere() {
    ArticleId gone = new ArticleId("gone");
    desk.reveal(gone, new TextRange(0, 4));
    assertThat(desk.show(gone)).isEmpty();
    assertThat(desk.panes()).isEmpty();

    PaneModel pane = desk.show(id(0)).orElseThrow();
    desk.reveal(gone, new TextRange(0, 4));
    desk.revealBeside(gone, new TextRange(0, 4));
    assertThat(desk.show(pane, gone)).isFalse();
    assertThat(shown()).containsExactly(id(0));
    assertThat(pane.text()).isEqualTo(TEXT + " 0");
    assertThat(desk.looksProperty().get()).isZero();
  }

  @Test
  void besideIsAtTheRightOfTheActivePane() {
    desk.show(id(0));
    desk.showBeside(id(1));
    desk.activate(desk.panes().get(0));
    desk.showBeside(id(2));
    assertThat(shown()).containsExactly(id(0), id(2), id(1));
    assertThat(desk.active()).isSameAs(desk.panes().get(1));
  }

  @Test
  void anArticleThatIsOpenIsNotOpenedTwice() {
    desk.show(id(0));
    PaneModel second = desk.showBeside(id(1)).orElseThrow();
    desk.activate(desk.panes().get(0));
    assertThat(desk.showBeside(id(1))).containsSame(second);
    assertThat(desk.active()).isSameAs(second);
    assertThat(shown()).containsExactly(id(0), id(1));
  }

  @Test
  void thereAreAtMostFourPanes() {
    for (int i = 0; i < 4; i++) {
      desk.showBeside(id(i));
    }
    desk.activate(desk.panes().get(2));
    desk.showBeside(id(4));
    assertThat(shown()).containsExactly(id(0), id(1), id(4), id(3));
    assertThat(desk.active()).isSameAs(desk.panes().get(2));
    desk.revealBeside(id(2), new TextRange(0, 4));
    assertThat(shown()).containsExactly(id(0), id(1), id(4), id(2));
  }

  @Test
  void thePlaceInAnArticleIsKeptWhileOthersAreRead() {
    PaneModel pane = desk.show(id(0)).orElseThrow();
    pane.topProperty().set(18);
    pane.caretProperty().set(25);
    desk.show(id(1));
    assertThat(pane.topProperty().get()).isZero();
    desk.show(id(0));
    assertThat(pane.topProperty().get()).isEqualTo(18);
    assertThat(pane.caretProperty().get()).isEqualTo(25);
    desk.close(pane);
    assertThat(desk.showBeside(id(0)).orElseThrow().topProperty().get()).isEqualTo(18);
  }

  @Test
  void closingAPaneHandsOverToItsNeighbour() {
    desk.show(id(0));
    desk.showBeside(id(1));
    desk.showBeside(id(2));
    desk.close(desk.panes().get(2));
    assertThat(desk.active()).isSameAs(desk.panes().get(1));
    desk.close(desk.panes().get(0));
    assertThat(desk.active()).isSameAs(desk.panes().get(0));
    desk.close(desk.panes().get(0));
    assertThat(desk.panes()).isEmpty();
    assertThat(desk.active()).isNull();
  }

  @Test
  void whatIsRevealedIsShownWhereItsArticleIs() {
    desk.show(id(0));
    PaneModel second = desk.showBeside(id(1)).orElseThrow();
    desk.activate(desk.panes().get(0));
    desk.reveal(id(1), new TextRange(5, 10));
    assertThat(desk.active()).isSameAs(second);
    assertThat(second.revealedProperty().get().range()).isEqualTo(new TextRange(5, 10));
    desk.reveal(id(2), new TextRange(0, 4));
    assertThat(shown()).containsExactly(id(0), id(2));
  }

  @Test
  void anArticleThatIsRemovedLeavesTheDeskAndItsAnnotationIsLetGo() {
    desk.show(id(0));
    desk.showBeside(id(1));
    Annotation mark = open.mark("a", articles.get(1), TEXT, "Катера");
    desk.select(mark.id());
    open.marking().apply(open.marking().edits().remove(articles.get(1)));
    assertThat(shown()).containsExactly(id(0));
    assertThat(desk.selectedProperty().get()).isNull();
    open.session().undo();
    assertThat(shown()).containsExactly(id(0));
  }

  @Test
  void anotherWorkspaceBringsAnEmptyDesk() throws WorkspaceException {
    desk.show(id(0));
    desk.select(open.mark("a", articles.get(0), TEXT, "Катера").id());
    open.put(folder.resolve("другой.sverka"));
    assertThat(desk.panes()).isEmpty();
    assertThat(desk.active()).isNull();
    assertThat(desk.selected()).isEmpty();
  }

  private ArticleId id(int at) {
    return articles.get(at).id();
  }

  private List<ArticleId> shown() {
    return desk.panes().stream().map(PaneModel::article).toList();
  }
}
