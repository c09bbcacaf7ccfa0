package org.sverka.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Dismissal;
import org.sverka.model.DismissalKind;
import org.sverka.model.Edit;
import org.sverka.model.Link;
import org.sverka.model.LinkKind;
import org.sverka.model.Tag;
import org.sverka.store.Database.Access;
import org.sverka.store.WorkspaceException.Problem;
import org.sverka.text.TextRange;

class MigrationsTest {
  /** Rebuilds a table that others refer to, as a later version may have to. */
  private static final String SECOND =
      """
          CREATE TABLE tag_new (
            id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, colour TEXT NOT NULL, shortcut INTEGER,
            parent TEXT REFERENCES tag (id), description TEXT NOT NULL, position INTEGER NOT NULL,
            weight INTEGER NOT NULL DEFAULT 1); -- new; the rest as before
          INSERT INTO tag_new SELECT *, 7 FROM tag;
          DROP TABLE tag;
          ALTER TABLE tag_new RENAME TO tag;
          """;

  private static final String THIRD = "UPDATE tag SET description = 'третья;' || weight";

  private final Tag tag = Made.tag("t", null, 1);
  private final Tag below = Made.tag("below", "t", 1);

  @TempDir Path folder;
  private Path path = Path.of("");

  @BeforeEach
  void makeAFileOfThisVersion() throws WorkspaceException {
    path = folder.resolve("w.sverka");
    try (WorkspaceFile file = WorkspaceFile.create(path)) {
      file.apply(Made.change(Edit.add(tag), Edit.add(below)), Map.of());
    }
  }

  /** The program's own migrations and some that do not exist yet. */
  private static Migrations later(String... more) {
    List<Supplier<String>> scripts = new ArrayList<>();
    scripts.add(() -> Migrations.resource("/migrations/0001-workspace.sql"));
    scripts.add(() -> Migrations.resource("/migrations/0002-dismissals-and-links.sql"));
    scripts.add(() -> Migrations.resource("/migrations/0003-search.sql"));
    for (String script : more) {
      scripts.add(() -> script);
    }
    return new Migrations(scripts);
  }

  private static Tag third(String id, String parent) {
    Tag before = Made.tag(id, parent.isEmpty() ? null : parent, 1);
    return new Tag(
        before.id(),
        before.name(),
        before.colour(),
        before.shortcut(),
        before.parent(),
        "третья;7",
        before.position());
  }

  @Test
  void aFileOfTheFirstVersionTakesDismissalsAndLinks() throws Exception {
    Path old = folder.resolve("old.sverka");
    Migrations first =
        new Migrations(List.of(() -> Migrations.resource("/migrations/0001-workspace.sql")));
    new Opening(old, first).create();
    Article article = Made.article("a", Made.KAZAKH);
    Annotation one = Made.annotation("n1", article, Made.KAZAKH, new TextRange(0, 6));
    Annotation other = Made.annotation("n2", article, Made.KAZAKH, new TextRange(11, 17));
    Link link = new Link(LinkKind.DRIFT, other.id(), one.id());
    Dismissal dismissal =
        new Dismissal(
            DismissalKind.QUOTE,
            List.of(Dismissal.Place.of(article.id(), Made.KAZAKH, new TextRange(0, 6))));
    try (WorkspaceFile file = WorkspaceFile.open(old)) {
      file.apply(
          Made.change(
              Edit.add(article),
              Edit.add(one),
              Edit.add(other),
              Edit.add(link),
              Edit.add(dismissal)),
          Map.of(article.hash(), Made.KAZAKH));
      assertThat(file.load().links()).containsExactly(link);
      assertThat(file.load().dismissals()).containsExactly(dismissal);
    }
  }

  @Test
  void anOlderFileIsBroughtUpToDateAfterACopyIsSetAside() throws Exception {
    // An open connection keeps its change in the write-ahead log, which the copy must have too.
    try (WorkspaceFile elsewhere = WorkspaceFile.open(path)) {
      Tag late = Made.tag("late", "t", 2);
      elsewhere.apply(Made.change(Edit.add(late)), Map.of());
      Migrations migrations = later(SECOND, THIRD);
      try (WorkspaceFile file = WorkspaceFile.open(path, migrations)) {
        assertThat(file.load().tags()).contains(third("t", ""), third("below", "t"));
      }
      try (WorkspaceFile copy = WorkspaceFile.open(folder.resolve("w.sverka.v3-backup"))) {
        assertThat(copy.load().tags()).containsExactly(tag, below, late);
        assertThat(copy.undo()).hasSize(1);
      }
    }
    try (Database database = Database.open(path, Access.READ)) {
      assertThat(database.number("PRAGMA user_version")).isEqualTo(5);
    }
    assertThatThrownBy(() -> WorkspaceFile.open(path))
        .isInstanceOfSatisfying(
            WorkspaceException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NEWER));
  }

  @Test
  void foreignKeysHoldAgainAfterAMigration() throws Exception {
    Migrations migrations = later(SECOND);
    try (WorkspaceFile file = WorkspaceFile.open(path, migrations)) {
      assertThatThrownBy(() -> file.apply(Made.change(Edit.remove(tag)), Map.of()))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("is still used by tags below it (1)");
    }
  }

  @Test
  void anEarlierCopyIsKept() throws Exception {
    Path earlier = folder.resolve("w.sverka.v3-backup");
    Files.writeString(earlier, "earlier");
    WorkspaceFile.open(path, later(SECOND)).close();
    assertThat(earlier).hasContent("earlier");
    assertThat(folder.resolve("w.sverka.v3-backup-2")).exists();
  }

  @Test
  void aMigrationThatFailsLeavesTheFileAsItWasAndNoCopy() throws Exception {
    for (String bad : List.of("UPDATE nothing SET x = 1", "DELETE FROM tag WHERE id = 't'")) {
      Migrations migrations = later(SECOND, bad);
      assertThatThrownBy(() -> WorkspaceFile.open(path, migrations))
          .isInstanceOfSatisfying(
              WorkspaceException.class, e -> assertThat(e.problem()).isEqualTo(Problem.FAILED))
          .hasMessageContaining(path.toString())
          .hasMessageContaining("it is as it was");
    }
    try (WorkspaceFile file = WorkspaceFile.open(path)) {
      assertThat(file.load().tags()).containsExactly(tag, below);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
  }
}
