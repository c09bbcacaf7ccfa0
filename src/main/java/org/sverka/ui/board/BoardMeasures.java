package org.sverka.ui.board;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * How wide the columns are and how far they are scrolled, in pixels: shared by the head and all
 * rows, so that they move as one.
 */
final class BoardMeasures {
  /** The column of the claims, which does not scroll. */
  static final double FIRST = 250;

  /** Narrower columns break every line. */
  private static final double NARROWEST = 196;

  private final DoubleProperty column = new SimpleDoubleProperty(NARROWEST);
  private final DoubleProperty scroll = new SimpleDoubleProperty();
  private int columns;
  private double room;

  DoubleProperty columnProperty() {
    return column;
  }

  DoubleProperty scrollProperty() {
    return scroll;
  }

  /**
   * @param width for all columns but the first
   */
  void fit(double width, int count) {
    room = Math.max(0, width);
    columns = count;
    column.set(count == 0 ? NARROWEST : Math.max(NARROWEST, Math.floor(room / count)));
    scrollBy(0);
  }

  /** How far it can be scrolled. */
  double furthest() {
    return Math.max(0, columns * column.get() - room);
  }

  int columns() {
    return columns;
  }

  double room() {
    return room;
  }

  void scrollBy(double pixels) {
    scroll.set(Math.max(0, Math.min(furthest(), scroll.get() + pixels)));
  }

  /** Brings a column into sight. */
  void show(int index) {
    double left = index * column.get();
    double right = left + column.get();
    if (left < scroll.get()) {
      scroll.set(left);
    } else if (right > scroll.get() + room) {
      scroll.set(Math.min(furthest(), right - room));
    }
  }
}
