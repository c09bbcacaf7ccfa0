package org.sverka.ui.dialogs;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Content as high as it is at the width that it gets, with a scroll bar only where the window is
 * lower. A scroll pane by itself asks for the height that its content has where no line wraps.
 */
final class Scrolled extends ScrollPane {
  private final Region content;

  Scrolled(Region content) {
    super(content);
    this.content = content;
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("scrolled");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    double inside = width < 0 ? -1 : width - insets.getLeft() - insets.getRight();
    return snapSizeY(insets.getTop() + content.prefHeight(inside) + insets.getBottom());
  }
}
