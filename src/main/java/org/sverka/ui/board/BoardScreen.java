package org.sverka.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sverka.app.comparing.FigureSpot;
import org.sverka.app.comparing.ProposedClaim;
import org.sverka.compare.board.Board;
import org.sverka.compare.board.BoardColumn;
import org.sverka.compare.board.BoardPair;
import org.sverka.compare.board.BoardRow;
import org.sverka.compare.board.Said;
import org.sverka.exchange.board.PngPicture;
import org.sverka.text.TextRange;
import org.sverka.ui.Desk;
import org.sverka.ui.HowFar;
import org.sverka.ui.Messages;

/**
 * The claim board, in place of the panes. A press on a cell opens its passage; two cells picked in
 * a row open side by side.
 */
public final class BoardScreen extends BorderPane {
  private final Desk desk;
  private final BoardModel model;
  private final Messages messages;
  private final BoardLabels labels;
  private final BoardMeasures measures = new BoardMeasures();
  private final Picks picks = new Picks();
  private final ObservableList<BoardItem> items = FXCollections.observableArrayList();
  private final ListView<BoardItem> list = new ListView<>(items);
  private final ScrollBar across = new ScrollBar();
  private final BoardActions actions;
  private final BoardHead head;
  private final Label pair = new Label();
  private final Label nothing = new Label();
  private List<BoardColumn> shownColumns = List.of();

