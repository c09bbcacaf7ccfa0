package org.sverka.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sverka.app.Jobs;
import org.sverka.app.SearchState;
import org.sverka.app.comparing.ClaimProposals;
import org.sverka.app.suggest.Detectors;
import org.sverka.compare.Verdict;
import org.sverka.compare.board.Board;
import org.sverka.compare.board.BoardRow;
import org.sverka.compare.board.BoardView;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Claim;
import org.sverka.model.Edit;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.model.Stance;
import org.sverka.model.Tag;
import org.sverka.store.WorkspaceException;
import org.sverka.text.Morphology;
import org.sverka.ui.OpenDesk;

class BoardModelTest {
  private static final String HARBOUR = "Грузооборот порта приближается к 12 млн тонн.";
  private static final String PIER = "Как выяснилось, грузооборот порта превысил 11 млн тонн.";

  @TempDir private Path folder;

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Jobs.Job> started = new ArrayList<>();
  private OpenDesk open;

  @BeforeEach
  void openAWorkspace() throws WorkspaceException {
    open = new OpenDesk(folder.resolve("порт.sverka"));
  }

  @Test
  void aStoppedSearchIsTakenUpAgainWhenSomebodyLooksOrAsks() {
    open.article("порт", "Маяк", null, HARBOUR);
    BoardModel model = model(ready());
    model.watchedProperty().set(true);
    assertThat(model.stateProperty().get()).isEqualTo(SearchState.SEARCHING);

    started.get(0).cancel();
    background.remove().run();
    assertThat(model.stateProperty().get()).isEqualTo(SearchState.STOPPED);
    assertThat(started).hasSize(1);

    model.watchedProperty().set(false);
    model.watchedProperty().set(true);
    started.get(1).cancel();
    background.remove().run();

    model.goOn();
    background.remove().run();
    assertThat(model.stateProperty().get()).isEqualTo(SearchState.DONE);
    assertThat(started).hasSize(3);
  }

  @Test
  void noThreadWaitsForTheDictionaryAndItsFailureIsNotNothing() {
    CompletableFuture<ClaimProposals> proposals = new CompletableFuture<>();
    BoardModel model = model(proposals);
    model.watchedProperty().set(true);
    assertThat(model.stateProperty().get()).isEqualTo(SearchState.SEARCHING);
    assertThat(background).isEmpty();

    proposals.completeExceptionally(new IllegalStateException("no dictionary"));
    assertThat(model.stateProperty().get()).isEqualTo(SearchState.FAILED);
  }

  @Test
  void theProposalsOfAnotherWorkspaceAreNeverShown() throws WorkspaceException {
    open.article("порт", "Маяк", null, HARBOUR);
    open.article("причал", "Бакен", null, PIER);
    BoardModel model = model(ready());
    model.watchedProperty().set(true);
    model.watchedProperty().set(false);
    open.put(folder.resolve("другая.sverka"));
    background.forEach(Runnable::run);
    assertThat(model.proposed()).isEmpty();
    assertThat(model.wholeProperty().get().columns()).isEmpty();
  }

  @Test
  void aProposalOfARemovedArticleGoesAtOnce() {
    open.article("порт", "Маяк", null, HARBOUR);
    Article pier = open.article("причал", "Бакен", null, PIER);
    BoardModel model = model(ready());
    model.watchedProperty().set(true);
    background.remove().run();
    assertThat(model.proposed()).hasSize(1);

    open.session()
        .apply(Change.of(ChangeKind.REMOVE_ARTICLE, OpenDesk.NOON, List.of(Edit.remove(pier))));
    assertThat(model.proposed()).isEmpty();
  }

  @Test
  void aFilterByATagThatIsDeletedKeepsNothingOut() {
    Tag tag = open.tag("проверить", null, null);
    Article harbour = open.article("порт", "Маяк", null, HARBOUR);
    Annotation mark = open.mark("a", harbour, HARBOUR, "12 млн тонн");
    open.session()
        .apply(
            open.marking()
                .edits()
                .tie(mark, open.marking().edits().claim("Порт растёт", null), Stance.STATES, null));
    BoardModel model = model(ready());
    model.watchedProperty().set(true);
    model.viewProperty().set(model.viewProperty().get().withTags(Set.of(tag.id())));
    assertThat(model.shownProperty().get().rows()).isEmpty();

    open.session()
        .apply(Change.of(ChangeKind.DELETE_TAG, OpenDesk.NOON, List.of(Edit.remove(tag))));
    assertThat(model.viewProperty().get().tags()).isEmpty();
    assertThat(model.shownProperty().get().rows()).hasSize(1);
  }

  @Test
  void whatASilentArticleGivesOfAClaimJoinsItAndMakesNoSecondOne() {
    Article pier = open.article("причал", "Бакен", null, PIER);
    Claim claim = claimed();
    BoardModel model = model(ready());
    model.watchedProperty().set(true);
    background.remove().run();

    assertThat(model.proposed()).hasSize(1);
    assertThat(model.proposed().get(0).joined()).isEqualTo(claim);
    assertThat(model.proposed().get(0).title()).isEqualTo(claim.title());

    model.accept(model.proposed().get(0));
    assertThat(said(model, pier)).containsExactly("превысил 11 млн тонн");
  }

