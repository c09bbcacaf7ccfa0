package org.sverka.ui;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A list cell whose content wraps to the width of the list and is as high as that makes it. A plain
 * cell asks its content for its height without saying the width, so a wrapped label would be given
 * a single line.
 */
public abstract class WrappingCell<T> extends ListCell<T> {
  /** Kept free for the scroll bar, in pixels, so that a list that grows does not wrap anew. */
  private static final double SCROLL_BAR = 14;

  private @Nullable Region content;

  /** Shows content, or nothing. */
  protected final void show(@Nullable Region shown) {
    content = shown;
    setGraphic(shown);
  }

  /** As narrow as the list makes it. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    Region shown = content;
    if (shown == null || getListView() == null) {
      return super.computePrefHeight(width);
    }
    return snappedTopInset() + shown.prefHeight(contentWidth()) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    Region shown = content;
    if (shown == null) {
      super.layoutChildren();
    } else {
      shown.resizeRelocate(
          snappedLeftInset(),
          snappedTopInset(),
          contentWidth(),
          getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }

  private double contentWidth() {
    return Math.max(
        0,
        snapSizeX(getListView().getWidth())
            - snappedLeftInset()
            - Math.max(SCROLL_BAR, snappedRightInset()));
  }
}
