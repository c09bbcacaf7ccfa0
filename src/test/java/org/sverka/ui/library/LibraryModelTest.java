package org.sverka.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.ArticleMetadata;
import org.sverka.store.WorkspaceException;
import org.sverka.ui.Messages;
import org.sverka.ui.OpenDesk;

class LibraryModelTest {
  private static final String TEXT = "Маяк погас ночью. Катера вышли в море.";

  @TempDir Path folder;

  private OpenDesk open;
  private LibraryModel model;
  private Article storm;

  @BeforeEach
  void put() throws WorkspaceException {
    open = new OpenDesk(folder.resolve("маяк.sverka"));
    model = new LibraryModel(open.desk(), new Messages(Locale.ENGLISH));
    storm = open.article("Шторм", "Маяк", LocalDate.of(2025, 11, 12), TEXT);
    open.article("Ветер", "Маяк", LocalDate.of(2025, 11, 11), TEXT + " 1");
    open.article("Волна", "Бакен", LocalDate.of(2025, 2, 1), TEXT + " 2");
    open.article("Туман", null, null, TEXT + " 3");
  }

  @Test
  void articlesAreGroupedByOutletInOrderOfPublication() {
    assertThat(rows())
        .containsExactly(
            "Бакен (1)",
            "- Волна 0",
            "Маяк (2)",
            "- Ветер 0",
            "- Шторм 0",
            "no outlet (1)",
            "- Туман 0");
    assertThat(model.totalProperty().get()).isEqualTo(4);
  }

  @Test
  void datesAreInOrderOfTimeAndTheUndatedLast() {
    model.groupingProperty().set(Grouping.DATE);
    assertThat(rows())
        .containsExactly(
            "Feb 1, 2025 (1)",
            "- Волна 0",
            "Nov 11, 2025 (1)",
            "- Ветер 0",
            "Nov 12, 2025 (1)",
            "- Шторм 0",
            "no date (1)",
            "- Туман 0");
  }

  @Test
  void foldersAreThoseOfTheSources() {
    model.groupingProperty().set(Grouping.FOLDER);
    assertThat(rows())
        .containsExactly("папка (4)", "- Волна 0", "- Ветер 0", "- Шторм 0", "- Туман 0");
  }

  @Test
  void theFilterFindsEveryWordAnywhereAndCountsWhatItShows() {
    model.filterProperty().set("  маяк ШТ ");
    assertThat(rows()).containsExactly("Маяк (1)", "- Шторм 0");
    assertThat(model.totalProperty().get()).isEqualTo(4);
    model.filterProperty().set("нет такого");
    assertThat(rows()).isEmpty();
    model.filterProperty().set("");
    assertThat(rows()).hasSize(7);
  }

  @Test
  void annotationsAreCountedAsTheyComeAndGo() {
    model.filterProperty().set("шторм");
    Annotation mark = open.mark("a", storm, TEXT, "Катера");
    open.mark("b", storm, TEXT, "погас");
    assertThat(rows()).containsExactly("Маяк (1)", "- Шторм 2");
    open.marking().apply(open.marking().edits().note(mark, "вышли", "step"));
    assertThat(rows()).containsExactly("Маяк (1)", "- Шторм 2");
    open.marking()
        .apply(open.marking().edits().delete(List.of(mark.withNote("вышли", OpenDesk.NOON))));
    assertThat(rows()).containsExactly("Маяк (1)", "- Шторм 1");
    open.session().undo();
    assertThat(rows()).containsExactly("Маяк (1)", "- Шторм 2");
  }

  @Test
  void aCorrectedOutletMovesTheArticle() {
    open.marking()
        .apply(
            open.marking()
                .edits()
                .metadata(
                    storm,
                    held ->
                        new ArticleMetadata(
                            held.title(),
                            held.titleOrigin(),
                            "Бакен",
                            held.author(),
                            held.published(),
                            held.language())));
    assertThat(rows())
        .containsExactly(
            "Бакен (2)",
            "- Волна 0",
            "- Шторм 0",
            "Маяк (1)",
            "- Ветер 0",
            "no outlet (1)",
            "- Туман 0");
  }

  @Test
  void anotherWorkspaceBringsItsOwnArticles() throws WorkspaceException {
    open.put(folder.resolve("другой.sverka"));
    assertThat(rows()).isEmpty();
    assertThat(model.totalProperty().get()).isZero();
  }

  private List<String> rows() {
    return model.rows().stream()
        .map(
            row ->
                row instanceof LibraryRow.Group group
                    ? group.name() + " (" + group.count() + ")"
                    : row instanceof LibraryRow.Entry entry
                        ? "- " + entry.article().metadata().title() + " " + entry.annotations()
                        : "")
        .toList();
  }
}
