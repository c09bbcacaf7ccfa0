package org.sverka.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Quote;
import org.sverka.model.Stance;
import org.sverka.model.Tag;
import org.sverka.store.WorkspaceException;
import org.sverka.text.TextRange;

class MarkingTest {
  private static final String TEXT = "Маяк погас ночью. Катера вышли в море.";

  @TempDir Path folder;

  private OpenDesk open;
  private Marking marking;
  private Article article;

  @BeforeEach
  void put() throws WorkspaceException {
    open = new OpenDesk(folder.resolve("маяк.sverka"));
    marking = open.marking();
    article = open.article("маяк", "Маяк", null, TEXT);
    open.desk().show(article.id());
  }

  @Test
  void aHighlightTakesTheSelectionWithoutTheSpacesAroundIt() {
    select(4, 11);
    Annotation made = marking.highlight().orElseThrow();
    assertThat(words()).containsExactly("погас");
    assertThat(open.desk().selected()).contains(made);
    assertThat(pane().selection()).isNull();
  }

  @Test
  void whereOnlySpacesAreSelectedThereIsNothingToMark() {
    select(4, 5);
    assertThat(marking.highlight()).isEmpty();
    assertThat(words()).isEmpty();
  }

  @Test
  void theSameRangeIsNotMarkedTwice() {
    select(0, 4);
    Annotation first = marking.highlight().orElseThrow();
    select(0, 5);
    assertThat(marking.highlight()).contains(first);
    assertThat(words()).containsExactly("Маяк");
  }

  @Test
  void marksThatOverlapAreBothKept() {
    select(0, 10);
    marking.highlight();
    select(5, 16);
    marking.highlight();
    assertThat(words()).containsExactlyInAnyOrder("Маяк погас", "погас ночью");
  }

  @Test
  void aTagMarksTheSelectionAndTheSameKeyTakesItAway() {
    Tag tag = open.tag("ночь", 1, null);
    select(11, 16);
    marking.toggleTag(tag.id());
    assertThat(selected().tags()).containsExactly(tag.id());
    marking.toggleTag(tag.id());
    assertThat(selected().tags()).isEmpty();
    marking.toggleTag(tag.id());
    assertThat(selected().tags()).containsExactly(tag.id());
    assertThat(words()).containsExactly("ночью");
  }

  @Test
  void aQuoteKeepsItsSpeakerWhenItIsMarkedAgain() {
    select(18, 37);
    marking.quote("Смотритель");
    marking.quote(null);
    assertThat(selected().quote()).isEqualTo(new Quote("Смотритель"));
    select(18, 37);
    marking.quote("Капитан");
    assertThat(selected().quote()).isEqualTo(new Quote("Капитан"));
    assertThat(words()).containsExactly("Катера вышли в море");
  }

  @Test
  void withNothingSelectedThereIsNoTarget() {
    assertThat(marking.target()).isEmpty();
    marking.toggleTag(open.tag("ночь", 1, null).id());
    marking.deleteSelected();
    assertThat(words()).isEmpty();
  }

  @Test
  void aClaimIsTiedToANewMarkInOneStep() {
    select(18, 37);
    Marking.Target target = marking.target().orElseThrow();
    assertThat(target.isNew()).isTrue();
    marking.tie(target, marking.edits().claim("Катера вышли", null), Stance.STATES, null);
    assertThat(open.workspace().evidence(target.annotation().id())).hasSize(1);
    open.session().undo();
    assertThat(words()).isEmpty();
    assertThat(open.workspace().claims()).isEmpty();
  }

  @Test
  void anEdgeMovesToWholeWordsOrNotAtAll() {
    select(0, 4);
    Annotation mark = marking.highlight().orElseThrow();
    marking.moveTo(mark, TEXT, new TextRange(0, 11));
    assertThat(words()).containsExactly("Маяк погас");
    marking.moveTo(selected(), TEXT, new TextRange(4, 5));
    assertThat(words()).containsExactly("Маяк погас");
  }

  @Test
  void deletingLetsGoOfTheSelection() {
    select(0, 4);
    marking.highlight();
    marking.deleteSelected();
    assertThat(words()).isEmpty();
    assertThat(open.desk().selectedProperty().get()).isNull();
  }

  private void select(int start, int end) {
    pane().selectionProperty().set(new TextRange(start, end));
  }

  private PaneModel pane() {
    return Objects.requireNonNull(open.desk().active());
  }

  private Annotation selected() {
    return open.desk().selected().orElseThrow();
  }

  private List<String> words() {
    return open.workspace().annotations().stream()
        .map(annotation -> annotation.selector().exact())
        .toList();
  }
}
