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
import org.sverka.app.comparing.ProposedClaim;
import org.sverka.compare.board.Board;
import org.sverka.compare.board.BoardColumn;
import org.sverka.compare.board.BoardPair;
import org.sverka.compare.board.BoardRow;
import org.sverka.compare.board.FigureSpot;
import org.sverka.compare.board.Said;
import org.sverka.exchange.board.PngPicture;
import org.sverka.text.TextRange;
import org.sverka.ui.Desk;
import org.sverka.ui.HowFar;
import org.sverka.ui.Messages;
import org.sverka.ui.Overlay;

/**
 * The claim board, in place of the panes. A press on a cell opens its passage; two cells picked in
 * a row open side by side.
 */
public final class BoardScreen extends BorderPane {
  private final Desk desk;
  private final BoardModel model;
  private final Messages messages;
  private final Overlay overlay;
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
  public BoardScreen(
      Desk desk, BoardModel model, Messages messages, Overlay overlay, BoardDocuments documents) {
    this.desk = desk;
    this.overlay = overlay;
    this.model = model;
    this.messages = messages;
    this.labels = new BoardLabels(messages);
    getStyleClass().add("board");
    actions = new Presses();
    head = new BoardHead(measures, picks, labels, messages, actions);
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

  private PngPicture picture(Board board) {
    return new BoardPicture(labels, messages, actions).of(board, getScene());
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

  private Optional<BoardItem> item(Picks.Cell cell) {
    return items.stream()
        .filter(item -> item.row().filter(cell.row()::equals).isPresent())
        .findFirst();
  }

  /** Presses of mouse and keyboard. */
  private final class Presses implements BoardActions {
    @Override
    public void press(Picks.Cell cell, boolean pick) {
      picks.moveTo(cell);
      BoardItem item = item(cell).orElse(null);
      if (cell.row().equals(Picks.HEADS)) {
        open(model.wholeProperty().get().columns().get(cell.column()));
      } else if (item instanceof BoardItem.Offered offered) {
        press(offered, cell.column());
      } else if (item instanceof BoardItem.Claimed claimed && cell.column() == Picks.HEAD) {
        showPairs(claimed.said());
      } else if (item instanceof BoardItem.Claimed claimed) {
        press(claimed.said(), cell, pick);
      }
    }

    private void open(BoardColumn column) {
      desk.reveal(column.first().id(), new TextRange(0, 0));
    }

    private void press(BoardItem.Offered offered, int column) {
      if (column == Picks.HEAD) {
        accept(offered.proposal());
      } else {
        offered.spots(offered.columns().get(column)).stream().findFirst().ifPresent(this::open);
      }
    }

    private void open(FigureSpot spot) {
      desk.reveal(spot.article().id(), spot.selector().position());
    }

    private void press(BoardRow row, Picks.Cell cell, boolean pick) {
      List<FigureSpot> unmarked = row.unmarked().get(cell.column());
      if (!unmarked.isEmpty() && pick) {
        model.add(row.claim(), unmarked);
      } else if (!unmarked.isEmpty()) {
        open(unmarked.get(0));
      }
      if (row.cells().get(cell.column()).isEmpty()) {
        return;
      }
      boolean second =
          picks.waitingProperty().get().filter(first -> isBeside(first, cell)).isPresent();
      if (pick || second) {
        List<Picks.Cell> both = picks.pick(cell);
        if (both.size() == 2) {
          showBoth(row, both.get(0).column(), both.get(1).column());
        }
      } else {
        open(row.cells().get(cell.column()).get(0));
      }
    }

    private boolean isBeside(Picks.Cell first, Picks.Cell cell) {
      return first.row().equals(cell.row()) && first.column() != cell.column();
    }

    /** Says how two cells stand to each other; without figures there is nothing to say. */
    private void showBoth(BoardRow row, int one, int other) {
      List<BoardPair> pairs = row.between(one, other);
      if (pairs.isEmpty()) {
        openBeside(row.cells().get(one).get(0), row.cells().get(other).get(0));
      } else {
        show(row, pairs);
      }
    }

    @Override
    public void showPairs(BoardRow row) {
      if (!row.pairs().isEmpty()) {
        show(row, row.gravestFirst());
      }
    }

    private void show(BoardRow row, List<BoardPair> pairs) {
      PairsCard card =
          new PairsCard(
              row.claim().title(),
              pairs,
              labels,
              messages,
              pair -> {
                overlay.hide();
                openBeside(pair.a(), pair.b());
              });
      overlay.dialog(card, card.firstFocus());
    }

    private void openBeside(Said one, Said other) {
      open(one);
      if (!one.article().id().equals(other.article().id())) {
        desk.select(other.annotation().id());
        desk.revealBeside(other.article().id(), other.annotation().range());
      }
    }

    private void open(Said said) {
      desk.select(said.annotation().id());
      desk.reveal(said.article().id(), said.annotation().range());
    }

    @Override
    public void refuse(Picks.Cell cell) {
      BoardItem item = item(cell).orElse(null);
      if (item instanceof BoardItem.Offered offered) {
        dismiss(offered.proposal());
      } else if (item instanceof BoardItem.Claimed claimed && cell.column() >= 0) {
        model.refuse(claimed.said().unmarked().get(cell.column()));
      }
    }

    @Override
    public void accept(ProposedClaim proposal) {
      model.accept(proposal);
    }

    @Override
    public void dismiss(ProposedClaim proposal) {
      model.dismiss(proposal);
    }
  }
}
