package org.sverka.ui.reader;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.sverka.ui.Messages;

/** The two edges of the selected annotation, to take hold of and drag. */
final class EdgeHandles extends Region {
  /** Who moves edges. Points are on the screen. */
  interface Mover {
    void drag(boolean startEdge, Point2D to);

    void drop(boolean startEdge, Point2D at);
  }

  private static final double WIDTH = 11;

  private final Region start;
  private final Region end;
  private Mover mover =
      new Mover() {
        @Override
        public void drag(boolean startEdge, Point2D to) {}

        @Override
        public void drop(boolean startEdge, Point2D at) {}
      };

  EdgeHandles(Messages messages) {
    setPickOnBounds(false);
    start = handle(true, messages.get("reader.edge.start"));
    end = handle(false, messages.get("reader.edge.end"));
    getChildren().setAll(start, end);
    // A row that is half out of view has its handle only where it is seen.
    Rectangle seen = new Rectangle();
    seen.widthProperty().bind(widthProperty().add(2 * WIDTH));
    seen.setX(-WIDTH);
    seen.heightProperty().bind(heightProperty());
    setClip(seen);
    hide();
  }

  void setMover(Mover its) {
    mover = its;
  }

  private Region handle(boolean startEdge, String accessibleName) {
    Region handle = new Region();
    handle.getStyleClass().addAll("edge-handle", startEdge ? "start" : "end");
    handle.setCursor(Cursor.H_RESIZE);
    handle.setManaged(false);
    handle.setAccessibleText(accessibleName);
    handle.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    handle.addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        event -> {
          mover.drag(startEdge, point(event));
          event.consume();
        });
    handle.addEventHandler(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (!event.isStillSincePress()) {
            mover.drop(startEdge, point(event));
          }
          event.consume();
        });
    return handle;
  }

  private static Point2D point(MouseEvent event) {
    return new Point2D(event.getScreenX(), event.getScreenY());
  }

  void hide() {
    start.setVisible(false);
    end.setVisible(false);
  }

  /**
   * Puts the handles at the edges that are in view.
   *
   * @param first the first character of the annotation, on the screen
   * @param last the last one
   */
  void place(Optional<Bounds> first, Optional<Bounds> last) {
    place(start, first.map(this::screenToLocal), true);
    place(end, last.map(this::screenToLocal), false);
  }

  private void place(Region handle, Optional<Bounds> character, boolean startEdge) {
    handle.setVisible(character.filter(this::isInside).isPresent());
    character.ifPresent(
        bounds ->
            handle.resizeRelocate(
                (startEdge ? bounds.getMinX() : bounds.getMaxX()) - WIDTH / 2,
                bounds.getMinY() - 2,
                WIDTH,
                bounds.getHeight() + 4));
  }

  private boolean isInside(Bounds bounds) {
    return bounds.getMaxY() > 0 && bounds.getMinY() < getHeight();
  }
}
