package org.sverka.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sverka.model.ClaimId;

/**
 * Where the keyboard is on the board, and which cell waits for a second one to be set beside it.
 * Touches no control.
 */
final class Picks {
  /** A cell, by its claim and column. */
  record Cell(ClaimId claim, int column) {}

  private final ReadOnlyObjectWrapper<Optional<Cell>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Cell>> waiting =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ReadOnlyObjectProperty<Optional<Cell>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Cell>> waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  void moveTo(Cell cell) {
    current.set(Optional.of(cell));
  }

  /**
   * Picks a cell, or lets it go where it was picked.
   *
   * @return both, when it is the second of its row; the first one picked first
   */
  List<Cell> pick(Cell cell) {
    moveTo(cell);
    Cell first = waiting.get().orElse(null);
    if (cell.equals(first)) {
      waiting.set(Optional.empty());
      return List.of();
    }
    if (first == null || !first.claim().equals(cell.claim())) {
      waiting.set(Optional.of(cell));
      return List.of();
    }
    waiting.set(Optional.empty());
    return List.of(first, cell);
  }

  void clear() {
    current.set(Optional.empty());
    waiting.set(Optional.empty());
  }
}
