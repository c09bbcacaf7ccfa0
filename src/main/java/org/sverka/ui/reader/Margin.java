package org.sverka.ui.reader;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The margin left of the text: a bar beside each annotation, in a lane of its own where several
 * overlap.
 */
final class Margin extends Region {
  private static final double BAR = 4;
  private static final double LANE = 6;
  static final double WIDTH = Lanes.MAX * LANE + 6;

  /** Beside a narrow column, whose words need the room more than the bars do. */
  static final double NARROWEST = 14;

  private final Canvas canvas = new Canvas();

  Margin() {
    setMouseTransparent(true);
    canvas.setManaged(false);
    getChildren().add(canvas);
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDTH;
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
  }

  void clear() {
    canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
  }

  /**
   * Draws a bar.
   *
   * @param lane from 0, beside the text
   * @param top in pixels of the margin
   * @param selected drawn broader
   */
  void bar(int lane, double top, double bottom, Color colour, boolean selected) {
    GraphicsContext brush = canvas.getGraphicsContext2D();
    double pitch = Math.min(LANE, (getWidth() - 2) / Lanes.MAX);
    double width = Math.min(BAR, pitch - 0.5) + (selected ? 1.5 : 0);
    double x = getWidth() - (lane + 1) * pitch - 2;
    brush.setFill(colour);
    brush.fillRoundRect(x, top + 1, width, Math.max(4, bottom - top - 2), 3, 3);
  }
}
