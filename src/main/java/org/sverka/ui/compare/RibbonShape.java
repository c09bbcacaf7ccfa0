package org.sverka.ui.compare;

import javafx.scene.canvas.GraphicsContext;

/**
 * A band from a stretch of the left edge to one of the right edge, both edges curves that leave and
 * arrive level. Pixels of the gutter.
 */
record RibbonShape(
    double leftTop, double leftBottom, double rightTop, double rightBottom, double width) {
  /** Halving so often finds a place to a thousandth of the width. */
  private static final int HALVINGS = 10;

  boolean contains(double x, double y) {
    if (x < 0 || x > width) {
      return false;
    }
    double share = share(x / width);
    return y >= between(leftTop, rightTop, share) && y <= between(leftBottom, rightBottom, share);
  }

  /** The height of its middle line half-way across. */
  double middle() {
    return (leftTop + leftBottom + rightTop + rightBottom) / 4;
  }

  /** How thick it is half-way across. */
  double thickness() {
    return (leftBottom - leftTop + rightBottom - rightTop) / 2;
  }

  void fill(GraphicsContext brush) {
    brush.beginPath();
    brush.moveTo(0, leftTop);
    brush.bezierCurveTo(width / 2, leftTop, width / 2, rightTop, width, rightTop);
    brush.lineTo(width, rightBottom);
    brush.bezierCurveTo(width / 2, rightBottom, width / 2, leftBottom, 0, leftBottom);
    brush.closePath();
    brush.fill();
  }

  void edges(GraphicsContext brush) {
    edge(brush, leftTop, rightTop);
    edge(brush, leftBottom, rightBottom);
  }

  private void edge(GraphicsContext brush, double from, double to) {
    brush.beginPath();
    brush.moveTo(0, from);
    brush.bezierCurveTo(width / 2, from, width / 2, to, width, to);
    brush.stroke();
  }

  private static double between(double from, double to, double share) {
    return from + (to - from) * share;
  }

  /**
   * How far up or down the curve has gone at a share of the way across: both are the Bézier
   * polynomials of a parameter, x(t) = 1.5 t (1 - t) + t³ and y(t) = 3 t² - 2 t³.
   */
  private static double share(double across) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double t = (low + high) / 2;
      if (1.5 * t * (1 - t) + t * t * t < across) {
        low = t;
      } else {
        high = t;
      }
    }
    double t = (low + high) / 2;
    return t * t * (3 - 2 * t);
  }
}
