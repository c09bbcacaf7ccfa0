package org.sverka.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Where the keyboard is on the board, and which cell waits for a second one to be set beside it.
 * Touches no control.
 */
final class Picks {
  /** The row of the heads of the columns. */
  static final String HEADS = "heads";

  /** The column of the heads of the rows. */
  static final int HEAD = -1;

  /**
   * A cell.
   *
   * @param row {@link BoardItem#row} or {@link #HEADS}
   * @param column {@link #HEAD} for the head of the row
   */
  record Cell(String row, int column) {}

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

  boolean isCurrent(Cell cell) {
    return current.get().filter(cell::equals).isPresent();
  }

  boolean isWaiting(Cell cell) {
    return waiting.get().filter(cell::equals).isPresent();
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
    if (first == null || !first.row().equals(cell.row())) {
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