  /**
   * @param documents what hands the board on
   */
  public BoardScreen(Desk desk, BoardModel model, Messages messages, BoardDocuments documents) {
    this.desk = desk;
    this.model = model;
    this.messages = messages;
    this.labels = new BoardLabels(messages);
    getStyleClass().add("board");
    actions = new Presses();
    head = new BoardHead(measures, labels, messages, actions);
    list.setCellFactory(view -> new BoardCell(measures, picks, labels, messages, actions));
    list.getStyleClass().add("board-list");
    list.setAccessibleText(messages.get("board.title"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, new BoardKeys(list, items, picks, measures, actions));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("hint");
    nothing.setMaxWidth(560);
    nothing.setAlignment(Pos.CENTER);
    list.setPlaceholder(new StackPane(nothing));
    addEventFilter(ScrollEvent.SCROLL, this::scroll);
    across.setOrientation(Orientation.HORIZONTAL);
    across.setAccessibleText(messages.get("board.across"));
    across.valueProperty().bindBidirectional(measures.scrollProperty());
    across.managedProperty().bind(across.visibleProperty());
    Label hint = new Label(messages.get("board.keys"));
    hint.getStyleClass().add("row-facts");
    pair.getStyleClass().add("pair");
    pair.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox below =
        new HBox(new HowFar(model.stateProperty(), messages, model::goOn), pair, space, hint);
    below.getStyleClass().add("board-foot");
    below.setAlignment(Pos.CENTER_LEFT);
    setTop(new VBox(new BoardBar(model, labels, messages, documents, this::picture), head));
    setCenter(list);
    setBottom(new VBox(across, below));
    list.widthProperty().addListener((property, before, now) -> fit());
    model.shownProperty().addListener((property, before, now) -> fill());
    model.proposed().addListener((ListChangeListener<ProposedClaim>) change -> fill());
    model.stateProperty().addListener((property, before, now) -> sayNothing());
    picks.waitingProperty().addListener((property, before, now) -> sayPair());
    fill();
  }

  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private PngPicture picture() {
    return new BoardPicture(labels, messages, actions).of(model.shownProperty().get(), getScene());
  }

  private void fill() {
    Board board = model.shownProperty().get();
    if (!board.columns().equals(shownColumns)) {
      shownColumns = board.columns();
      picks.clear();
    }
    List<BoardItem> lines = new ArrayList<>();
    board.rows().forEach(row -> lines.add(new BoardItem.Claimed(row)));
    if (!model.proposed().isEmpty()) {
      lines.add(new BoardItem.Offers(model.proposed().size()));
      model.proposed().forEach(each -> lines.add(new BoardItem.Offered(each, board.columns())));
    }
    head.show(model.wholeProperty().get());
    head.setVisible(!lines.isEmpty());
    items.setAll(lines);
    fit();
    sayNothing();
  }

  /** What a newcomer sees, and who has filtered everything away. */
  private void sayNothing() {
    boolean filtered = !model.wholeProperty().get().rows().isEmpty();
    nothing.setText(messages.get(filtered ? "board.filtered" : nothingKey()));
  }

  private String nothingKey() {
    return switch (model.stateProperty().get()) {
      case SEARCHING -> "board.searching";
      case STOPPED -> "board.stopped";
      case FAILED -> "board.failed";
      case DONE -> "board.nothing";
    };
  }

  private void fit() {
    double bar = 16;
    measures.fit(
        list.getWidth() - BoardMeasures.FIRST - bar, model.shownProperty().get().columns().size());
    across.setMax(measures.furthest());
    across.setVisibleAmount(
        measures.furthest() == 0
            ? 1
            : measures.room() * measures.furthest() / (measures.room() + measures.furthest()));
    across.setUnitIncrement(measures.columnProperty().get());
    across.setBlockIncrement(measures.room());
    across.setVisible(measures.furthest() > 0);
  }

  private void scroll(ScrollEvent event) {
    double sideways = event.getDeltaX();
    if (sideways == 0 && event.isShiftDown()) {
      sideways = event.getDeltaY();
    }
    if (sideways != 0 && !event.isShortcutDown()) {
      measures.scrollBy(-sideways);
      event.consume();
    }
  }

  private void sayPair() {
    pair.setText(
        picks.waitingProperty().get().isPresent() ? messages.get("board.pick-second") : "");
  }

  private Optional<BoardRow> row(Picks.Cell cell) {
    return model.shownProperty().get().rows().stream()
        .filter(row -> row.claim().id().equals(cell.claim()))
        .findFirst();
  }

  private void open(Said said) {
    desk.select(said.annotation().id());
    desk.reveal(said.article().id(), said.annotation().range());
  }

  /** Presses of mouse and keyboard. */
  private final class Presses implements BoardActions {
    @Override
    public void press(Picks.Cell cell, boolean pick) {
      BoardRow row = row(cell).orElse(null);
      if (row == null || row.cells().get(cell.column()).isEmpty()) {
        picks.moveTo(cell);
        return;
      }
      boolean second =
          picks.waitingProperty().get().filter(first -> isBeside(first, cell)).isPresent();
      if (pick || second) {
        List<Picks.Cell> both = picks.pick(cell);
        if (both.size() == 2) {
          openBoth(row, both.get(0).column(), both.get(1).column());
        }
      } else {
        picks.moveTo(cell);
        open(row.cells().get(cell.column()).get(0));
      }
    }

    private boolean isBeside(Picks.Cell first, Picks.Cell cell) {
      return first.claim().equals(cell.claim()) && first.column() != cell.column();
    }

    private void openBoth(BoardRow row, int one, int other) {
      BoardPair gravest = row.between(one, other).orElse(null);
      Said first = row.cells().get(one).get(0);
      Said second = row.cells().get(other).get(0);
      if (gravest != null) {
        boolean inOrder = row.cells().get(one).contains(gravest.a());
        first = inOrder ? gravest.a() : gravest.b();
        second = inOrder ? gravest.b() : gravest.a();
      }
      openBeside(first, second);
    }

    @Override
    public void openBeside(Said one, Said other) {
      open(one);
      if (one.article().id().equals(other.article().id())) {
        return;
      }
      desk.revealBeside(other.article().id(), other.annotation().range());
    }

    @Override
    public void open(BoardColumn column) {
      desk.reveal(column.first().id(), new TextRange(0, 0));
    }

    @Override
    public void open(FigureSpot spot) {
      desk.reveal(spot.article().id(), spot.selector().position());
    }

    @Override
    public void accept(ProposedClaim proposal) {
      model.accept(proposal);
    }

    @Override
    public void dismiss(ProposedClaim proposal) {
      model.dismiss(proposal);
    }

    private void open(Said said) {
      BoardScreen.this.open(said);
    }
  }
}
