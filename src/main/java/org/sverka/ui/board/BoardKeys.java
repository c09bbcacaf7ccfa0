package org.sverka.ui.board;

import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.event.EventHandler;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The board by keyboard: arrows go from cell to cell, Enter opens, Space picks. */
final class BoardKeys implements EventHandler<KeyEvent> {
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
    KeyCode code = event.getCode();
    Optional<Picks.Cell> current = picks.currentProperty().get();
    if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
      move(0, code == KeyCode.LEFT ? -1 : 1);
    } else if (code == KeyCode.UP || code == KeyCode.DOWN) {
      move(code == KeyCode.UP ? -1 : 1, 0);
    } else if (code == KeyCode.ENTER) {
      current.ifPresent(cell -> actions.press(cell, false));
    } else if (code == KeyCode.SPACE) {
      current.ifPresent(cell -> actions.press(cell, true));
    } else {
      return;
    }
    event.consume();
  }

  private void move(int down, int right) {
    Picks.Cell current = picks.currentProperty().get().orElse(null);
    int row = current == null ? -1 : indexOf(current);
    int next = row < 0 ? 0 : row + down;
    if (next < 0 || next >= items.size() || !(items.get(next) instanceof BoardItem.Claimed to)) {
      return;
    }
    int column = current == null || row < 0 ? 0 : current.column() + right;
    int last = to.row().cells().size() - 1;
    int cell = Math.max(0, Math.min(last, column));
    picks.moveTo(new Picks.Cell(to.row().claim().id(), cell));
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - 1));
    measures.show(cell);
  }

  private int indexOf(Picks.Cell cell) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof BoardItem.Claimed claimed
          && claimed.row().claim().id().equals(cell.claim())) {
        return i;
      }
    }
    return -1;
  }
}
