package org.sverka.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sverka.model.Article;
import org.sverka.model.Edit;
import org.sverka.store.Database.Access;

/** The index says the same of a workspace whichever way that came to be what it is. */
class SearchIndexTest {
  @TempDir Path folder;

  private Path path() {
    return folder.resolve("w.sverka");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void itIsInStepWhateverIsDoneUndoneAndRedone(long seed) throws Exception {
    RandomChanges changes = new RandomChanges(seed);
    Random random = new Random(seed);
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      for (int act = 0; act < 60; act++) {
        switch (random.nextInt(6)) {
          case 0 -> assertThat(file.undo()).hasSameSizeAs(changes.undo());
          case 1 -> assertThat(file.redo()).hasSameSizeAs(changes.redo());
          default -> file.apply(changes.next(), changes.texts());
        }
      }
      assertThat(file.notIndexed()).isZero();
      Set<String> kept = content();
      assertThat(kept).isNotEmpty();
      forget();
      assertThat(file.notIndexed()).isPositive();
      long left = file.notIndexed();
      for (int made = file.index(7); made > 0; made = file.index(7)) {
        left -= made;
        assertThat(file.notIndexed()).isEqualTo(left);
      }
      assertThat(content()).isEqualTo(kept);
    }
  }

  @Test
  void whatIsIndexedLaterStandsInTheOrderItCameIn() throws Exception {
    List<String> names = List.of("в", "а", "г", "б");
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      for (String name : names) {
        Article article = Made.article(name, Made.KAZAKH + name);
        file.apply(Made.change(Edit.add(article)), Map.of(article.hash(), Made.KAZAKH + name));
      }
      forget();
      while (file.index(3) > 0) {
        assertThat(file.notIndexed()).isLessThan(names.size());
      }
    }
    try (Database database = Database.open(path(), Access.READ)) {
      assertThat(database.query("SELECT id FROM indexed ORDER BY number", Row::text))
          .isEqualTo(names);
    }
  }

  @Test
  void aChangeThatIsRefusedLeavesNoTrace() throws Exception {
    Article article = Made.article("a", Made.KAZAKH);
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      Edit impossible = Edit.remove(Made.tag("nowhere", null, 1));
      assertThatThrownBy(
              () ->
                  file.apply(
                      Made.change(Edit.add(article), impossible),
                      Map.of(article.hash(), Made.KAZAKH)))
          .isInstanceOf(WorkspaceException.class);
      assertThat(content()).isEmpty();
    }
  }

  @Test
  void aWorkspaceOfTheVersionBeforeIsIndexedWhenItIsAskedFor() throws Exception {
    Article article = Made.article("a", Made.KAZAKH);
    Migrations before =
        new Migrations(
            List.of(
                () -> Migrations.resource("/migrations/0001-workspace.sql"),
                () -> Migrations.resource("/migrations/0002-dismissals-and-links.sql")));
    new Opening(path(), before).create();
    try (Database database = Database.open(path(), Access.WRITE)) {
      database.update(
          "INSERT INTO article_text (hash, text) VALUES (?, ?)", article.hash(), Made.KAZAKH);
      new ArticleTable(database, new Offsets(database)).insert(article);
    }
    try (WorkspaceFile file = WorkspaceFile.open(path())) {
      assertThat(file.notIndexed()).isEqualTo(1);
      file.index(10);
      assertThat(file.notIndexed()).isZero();
      assertThat(content()).anyMatch(line -> line.startsWith("article a kәліппе "));
    }
  }

  private void forget() throws Exception {
    try (Database database = Database.open(path(), Access.WRITE)) {
      database.execute("INSERT INTO article_index (article_index) VALUES ('delete-all')");
      database.execute("INSERT INTO made_index (made_index) VALUES ('delete-all')");
      database.execute("DELETE FROM indexed");
    }
  }

  /** Every term with what it stands for and where it stands. */
  private Set<String> content() throws Exception {
    Set<String> content = new TreeSet<>();
    try (Database database = Database.open(path(), Access.WRITE)) {
      for (String index : List.of("article_index", "made_index")) {
        database.execute(
            "CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, " + index + ", instance)");
        content.addAll(
            database.query(
                "SELECT entity || ' ' || id || ' ' || term || ' ' || col || ' ' || offset FROM"
                    + " temp.terms LEFT JOIN indexed ON number = doc",
                Row::text));
        database.execute("DROP TABLE temp.terms");
      }
    }
    return content;
  }
}
