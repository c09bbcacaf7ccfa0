package org.sverka.ui.board;

import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.event.EventHandler;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The board by keyboard: arrows go from cell to cell, up to the heads of the columns and left to
 * those of the rows, Enter opens, Space picks, Delete refuses a proposal.
 */
final class BoardKeys implements EventHandler<KeyEvent> {
  private static final int HEADS = -1;
  private static final int NOWHERE = -2;

  private final ListView<BoardItem> list;
  private final ObservableList<BoardItem> items;
  private final Picks picks;
  private final BoardMeasures measures;
  private final BoardActions actions;

  BoardKeys(
      ListView<BoardItem> list,
      ObservableList<BoardItem> items,
      Picks picks,
      BoardMeasures measures,
      BoardActions actions) {
    this.list = list;
    this.items = items;
    this.picks = picks;
    this.measures = measures;
    this.actions = actions;
  }

  @Override
  public void handle(KeyEvent event) {
    if (event.getTarget() != list || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    Optional<Picks.Cell> current = picks.currentProperty().get();
    boolean known =
        switch (event.getCode()) {
          case LEFT, RIGHT, UP, DOWN, ENTER, SPACE, DELETE -> true;
          default -> false;
        };
    if (!known) {
      return;
    }
    event.consume();
    int at = current.map(this::indexOf).orElse(NOWHERE);
    KeyCode code = event.getCode();
    switch (code) {
      case LEFT -> move(0, -1);
      case RIGHT -> move(0, 1);
      case UP -> move(-1, 0);
      case DOWN -> move(1, 0);
      case DELETE -> current.ifPresent(actions::refuse);
      default -> current.ifPresent(cell -> actions.press(cell, code == KeyCode.SPACE));
    }
    current.ifPresent(cell -> stay(at, cell.column()));
  }

  private void move(int down, int right) {
    Picks.Cell current = picks.currentProperty().get().orElse(null);
    int at = current == null ? NOWHERE : indexOf(current);
    if (current == null || at == NOWHERE) {
      goTo(nearest(0, 1), 0);
    } else {
      goTo(down == 0 ? at : nearest(at + down, down), current.column() + right);
    }
  }

  /** Where the row has gone that the keyboard was in, its neighbour takes its place. */
  private void stay(int at, int column) {
    boolean gone = picks.currentProperty().get().filter(cell -> indexOf(cell) != NOWHERE).isEmpty();
    if (at >= 0 && gone) {
      goTo(nearest(Math.min(at, items.size() - 1), -1), column);
    }
  }

  /** The first line with cells from one on; the heads above the first, nowhere below the last. */
  private int nearest(int from, int by) {
    int at = from;
    while (at >= 0 && at < items.size() && items.get(at).row().isEmpty()) {
      at += by;
    }
    return at < 0 ? HEADS : at < items.size() ? at : NOWHERE;
  }

  private void goTo(int line, int column) {
    if (line == NOWHERE) {
      return;
    }
    int least = line == HEADS ? 0 : Picks.HEAD;
    int cell = Math.max(least, Math.min(measures.columns() - 1, column));
    String row = line == HEADS ? Picks.HEADS : items.get(line).row().orElseThrow();
    picks.moveTo(new Picks.Cell(row, cell));
    if (line >= 0) {
      list.getSelectionModel().select(line);
      list.scrollTo(Math.max(0, line - 1));
    }
    if (cell >= 0) {
      measures.show(cell);
    }
  }

  private int indexOf(Picks.Cell cell) {
    if (cell.row().equals(Picks.HEADS)) {
      return HEADS;
    }
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).row().filter(cell.row()::equals).isPresent()) {
        return i;
      }
    }
    return NOWHERE;
  }
}
