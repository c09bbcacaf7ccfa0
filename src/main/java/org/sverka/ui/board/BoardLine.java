package org.sverka.ui.board;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A line of the board: the first column stays, the others move with the scroll bar under it. */
final class BoardLine extends Pane {
  private final BoardMeasures measures;
  private final Region first;
  private final List<? extends Region> cells;
  private final Pane strip = new Pane();
  private final Rectangle clip = new Rectangle();
  private final ChangeListener<Number> onMeasure = (property, before, now) -> requestLayout();

  BoardLine(BoardMeasures measures, Region first, List<? extends Region> cells) {
    this.measures = measures;
    this.first = first;
    this.cells = cells;
    getStyleClass().add("board-line");
    strip.setClip(clip);
    cells.forEach(cell -> cell.setManaged(false));
    strip.getChildren().setAll(cells);
    getChildren().setAll(strip, first);
    // Lines come and go with scrolling; the measures stay and must not hold them.
    measures.scrollProperty().addListener(new WeakChangeListener<>(onMeasure));
    measures.columnProperty().addListener(new WeakChangeListener<>(onMeasure));
  }

  @Override
  protected double computePrefHeight(double width) {
    double height = first.prefHeight(BoardMeasures.FIRST);
    for (Region cell : cells) {
      height = Math.max(height, cell.prefHeight(measures.columnProperty().get()));
    }
    return snapSizeY(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    double room = Math.max(0, getWidth() - BoardMeasures.FIRST);
    first.resizeRelocate(0, 0, BoardMeasures.FIRST, height);
    strip.resizeRelocate(BoardMeasures.FIRST, 0, room, height);
    clip.setWidth(room);
    clip.setHeight(height);
    double width = measures.columnProperty().get();
    double x = snapPositionX(-measures.scrollProperty().get());
    for (Region cell : cells) {
      cell.setVisible(x + width > 0 && x < room);
      cell.resizeRelocate(x, 0, width, height);
      x += width;
    }
  }
}
