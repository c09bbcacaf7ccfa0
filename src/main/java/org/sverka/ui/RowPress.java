package org.sverka.ui;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;

/**
 * Tells a press on a row of a list from one on its scroll bar or on the space below the last row:
 * the list hears of all of them.
 */
public final class RowPress {
  private RowPress() {}

  /** Whether a mouse event that a list hears of is about a row. */
  public static boolean isOn(MouseEvent event) {
    Node node = event.getPickResult().getIntersectedNode();
    while (node != null && !(node instanceof ListCell)) {
      node = node.getParent();
    }
    return node instanceof ListCell<?> cell && !cell.isEmpty();
  }
}
