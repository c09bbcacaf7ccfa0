package org.sverka.ui.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Annotation;
import org.sverka.ui.theme.Tone;

/**
 * The scroll bar of a page with a mark for every annotation. It counts in text offsets rather than
 * pixels, because the pixels of lines not yet laid out are only estimated: the same offset is at
 * the same height always.
 */
final class MarksStrip extends Region {
  static final double WIDTH = 14;
  private static final double MARK_HEIGHT = 3;
  private static final double LEAST_THUMB = 24;

  private final Canvas marks = new Canvas();
  private final Region thumb = new Region();
  private final IntConsumer goTo;
  private Highlights highlights = Highlights.NONE;
  private Tone tone = Tone.LIGHT;
  private int length = 1;
  private int top;
  private int bottom;
  private double grabbed;

  /**
   * @param goTo brings a text offset to the top of the page
   */
  MarksStrip(IntConsumer goTo, String accessibleName) {
    this.goTo = goTo;
    getStyleClass().add("marks-strip");
    thumb.getStyleClass().add("thumb");
    thumb.setManaged(false);
    thumb.setMouseTransparent(true);
    marks.setManaged(false);
    marks.setMouseTransparent(true);
    getChildren().setAll(thumb, marks);
    setAccessibleRole(AccessibleRole.SCROLL_BAR);
    setAccessibleText(accessibleName);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
  }

  void show(int textLength, Highlights shown, Tone inTone) {
    length = Math.max(1, textLength);
    highlights = shown;
    tone = inTone;
    paint();
  }

  /** The stretch of the text that the page shows, in chars. */
  void setView(int topOffset, int bottomOffset) {
    if (top != topOffset || bottom != bottomOffset) {
      top = topOffset;
      bottom = bottomOffset;
      placeThumb();
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDTH;
  }

  @Override
  protected void layoutChildren() {
    if (marks.getWidth() != getWidth() || marks.getHeight() != getHeight()) {
      marks.setWidth(getWidth());
      marks.setHeight(getHeight());
      paint();
    }
    placeThumb();
  }

  private void placeThumb() {
    thumb.setVisible(top > 0 || bottom < length);
    double height = Math.max(LEAST_THUMB, (double) (bottom - top) / length * getHeight());
    double room = getHeight() - height;
    int hidden = Math.max(1, length - (bottom - top));
    double y = Math.max(0, Math.min(room, room * top / hidden));
    thumb.resizeRelocate(3, y, Math.max(0, getWidth() - 6), height);
  }

  /**
   * Of several annotations at one height the first is seen, and only that is asked for: the strip
   * is painted anew for each mark a person makes, among thousands.
   */
  private void paint() {
    GraphicsContext brush = marks.getGraphicsContext2D();
    brush.clearRect(0, 0, marks.getWidth(), marks.getHeight());
    double height = marks.getHeight() - MARK_HEIGHT;
    Map<String, Color> colours = new HashMap<>();
    for (int y = 0; y <= height; y++) {
      int from = (int) Math.ceil((y - 0.5) * length / height);
      Annotation annotation = highlights.startingFrom(from).orElse(null);
      if (annotation == null) {
        return;
      }
      y = Math.max(y, (int) Math.round(height * annotation.range().start() / length));
      brush.setFill(colours.computeIfAbsent(highlights.colour(annotation), tone::full));
      brush.fillRect(2, y, marks.getWidth() - 4, MARK_HEIGHT);
    }
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    boolean onThumb =
        thumb.isVisible() && thumb.getBoundsInParent().contains(event.getX(), event.getY());
    grabbed = onThumb ? event.getY() - thumb.getLayoutY() : thumb.getHeight() / 2;
    if (!onThumb) {
      moveThumb(event.getY());
    }
    event.consume();
  }

  private void drag(MouseEvent event) {
    moveThumb(event.getY());
    event.consume();
  }

  private void moveThumb(double y) {
    double room = Math.max(1, getHeight() - thumb.getHeight());
    double share = Math.max(0, Math.min(1, (y - grabbed) / room));
    goTo.accept((int) Math.round(share * Math.max(0, length - (bottom - top))));
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> (double) top;
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> (double) length;
      case ORIENTATION -> Orientation.VERTICAL;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
