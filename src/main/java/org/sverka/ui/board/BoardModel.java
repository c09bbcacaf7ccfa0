package org.sverka.ui.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Edits;
import org.sverka.app.Jobs;
import org.sverka.app.SearchState;
import org.sverka.app.Session;
import org.sverka.app.Workspace;
import org.sverka.app.comparing.ClaimProposals;
import org.sverka.app.comparing.ProposedClaim;
import org.sverka.compare.board.Board;
import org.sverka.compare.board.BoardColumn;
import org.sverka.compare.board.BoardContent;
import org.sverka.compare.board.BoardView;
import org.sverka.compare.board.FigureSpot;
import org.sverka.model.Annotation;
import org.sverka.model.ArticleId;
import org.sverka.model.Change;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Figure;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.WatchedSearch;

/**
 * The board of the open workspace as it is wanted, and the claims that could be added. Judged in
 * the background, and only while somebody looks. Touches no control; confined to the JavaFX thread.
 */
public final class BoardModel implements Session.Listener {
  private static final Board NOTHING = new Board(List.of(), List.of());

  private final Desk desk;
  private final Marking marking;
  private final WatchedSearch<ClaimProposals, List<ProposedClaim>> search;
  private final Executor background;
  private final Executor fx;

  private final ObjectProperty<BoardView> view =
      new SimpleObjectProperty<>(BoardView.ALL.withOrder(BoardView.Order.VERDICT));
  private final ObjectProperty<Board.Columns> columns =
      new SimpleObjectProperty<>(Board.Columns.ARTICLES);
  private final ReadOnlyObjectWrapper<Board> whole = new ReadOnlyObjectWrapper<>(NOTHING);
  private final ReadOnlyObjectWrapper<Board> shown = new ReadOnlyObjectWrapper<>(NOTHING);
  private final ObservableList<ProposedClaim> proposed = FXCollections.observableArrayList();

  /** What has been marked, judged: there before anything is searched. */
  private Board judged = NOTHING;

  /** Counts the boards asked for: of two answers the later question's is right. */
  private int asked;

  private boolean stale = true;
  private boolean judging;

  private final AwaitedBoards awaited = new AwaitedBoards();

  public BoardModel(
      Desk desk,
      Marking marking,
      Jobs jobs,
      CompletableFuture<ClaimProposals> proposals,
      Executor background,
      Executor fx) {
    this.desk = desk;
    this.marking = marking;
    this.search =
        new WatchedSearch<>(
            desk, jobs, "job.figures", proposals, fx, BoardModel::ask, this::propose);
    proposed.addListener((ListChangeListener<ProposedClaim>) change -> lay());
    search
        .stateProperty()
        .addListener(
            (property, before, now) -> {
              // Where it is done, the answer follows, and it settles the board.
              if (now != SearchState.DONE) {
                settle();
              }
            });
    this.background = background;
    this.fx = fx;
    view.addListener((property, before, now) -> show());
    whole.addListener(
        (property, before, now) -> {
          forgetWhatIsGone();
          show();
        });
    columns.addListener(
        (property, before, now) -> {
          stale = true;
          judge();
        });
    watchedProperty().addListener((property, before, now) -> judge());
    desk.follow(this, this::another);
  }

  /** Whether somebody looks. */
  public BooleanProperty watchedProperty() {
    return search.watchedProperty();
  }

  /** Which rows are wanted. */
  ObjectProperty<BoardView> viewProperty() {
    return view;
  }

  ObjectProperty<Board.Columns> columnsProperty() {
    return columns;
  }

  /** All rows. */
  ReadOnlyObjectProperty<Board> wholeProperty() {
    return whole.getReadOnlyProperty();
  }

  /** The rows that are wanted. */
  public ReadOnlyObjectProperty<Board> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  ObservableList<ProposedClaim> proposed() {
    return proposed;
  }

  /** How far the search for proposals is: where it is not done, there may be more. */
  ReadOnlyObjectProperty<SearchState> stateProperty() {
    return search.stateProperty();
  }

  /**
   * The rows that are wanted now, once nothing is being looked for any more: what a search has yet
   * to see is not silent. A search that is stopped or fails leaves what is there; cancelled when
   * another workspace is opened before. Completed on the JavaFX thread.
   */
  public CompletableFuture<Board> settled() {
    CompletableFuture<Board> board = awaited.add(view.get());
    judge();
    settle();
    return board;
  }

  private void settle() {
    if (!judging && stateProperty().get() != SearchState.SEARCHING) {
      awaited.complete(this::seen);
    }
  }

  private void propose(List<ProposedClaim> found) {
    proposed.setAll(found);
    settle();
  }

  /** Looks for proposals again, where a person has stopped it or where it failed. */
  void goOn() {
    renew();
  }

  /** The codebook. */
  List<Tag> tags() {
    return desk.workspace().map(Workspace::tags).orElse(List.of());
  }

