package org.sverka.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Edit;
import org.sverka.model.Tag;
import org.sverka.store.HistoryState;
import org.sverka.store.WorkspaceException;

class SessionTest {
  @TempDir Path folder;

  @Test
  void aChangeIsSeenAtOnceAndSavedBehindTheScreensBack() throws WorkspaceException {
    Bench bench = Bench.open(file());
    Article article = bench.article("порт", Bench.TEXT);
    Annotation mark = Bench.annotation("a", article, 0, 4);
    bench.told.clear();

    bench.session.apply(bench.edits().mark(mark));

    assertThat(bench.workspace().annotation(mark.id())).contains(mark);
    assertThat(bench.told).containsExactly("changed MARK", "SAVING");
    assertThat(Bench.open(file()).workspace().annotations()).isEmpty();
    bench.settle();
    assertThat(bench.told)
        .containsExactly("changed MARK", "SAVING", "undo MARK, redo null", "SAVED");
    assertThat(Bench.open(file()).workspace().annotations()).containsExactly(mark);
  }

  @Test
  void itIsSavedOnlyWhenAllChangesAre() throws WorkspaceException {
    Bench bench = Bench.open(file());
    Article article = bench.article("порт", Bench.TEXT);
    bench.session.apply(bench.edits().mark(Bench.annotation("a", article, 0, 4)));
    bench.writer.run();
    bench.session.apply(bench.edits().mark(Bench.annotation("b", article, 5, 11)));
    bench.screen.run();
    assertThat(bench.session.saveState()).isEqualTo(Session.SaveState.SAVING);
    bench.settle();
    assertThat(bench.session.saveState()).isEqualTo(Session.SaveState.SAVED);
  }

  @Test
  void aRefusedChangeIsTakenBackAndTold() throws WorkspaceException {
    Bench one = Bench.open(file());
    Tag tag = Bench.tag("цифра", 1, null, 0);
    one.apply(one.codebook().add(tag));
    Bench other = Bench.open(file());
    Tag theirs = Bench.tag("цифра", 2, null, 0);
    other.apply(other.codebook().alter(tag, theirs));
    one.told.clear();

    CompletableFuture<Boolean> kept =
        one.session.apply(one.codebook().alter(tag, Bench.tag("цифра", 3, null, 0)), Map.of());
    one.settle();

    assertThat(kept).isCompletedWithValue(false);
    assertThat(one.workspace().tags()).containsExactly(theirs);
    assertThat(one.told)
        .containsExactly("changed EDIT_CODEBOOK", "SAVING", "reloaded", "failed CONFLICT", "SAVED");
  }

  @Test
  void thatSearchCannotBeMadeReadyIsTold() throws Exception {
    Bench bench = Bench.open(file());
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE indexed");
    }
    bench.told.clear();

    CompletableFuture<Integer> made = bench.session.index(10);
    bench.settle();

