package org.sverka.ui.shell;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.HPos;
import javafx.geometry.Side;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A panel at the side of the window, as wide as the person drags its inner edge, or moves it with
 * the arrow keys.
 */
final class WidePanel extends Region {
  /** Of the edge that can be taken hold of, in pixels; half of it lies over the middle. */
  private static final double GRIP = 6;

  /** An arrow key moves the edge by this, in pixels. */
  private static final double STEP = 16;

  /** However wide it was on a larger screen, there has to be room to read. */
  private static final double MOST = 0.4;

  private final Region content;
  private final Side side;
  private final DoubleProperty width;
  private final Region grip = new Region();
  private double pressedAt;
  private double widthBefore;

  /**
   * @param name of its edge, for who hears the screen
   * @param side of the window: left or right
   * @param width in pixels; written when the person drags the edge or moves it with a key
   * @param usual the width that a double click goes back to
   */
  WidePanel(Region content, String name, Side side, DoubleProperty width, double usual) {
    this.content = content;
    this.side = side;
    this.width = width;
    grip.getStyleClass().add("panel-grip");
    grip.setCursor(Cursor.H_RESIZE);
    grip.setFocusTraversable(true);
    grip.setAccessibleRole(AccessibleRole.THUMB);
    grip.setAccessibleText(name);
    grip.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    grip.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    grip.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2) {
            width.set(usual);
          }
        });
    width.addListener((property, before, now) -> requestLayout());
    getChildren().setAll(content, grip);
  }

  private void press(MouseEvent event) {
    pressedAt = event.getSceneX();
    widthBefore = getWidth();
  }

  private void drag(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      move(widthBefore, event.getSceneX() - pressedAt);
    }
  }

  private void key(KeyEvent event) {
    boolean right = event.getCode() == KeyCode.RIGHT;
    if (right || event.getCode() == KeyCode.LEFT) {
      move(getWidth(), right ? STEP : -STEP);
      event.consume();
    }
  }

  /**
   * @param by to the right
   */
  private void move(double before, double by) {
    width.set(within(before + (side == Side.LEFT ? by : -by)));
  }

  private double within(double wanted) {
    Scene scene = getScene();
    double most = scene == null ? wanted : scene.getWidth() * MOST;
    return Math.max(content.minWidth(-1), Math.min(most, wanted));
  }

  @Override
  protected double computePrefWidth(double height) {
    return within(width.get());
  }

  @Override
  protected double computePrefHeight(double forWidth) {
    return content.prefHeight(forWidth);
  }

  @Override
  protected void layoutChildren() {
    layoutInArea(content, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.TOP);
    double edge = side == Side.LEFT ? getWidth() : 0;
    grip.resizeRelocate(edge - GRIP / 2, 0, GRIP, getHeight());
  }
}