  @Override
  public void changed(Change change) {
    forgetWhatIsGone();
    show();
    renew();
  }

  @Override
  public void reloaded() {
    forgetWhatIsGone();
    renew();
  }

  /** Wants nothing that cannot be any more: it would keep every row out, unseen. */
  private void forgetWhatIsGone() {
    BoardView now = view.get();
    Set<TagId> known = tags().stream().map(Tag::id).collect(Collectors.toSet());
    view.set(
        now.withTags(now.tags().stream().filter(known::contains).toList())
            .withOutlet(
                now.outlet() != null && outlets().contains(now.outlet()) ? now.outlet() : null)
            .withOmittedBy(
                now.omittedBy() != null && whole.get().columnOf(now.omittedBy()) >= 0
                    ? now.omittedBy()
                    : null));
    proposed.removeIf(
        claim ->
            isGone(claim.joined())
                || claim.spots().stream().anyMatch(spot -> isGone(spot.article().id())));
  }

  private boolean isGone(@Nullable Claim joined) {
    if (joined == null) {
      return false;
    }
    ClaimId id = joined.id();
    return desk.workspace().flatMap(its -> its.claim(id)).isEmpty();
  }

  private boolean isGone(ArticleId article) {
    return desk.workspace().flatMap(its -> its.article(article)).isEmpty();
  }

  private void another() {
    awaited.cancel();
    view.set(BoardView.ALL.withOrder(BoardView.Order.VERDICT));
    judged = NOTHING;
    whole.set(NOTHING);
    proposed.clear();
    stale = true;
    judging = false;
    asked++;
    judge();
    search.another();
  }

  private void renew() {
    stale = true;
    judge();
    search.renew();
  }

  private void judge() {
    if (!watchedProperty().get() || !stale || desk.workspace().isEmpty()) {
      return;
    }
    stale = false;
    judging = true;
    int mine = ++asked;
    BoardContent content = content(desk.workspace().orElseThrow());
    Board.Columns by = columns.get();
    background.execute(
        () -> {
          try {
            Board board = Board.of(content, by);
            fx.execute(() -> judged(mine, board));
          } catch (RuntimeException | Error problem) {
            fx.execute(() -> notJudged(mine, problem));
          }
        });
  }

  private void judged(int mine, Board board) {
    if (mine == asked) {
      judged = board;
      judging = false;
      lay();
      settle();
    }
  }

  private void notJudged(int mine, Throwable problem) {
    if (mine == asked) {
      judging = false;
      stale = true;
      awaited.fail(problem);
    }
  }

  private void show() {
    shown.set(seen(view.get()));
  }

  private Board seen(BoardView wanted) {
    return wanted.of(whole.get(), tags().stream().map(Tag::id).toList());
  }

  /** What is marked, and what has been seen so far that is not. */
  private void lay() {
    whole.set(judged.with(ProposedClaim.unmarked(proposed)));
  }

  private static BoardContent content(Workspace workspace) {
    return new BoardContent(
        List.copyOf(workspace.articles()),
        workspace.claims(),
        List.copyOf(workspace.annotations()),
        workspace.evidence());
  }

  private static Jobs.Work<List<ProposedClaim>> ask(ClaimProposals ready, Session session) {
    ClaimProposals.Known known = ClaimProposals.Known.of(session.workspace());
    return progress -> ready.of(known, session.texts(), progress);
  }

  /** Makes a claim of a proposal, or joins one, with all its evidence; one step to undo. */
  void accept(ProposedClaim proposal) {
    Claim joined = proposal.joined();
    Claim claim =
        joined == null ? marking.edits().claim(proposal.title(), proposal.figure()) : joined;
    proposed.remove(proposal);
    add(claim, proposal.spots());
  }

  /** Ties what is seen to a claim; one step to undo. */
  void add(Claim claim, List<FigureSpot> seen) {
    Edits edits = marking.edits();
    Map<Annotation, Figure> figures = new LinkedHashMap<>();
    for (FigureSpot spot : seen) {
      Annotation annotation =
          edits
              .existing(spot.article(), spot.selector().position())
              .orElseGet(() -> edits.annotation(spot.article().id(), spot.selector()));
      figures.put(annotation, spot.figure());
    }
    marking.apply(edits.claim(claim, figures));
  }

  /** Says no to what is seen in a cell, for good. */
  void refuse(List<FigureSpot> seen) {
    if (!seen.isEmpty()) {
      marking.apply(marking.edits().dismiss(List.of(ProposedClaim.dismissal(seen))));
    }
  }

  /** Says no to a proposal, for good. */
  void dismiss(ProposedClaim proposal) {
    proposed.remove(proposal);
    marking.apply(marking.edits().dismiss(List.of(proposal.dismissal())));
  }

  /** The outlets of the board, each once, in the order of the columns. */
  List<String> outlets() {
    return whole.get().columns().stream()
        .map(BoardColumn::outlet)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