    assertThat(made).isCompletedExceptionally();
    assertThat(bench.told).containsExactly("failed FAILED");
  }

  @Test
  void whatWasMarkedWhileAChangeWasBeingRefusedStaysOnTheScreen() throws WorkspaceException {
    Bench one = Bench.open(file());
    Article article = one.article("порт", Bench.TEXT);
    Tag tag = Bench.tag("цифра", 1, null, 0);
    one.apply(one.codebook().add(tag));
    Bench other = Bench.open(file());
    other.apply(other.codebook().delete(tag));
    Annotation mark = Bench.annotation("a", article, 0, 4);

    one.session.apply(one.codebook().alter(tag, Bench.tag("цифра", 3, null, 0)));
    one.session.apply(one.edits().mark(mark));
    one.settle();

    assertThat(one.workspace().tags()).isEmpty();
    assertThat(one.workspace().annotations()).containsExactly(mark);
    assertThat(Bench.open(file()).workspace().annotations()).containsExactly(mark);
  }

  @Test
  void aChangeThatNoFileCouldHoldIsTakenBackAndTold() throws WorkspaceException {
    Bench bench = Bench.open(file());
    Article article = bench.article("порт", Bench.TEXT);
    Annotation mark = Bench.annotation("a", article, 0, 4);
    bench.apply(bench.edits().mark(mark));
    bench.told.clear();

    bench.apply(bench.edits().note(mark, "half a character: \ud83d", "step"));

    assertThat(bench.workspace().annotations()).containsExactly(mark);
    assertThat(bench.session.saveState()).isEqualTo(Session.SaveState.SAVED);
    assertThat(bench.told).contains("failed IllegalArgumentException");
  }

  @Test
  void undoAndRedoGoOnAfterTheFileIsReopened() throws WorkspaceException {
    Bench before = Bench.open(file());
    Article article = before.article("порт", Bench.TEXT);
    Annotation mark = Bench.annotation("a", article, 0, 4);
    before.apply(before.edits().mark(mark));
    before.close();

    Bench after = Bench.open(file());
    assertThat(after.session.history()).isEqualTo(new HistoryState(ChangeKind.MARK, null));
    after.session.undo();
    after.settle();
    assertThat(after.workspace().annotations()).isEmpty();
    assertThat(after.session.history())
        .isEqualTo(new HistoryState(ChangeKind.IMPORT_ARTICLES, ChangeKind.MARK));
    after.close();

    Bench again = Bench.open(file());
    again.session.redo();
    again.settle();
    assertThat(again.workspace().annotations()).containsExactly(mark);
    assertThat(again.session.history()).isEqualTo(new HistoryState(ChangeKind.MARK, null));
  }

  @Test
  void changesOfOneStepAreUndoneTogether() throws WorkspaceException {
    Bench bench = Bench.open(file());
    Article article = bench.article("порт", Bench.TEXT);
    Annotation mark = Bench.annotation("a", article, 0, 4);
    bench.apply(bench.edits().mark(mark));
    Change first = bench.edits().note(mark, "весной", "visit");
    bench.apply(first);
    bench.apply(
        bench
            .edits()
            .note(bench.workspace().annotation(mark.id()).orElseThrow(), "летом", "visit"));

    bench.session.undo();
    bench.settle();

    assertThat(bench.workspace().annotations()).containsExactly(mark);
  }

  @Test
  void whatAnotherWindowWroteIsReadWhenItIsLookedFor() throws WorkspaceException {
    Bench one = Bench.open(file());
    Bench other = Bench.open(file());
    Article article = other.article("порт", Bench.TEXT);
    one.told.clear();

    one.session.lookForForeignChanges();
    one.settle();

    assertThat(one.workspace().articles()).containsExactly(article);
    assertThat(one.told).containsExactly("reloaded", "undo IMPORT_ARTICLES, redo null");
    one.told.clear();
    one.session.lookForForeignChanges();
    one.settle();
    assertThat(one.told).isEmpty();
  }

  @Test
  void ownChangesAreNotForeign() throws WorkspaceException {
    Bench bench = Bench.open(file());
    bench.article("порт", Bench.TEXT);
    bench.told.clear();
    bench.session.lookForForeignChanges();
    bench.settle();
    assertThat(bench.told).isEmpty();
  }

  @Test
  void closingWritesWhatIsUnderWay() throws WorkspaceException {
    Bench bench = Bench.open(file());
    Article article = bench.article("порт", Bench.TEXT);
    Annotation mark = Bench.annotation("a", article, 0, 4);
    bench.session.apply(bench.edits().mark(mark));
    bench.close();
    assertThat(Bench.open(file()).workspace().annotations()).containsExactly(mark);
  }

  @Test
  void aClosedSessionDoesNothingAndSaysSo() throws WorkspaceException {
    Bench bench = Bench.open(file());
    Article article = bench.article("порт", Bench.TEXT);
    bench.close();
    bench.writer.shut();

    CompletableFuture<Boolean> kept =
        bench.session.apply(bench.edits().mark(Bench.annotation("a", article, 0, 4)), Map.of());
    bench.session.undo();
    bench.session.lookForForeignChanges();
    bench.session.close();

    assertThat(kept).isCompletedWithValue(false);
    assertThat(bench.session.text(article.hash())).isCompletedExceptionally();
    assertThat(Bench.open(file()).workspace().annotations()).isEmpty();
  }

  @Test
  void textsComeFromTheFile() throws WorkspaceException {
    Bench bench = Bench.open(file());
    Article article = bench.article("порт", Bench.TEXT);
    var text = bench.session.text(article.hash());
    var none = bench.session.text("0".repeat(64));
    bench.settle();
    assertThat(text.join()).contains(Bench.TEXT);
    assertThat(none.join()).isEmpty();
  }

  @Test
  void theWorkspaceInMemoryIsTheOneInTheFile() throws WorkspaceException {
    Bench bench = Bench.open(file());
    Article article = bench.article("порт", Bench.TEXT);
    Tag tag = Bench.tag("цифра", 1, null, 0);
    bench.apply(bench.codebook().add(tag));
    Annotation mark = Bench.annotation("a", article, 0, 4, tag.id());
    bench.apply(bench.edits().mark(mark));
    bench.apply(bench.edits().quote(mark, new org.sverka.model.Quote("Начальник порта")));
    Annotation quoted = bench.workspace().annotation(mark.id()).orElseThrow();
    var claim = bench.edits().claim("Порт примет суда", null);
    bench.apply(bench.edits().tie(quoted, claim, org.sverka.model.Stance.STATES, null));
    bench.apply(
        Bench.change(
            ChangeKind.TAG, Edit.alter(quoted, quoted.withTags(java.util.List.of(), Bench.NOON))));
    bench.session.undo();
    bench.settle();

    Workspace held = bench.workspace();
    Workspace stored = Bench.open(file()).workspace();
    assertThat(stored.annotated()).usingRecursiveComparison().isEqualTo(held.annotated());
    assertThat(held.uses(tag.id())).isEqualTo(1).isEqualTo(stored.uses(tag.id()));
    assertThat(held.annotations(article.id()).items()).containsExactly(quoted);
    assertThat(held.evidence(claim.id())).hasSize(1).containsAll(stored.evidence(quoted.id()));
  }

  private Path file() {
    return folder.resolve("обзор.sverka");
  }

  @Test
  void theFileIsClosedEvenWhenAReaderOfItFailsToClose() throws WorkspaceException {
    Bench bench = Bench.open(file());
    bench.article("порт", Bench.TEXT);
    Path log = folder.resolve("обзор.sverka-wal");
    assertThat(log).exists();
    bench.session.closeFirst(
        () -> {
          throw new IllegalStateException("the reader is stuck");
        });
    assertThatThrownBy(bench::close).hasMessage("the reader is stuck");
    assertThat(log).doesNotExist();
  }
}
