package org.sverka.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Tag;
import org.sverka.store.WorkspaceException;
import org.sverka.text.TextRange;
import org.sverka.ui.OpenDesk;

class AnnotationsModelTest {
  private static final String TEXT = "Маяк погас ночью. Катера вышли в море. Смотритель спал.";

  @TempDir Path folder;

  private OpenDesk open;
  private AnnotationsModel model;
  private Article late;
  private Article early;

  @BeforeEach
  void put() throws WorkspaceException {
    open = new OpenDesk(folder.resolve("маяк.sverka"));
    model = new AnnotationsModel(open.desk(), Runnable::run);
    late = open.article("поздняя", "Маяк", LocalDate.of(2025, 11, 13), TEXT + " Поздно.");
    early = open.article("ранняя", "Бакен", LocalDate.of(2025, 11, 11), TEXT);
    open.desk().show(late.id());
  }

  @Test
  void theArticleUnderTheHandIsListedInReadingOrder() {
    open.mark("b", late, TEXT, "Катера");
    open.mark("a", late, TEXT, "погас ночью");
    open.mark("c", late, TEXT, "погас");
    open.mark("d", early, TEXT, "Маяк");
    assertThat(words()).containsExactly("погас ночью", "погас", "Катера");
    open.desk().show(early.id());
    assertThat(words()).containsExactly("Маяк");
  }

  @Test
  void allArticlesAreListedInOrderOfPublication() {
    open.mark("b", late, TEXT, "Катера");
    open.mark("d", early, TEXT, "Смотритель");
    model.allArticlesProperty().set(true);
    assertThat(words()).containsExactly("Смотритель", "Катера");
    open.mark("a", early, TEXT, "Маяк");
    assertThat(words()).containsExactly("Маяк", "Смотритель", "Катера");
  }

  @Test
  void aTagListsItsOwnAndThoseBelowIt() {
    Tag sea = open.tag("море", 1, null);
    Tag ships = open.tag("суда", 2, sea.id());
    Annotation night = open.mark("a", late, TEXT, "ночью");
    open.mark("b", late, TEXT, "Катера", ships.id());
    open.mark("c", late, TEXT, "море", sea.id());
    model.tagProperty().set(sea.id());
    assertThat(words()).containsExactly("Катера", "море");
    open.marking().apply(open.marking().edits().toggleTag(night, ships.id()));
    assertThat(words()).containsExactly("ночью", "Катера", "море");
    open.session().undo();
    assertThat(words()).containsExactly("Катера", "море");
  }

  @Test
  void whatIsSelectedIsLetGoWithTheArticleUnderTheHand() {
    Annotation inLate = open.mark("a", late, TEXT, "Катера");
    open.desk().select(inLate.id());
    open.desk().show(early.id());
    assertThat(open.desk().selected()).isEmpty();

    Annotation inEarly = open.mark("b", early, TEXT, "Маяк");
    open.desk().select(inEarly.id());
    open.desk().panes().stream().toList().forEach(open.desk()::close);
    assertThat(open.desk().selected()).isEmpty();
  }

  @Test
  void whatIsSelectedStaysWhileItIsListedWithAllArticles() {
    Annotation inLate = open.mark("a", late, TEXT, "Катера");
    model.allArticlesProperty().set(true);
    open.desk().select(inLate.id());
    open.desk().show(early.id());
    assertThat(open.desk().selected()).contains(inLate);
    model.allArticlesProperty().set(false);
    assertThat(open.desk().selected()).isEmpty();
  }

  @Test
  void whatIsSelectedStaysWhenItsArticleIsOpenedForIt() {
    Annotation inEarly = open.mark("a", early, TEXT, "Катера");
    open.desk().select(inEarly.id());
    open.desk().revealBeside(early.id(), inEarly.range());
    assertThat(open.desk().selected()).contains(inEarly);
  }

  /** Rows are followed one by one; whatever happened, they are what a fresh list would show. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void afterAnyChangesTheRowsAreThoseOfAFreshList(long seed) {
    Random random = new Random(seed);
    Tag tag = open.tag("море", 1, null);
    model.allArticlesProperty().set(random.nextBoolean());
    if (random.nextBoolean()) {
      model.tagProperty().set(tag.id());
    }
    for (int i = 0; i < 120; i++) {
      List<Annotation> all =
          open.workspace().annotations().stream()
              .sorted(Comparator.comparing(Annotation::id))
              .toList();
      Annotation one = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
      int act = random.nextInt(7);
      if (one == null || act < 2) {
        TextRange words = range(random);
        open.mark("m" + i, random.nextBoolean() ? late : early, TEXT, words.of(TEXT));
      } else if (act == 2) {
        open.marking().apply(open.marking().edits().toggleTag(one, tag.id()));
      } else if (act == 3) {
        open.marking().apply(open.marking().edits().moveTo(one, TEXT, range(random)));
      } else if (act == 4) {
        open.marking().apply(open.marking().edits().delete(List.of(one)));
      } else if (act == 5) {
        open.session().undo();
      } else {
        open.session().redo();
      }
      AnnotationsModel fresh = new AnnotationsModel(open.desk(), Runnable::run);
      fresh.allArticlesProperty().set(model.allArticlesProperty().get());
      fresh.tagProperty().set(model.tagProperty().get());
      assertThat(new ArrayList<>(model.rows())).isEqualTo(new ArrayList<>(fresh.rows()));
      model
          .rows()
          .forEach(row -> assertThat(model.rows().get(model.indexOf(row.id()))).isEqualTo(row));
    }
  }

  private static TextRange range(Random random) {
    int start = random.nextInt(TEXT.length() - 8);
    return new TextRange(start, start + 1 + random.nextInt(7));
  }

  private List<String> words() {
    return model.rows().stream().map(annotation -> annotation.selector().exact()).toList();
  }
}