  @Test
  void theBoardIsThereFirstAndThenTellsWhatNobodyHasMarked() {
    Article pier = open.article("причал", "Бакен", null, PIER);
    Claim claim = claimed();
    BoardModel model = model(ready());
    model.watchedProperty().set(true);
    assertThat(unmarked(model, pier)).isEmpty();
    assertThat(model.wholeProperty().get().rows()).hasSize(1);

    background.remove().run();
    assertThat(unmarked(model, pier)).containsExactly("превысил 11 млн тонн");

    model.add(claim, row(model).unmarked().get(column(model, pier)));
    assertThat(said(model, pier)).containsExactly("превысил 11 млн тонн");
    assertThat(unmarked(model, pier)).isEmpty();
    open.session().undo();
    background.remove().run();
    assertThat(said(model, pier)).isEmpty();
    assertThat(unmarked(model, pier)).containsExactly("превысил 11 млн тонн");
  }

  @Test
  void aPlaceThatIsRefusedIsSilentAndTheOthersStay() {
    Article pier = open.article("причал", "Бакен", null, PIER);
    Article quay = open.article("набережная", "Створ", null, "Итог. " + PIER);
    claimed();
    BoardModel model = model(ready());
    model.watchedProperty().set(true);
    background.remove().run();
    assertThat(unmarked(model, quay)).isNotEmpty();

    model.refuse(row(model).unmarked().get(column(model, pier)));
    background.remove().run();
    assertThat(row(model).isSilent(column(model, pier))).isTrue();
    assertThat(unmarked(model, quay)).containsExactly("превысил 11 млн тонн");
  }

  @Test
  void whatIsHandedOnWaitsUntilNothingIsLookedForAnyMore() {
    Article pier = open.article("причал", "Бакен", null, PIER);
    claimed();
    BoardModel model = model(ready());
    model.watchedProperty().set(true);

    CompletableFuture<Board> board = model.settled();
    assertThat(board).isNotDone();

    background.remove().run();
    assertThat(board).isCompletedWithValue(model.shownProperty().get());
    assertThat(unmarked(model, pier)).containsExactly("превысил 11 млн тонн");
    assertThat(model.settled()).isCompletedWithValue(model.shownProperty().get());
  }

  @Test
  void whatIsHandedOnHasTheRowsThatWereWantedWhenItWasAskedFor() {
    claimed();
    BoardModel model = model(ready());
    model.watchedProperty().set(true);
    CompletableFuture<Board> board = model.settled();
    model.viewProperty().set(BoardView.ALL.withVerdict(Verdict.TENSION));

    background.remove().run();
    assertThat(model.shownProperty().get().rows()).isEmpty();
    assertThat(board.join().rows()).hasSize(1);
  }

  @Test
  void aStoppedSearchKeepsNobodyWaiting() {
    claimed();
    BoardModel model = model(ready());
    model.watchedProperty().set(true);
    CompletableFuture<Board> board = model.settled();

    started.get(0).cancel();
    background.remove().run();
    assertThat(board).isCompletedWithValue(model.shownProperty().get());
  }

  @Test
  void nobodyGetsTheBoardOfAnotherWorkspace() throws WorkspaceException {
    claimed();
    BoardModel model = model(ready());
    model.watchedProperty().set(true);
    CompletableFuture<Board> board = model.settled();

    open.put(folder.resolve("другая.sverka"));
    assertThat(board).isCancelled();
  }

  @Test
  void whatChangesWhileNobodyLooksIsSearchedWhenSomebodyDoes() {
    open.article("порт", "Маяк", null, HARBOUR);
    BoardModel model = model(ready());
    model.watchedProperty().set(true);
    model.watchedProperty().set(false);
    open.article("причал", "Бакен", null, PIER);
    background.remove().run();
    assertThat(model.proposed()).isEmpty();

    model.watchedProperty().set(true);
    background.remove().run();
    assertThat(model.proposed()).hasSize(1);
  }

  private static BoardRow row(BoardModel model) {
    return model.wholeProperty().get().rows().get(0);
  }

  private static int column(BoardModel model, Article article) {
    return model.wholeProperty().get().columnOf(article.id());
  }

  private static List<String> said(BoardModel model, Article article) {
    return row(model).cells().get(column(model, article)).stream()
        .map(said -> said.annotation().selector().exact())
        .toList();
  }

  private static List<String> unmarked(BoardModel model, Article article) {
    return row(model).unmarked().get(column(model, article)).stream()
        .map(seen -> seen.selector().exact())
        .toList();
  }

  /** A claim that the article of the harbour makes. */
  private Claim claimed() {
    Article harbour = open.article("порт", "Маяк", null, HARBOUR);
    Figure near =
        new Figure(
            FigureKind.MEASURE,
            null,
            FigureComparator.APPROACHING,
            new BigDecimal("12000000"),
            null,
            "tonne",
            null,
            Modality.FACT);
    Claim claim = open.marking().edits().claim("грузооборот … приближается к 12 млн", near);
    open.session()
        .apply(
            open.marking()
                .edits()
                .tie(
                    open.mark("a", harbour, HARBOUR, "приближается к 12 млн тонн"),
                    claim,
                    Stance.STATES,
                    near));
    return claim;
  }

  private static CompletableFuture<ClaimProposals> ready() {
    return CompletableFuture.completedFuture(
        new ClaimProposals(Detectors.of(Morphology.load()).figures()));
  }

  private BoardModel model(CompletableFuture<ClaimProposals> proposals) {
    Jobs jobs = new Jobs(background::add, Runnable::run);
    jobs.addListener(
        new Jobs.Listener() {
          @Override
          public void started(Jobs.Job job) {
            started.add(job);
          }

          @Override
          public void advanced(Jobs.Job job) {}

          @Override
          public void ended(Jobs.Job job) {}
        });
    return new BoardModel(
        open.desk(), open.marking(), jobs, proposals, Runnable::run, Runnable::run);
  }
}
