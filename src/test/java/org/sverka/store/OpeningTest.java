package org.sverka.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.model.Article;
import org.sverka.model.Edit;
import org.sverka.model.Tag;
import org.sverka.store.Database.Access;
import org.sverka.store.WorkspaceException.Problem;
import org.sverka.text.TextRange;

class OpeningTest {
  private final Tag tag = Made.tag("t", null, 1);

  @TempDir Path folder;

  private Path path() {
    return folder.resolve("w.sverka");
  }

  private Path made() throws WorkspaceException {
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      file.apply(Made.change(Edit.add(tag)), Map.of());
    }
    return path();
  }

  private void assertProblem(Problem problem, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            WorkspaceException.class,
            e -> assertThat(List.of(e.problem(), e.file())).isEqualTo(List.of(problem, path())))
        .hasMessageContaining(path().toString());
  }

  @Test
  void aMissingFileIsMissingAndMadeOnlyWhereThatIsAsked() throws Exception {
    assertProblem(Problem.MISSING, () -> WorkspaceFile.open(path()));
    try (WorkspaceFile file = WorkspaceFile.openOrCreate(path())) {
      assertThat(file.readOnly()).isFalse();
      file.apply(Made.change(Edit.add(tag)), Map.of());
    }
    try (WorkspaceFile file = WorkspaceFile.openOrCreate(path())) {
      assertThat(file.load().tags()).containsExactly(tag);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(path());
    }
  }

  @Test
  void aMissingFolderIsMissing() {
    Path deep = folder.resolve("none").resolve("w.sverka");
    assertThatThrownBy(() -> WorkspaceFile.openOrCreate(deep))
        .isInstanceOfSatisfying(
            WorkspaceException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MISSING));
  }

  @Test
  void aFileThatIsThereIsNotMadeAgain() throws Exception {
    made();
    assertProblem(Problem.EXISTS, () -> WorkspaceFile.create(path()));
    try (WorkspaceFile file = WorkspaceFile.open(path())) {
      assertThat(file.load().tags()).containsExactly(tag);
    }
  }

  @Test
  void anythingElseIsNotAWorkspaceAndIsLeftAsItIs() throws Exception {
    assertNotAWorkspace(new byte[0]);
    assertNotAWorkspace("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
    assertNotAWorkspace(
        "Просто текст, и довольно длинный. ".repeat(20).getBytes(StandardCharsets.UTF_8));
    Files.delete(path());
    try (Database other = Database.open(path(), Access.CREATE)) {
      other.execute("CREATE TABLE article (id)");
    }
    assertNotAWorkspace(Files.readAllBytes(path()));
    Files.delete(path());
    Files.createDirectory(path());
    assertProblem(Problem.NOT_A_WORKSPACE, () -> WorkspaceFile.openOrCreate(path()));
  }

  private void assertNotAWorkspace(byte[] content) throws Exception {
    Files.write(path(), content);
    assertProblem(Problem.NOT_A_WORKSPACE, () -> WorkspaceFile.openOrCreate(path()));
    assertThat(path()).hasBinaryContent(content);
  }

  @Test
  void aNewerFileIsRefusedAndLeftAsItIs() throws Exception {
    made();
    try (Database database = Database.open(path(), Access.WRITE)) {
      database.execute("PRAGMA user_version = 99");
    }
    byte[] before = Files.readAllBytes(path());
    assertProblem(Problem.NEWER, () -> WorkspaceFile.open(path()));
    assertThat(path()).hasBinaryContent(before);
  }

  @Test
  void aTruncatedFileIsDamaged() throws Exception {
    made();
    try (RandomAccessFile raw = new RandomAccessFile(path().toFile(), "rw")) {
      raw.setLength(raw.length() / 2);
    }
    assertProblem(Problem.DAMAGED, () -> WorkspaceFile.open(path()));
  }

  @Test
  void anOverwrittenPageIsDamageWhicheverItIs() throws Exception {
    byte[] whole = Files.readAllBytes(made());
    int pages = whole.length / 4096;
    assertThat(pages).isGreaterThan(20);
    for (int page = 0; page < pages; page++) {
      byte[] damaged = whole.clone();
      // The header of the file stays, so that it is not another kind of file.
      int from = page == 0 ? 100 : page * 4096;
      Arrays.fill(damaged, from, (page + 1) * 4096, (byte) 0xa5);
      Files.write(path(), damaged);
      assertProblem(Problem.DAMAGED, () -> WorkspaceFile.open(path()).close());
    }
  }

  @Test
  void aTextThatIsNotWhatWasStoredIsDamage() throws Exception {
    Article article = Made.article("a", Made.KAZAKH, new TextRange(0, 4));
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      file.apply(Made.change(Edit.add(article)), Map.of(article.hash(), Made.KAZAKH));
    }
    try (Database database = Database.open(path(), Access.WRITE)) {
      database.update("UPDATE article_text SET text = replace(text, 'ү', 'у')");
    }
    try (WorkspaceFile file = WorkspaceFile.open(path())) {
      assertThat(file.load().articles()).containsExactly(article);
      assertProblem(Problem.DAMAGED, () -> file.text(article.hash()));
    }
  }

  @Test
  void aValueThatNoVersionWritesIsDamage() throws Exception {
    made();
    try (Database database = Database.open(path(), Access.WRITE)) {
      database.update("UPDATE tag SET colour = 'mauve'");
    }
    try (WorkspaceFile file = WorkspaceFile.open(path())) {
      assertProblem(Problem.DAMAGED, file::load);
    }
  }

  @Test
  void aFileThatMayNotBeWrittenIsOpenedForReading() throws Exception {
    made();
    try (Unwritable file = Unwritable.make(path())) {
      Assumptions.assumeTrue(file.worked(), "this user writes whatever the permissions say");
      assertReadOnly();
    }
  }

  @Test
  void aFileInAFolderThatMayNotBeWrittenIsOpenedForReading() throws Exception {
    made();
    try (Unwritable place = Unwritable.make(folder)) {
      Assumptions.assumeTrue(place.worked(), "this user writes whatever the permissions say");
      assertReadOnly();
      Path other = folder.resolve("x.sverka");
      assertThatThrownBy(() -> WorkspaceFile.create(other))
          .isInstanceOfSatisfying(
              WorkspaceException.class,
              e -> assertThat(e.problem()).isEqualTo(Problem.NO_PERMISSION));
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files).containsExactly(path());
      }
    }
  }

  @Test
  void aLogThatCannotBeFoldedInIsNotPassedOverInSilence() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("w.sverka");
    try (WorkspaceFile file = WorkspaceFile.create(elsewhere)) {
      file.apply(Made.change(Edit.add(tag)), Map.of());
      for (String part : List.of("", "-wal")) {
        Files.copy(Path.of(elsewhere + part), Path.of(path() + part));
      }
    }
    try (Unwritable place = Unwritable.make(folder)) {
      Assumptions.assumeTrue(place.worked(), "this user writes whatever the permissions say");
      assertProblem(Problem.READ_ONLY, () -> WorkspaceFile.open(path()));
    }
    try (WorkspaceFile file = WorkspaceFile.open(path())) {
      assertThat(file.load().tags()).containsExactly(tag);
    }
  }

  private void assertReadOnly() throws Exception {
    try (WorkspaceFile file = WorkspaceFile.open(path())) {
      assertThat(file.readOnly()).isTrue();
      assertThat(file.load().tags()).containsExactly(tag);
      assertProblem(Problem.READ_ONLY, () -> file.apply(Made.change(Edit.remove(tag)), Map.of()));
      assertProblem(Problem.READ_ONLY, file::undo);
      assertProblem(Problem.READ_ONLY, file::redo);
    }
  }

  @Test
  void aFileThatAnotherProgramHoldsIsLocked() throws Exception {
    made();
    try (Database other = Database.open(path(), Access.WRITE)) {
      other.execute("PRAGMA locking_mode = EXCLUSIVE");
      other.update("UPDATE tag SET position = 2");
      assertProblem(Problem.LOCKED, () -> WorkspaceFile.open(path()));
    }
  }

  @Test
  void aFileThatAnotherProgramWritesIsReadButNotWritten() throws Exception {
    made();
    try (Database other = Database.open(path(), Access.WRITE);
        WorkspaceFile file = WorkspaceFile.open(path())) {
      other.execute("BEGIN IMMEDIATE");
      other.update("UPDATE tag SET position = 2");
      assertThat(file.load().tags()).containsExactly(tag);
      assertProblem(Problem.LOCKED, () -> file.apply(Made.change(Edit.remove(tag)), Map.of()));
      other.execute("ROLLBACK");
      file.apply(Made.change(Edit.remove(tag)), Map.of());
      assertThat(file.load().tags()).isEmpty();
    }
  }

  @Test
  void aFullDiskLosesTheChangeInFlightOnly() throws Exception {
    made();
    Database small = Database.open(path(), Access.WRITE);
    long pages = small.number("PRAGMA page_count");
    small.number("PRAGMA max_page_count = " + (pages + 8));
    String text = "Длинный текст. ".repeat(9_000);
    Article article = Made.article("a", text);
    try (WorkspaceFile file = new WorkspaceFile(path(), small, false)) {
      assertProblem(
          Problem.DISK_FULL,
          () -> file.apply(Made.change(Edit.add(article)), Map.of(article.hash(), text)));
      Tag next = Made.tag("next", "t", 2);
      file.apply(Made.change(Edit.add(next)), Map.of());
      assertThat(file.load().tags()).containsExactly(tag, next);
      assertThat(file.load().articles()).isEmpty();
    }
  }

  @Test
  void twoWindowsOnOneFileWriteInTurnAndAreToldOfConflicts() throws Exception {
    made();
    try (WorkspaceFile one = WorkspaceFile.open(path());
        WorkspaceFile two = WorkspaceFile.open(path())) {
      long before = two.dataVersion();
      for (int i = 0; i < 20; i++) {
        WorkspaceFile writer = i % 2 == 0 ? one : two;
        writer.apply(Made.change(Edit.add(Made.tag("n" + i, "t", i))), Map.of());
      }
      assertThat(two.dataVersion()).isNotEqualTo(before);
      assertThat(one.load()).isEqualTo(two.load());
      assertThat(one.load().tags()).hasSize(21);
      Tag mine = Made.tag("t", null, 7);
      one.apply(Made.change(Edit.alter(tag, mine)), Map.of());
      assertProblem(
          Problem.CONFLICT,
          () -> two.apply(Made.change(Edit.alter(tag, Made.tag("t", null, 8))), Map.of()));
      assertThat(two.undo()).hasSize(1);
      assertThat(one.load().tags()).contains(tag);
    }
  }
}
