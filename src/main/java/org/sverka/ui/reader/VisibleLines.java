package org.sverka.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.sverka.model.AnnotationId;

/**
 * The lines of a page that are laid out in view, read off its nodes. Asking the text control for
 * the place of each character costs a copy of the text and a layout a time; the nodes know it
 * already.
 */
final class VisibleLines {
  /** How deep below the page its text flows lie. */
  private static final int DEPTH = 5;

  /** Of a row that counts as in view, at least so many pixels are. */
  private static final double OF_A_ROW = 8;

  private final Node within;
  private final List<Line> lines = new ArrayList<>();

  /** A line, the height of its own zero and its edges, in pixels of the node within. */
  private record Line(TextFlow flow, double origin, double top, double bottom) {}

  /**
   * @param page the text control
   * @param within the node whose coordinates the answers are in
   */
  VisibleLines(Parent page, Node within) {
    this.within = within;
    collect(page, 0);
    lines.sort(Comparator.comparingDouble(Line::top));
  }

  private void collect(Parent parent, int depth) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof TextFlow flow) {
        if (flow.isVisible()) {
          double origin = within.sceneToLocal(flow.localToScene(0, 0)).getY();
          Bounds bounds = flow.getBoundsInLocal();
          lines.add(new Line(flow, origin, origin + bounds.getMinY(), origin + bounds.getMaxY()));
        }
      } else if (depth < DEPTH && child instanceof Parent below && child.isVisible()) {
        collect(below, depth + 1);
      }
    }
  }

  /** A stretch of the page from top to bottom, in pixels. */
  record Extent(Highlight highlight, double top, double bottom) {
    private Extent with(Extent more) {
      return new Extent(highlight, Math.min(top, more.top), Math.max(bottom, more.bottom));
    }
  }

  /** How far each highlight reaches in view. */
  List<Extent> highlights() {
    Map<AnnotationId, Extent> extents = new HashMap<>();
    for (Line line : lines) {
      for (Node node : line.flow().getChildrenUnmodifiable()) {
        if (node instanceof Text && node.getUserData() instanceof Look look) {
          if (look.highlights().isEmpty()) {
            continue;
          }
          Bounds bounds = node.getBoundsInParent();
          double top = line.origin() + bounds.getMinY();
          double bottom = line.origin() + bounds.getMaxY();
          for (Highlight highlight : look.highlights()) {
            extents.merge(highlight.annotation(), new Extent(highlight, top, bottom), Extent::with);
          }
        }
      }
    }
    return List.copyOf(extents.values());
  }

  /** How many lines are laid out. */
  int count() {
    return lines.size();
  }

  /** The upper edge of a line, counted from the first laid out, in pixels. */
  double top(int index) {
    return lines.get(index).top();
  }

  double height(int index) {
    return lines.get(index).bottom() - lines.get(index).top();
  }

  /**
   * How much of a line is above a height, from 0 to 1.
   *
   * @param y in pixels of the view
   */
  double shareAbove(int index, double y) {
    double height = height(index);
    return height <= 0 ? 0 : Math.max(0, Math.min(1, (y - top(index)) / height));
  }

  /** The column of the first line that the first row in view begins with. */
  int firstColumn() {
    TextFlow flow = lines.get(0).flow();
    double within = OF_A_ROW - top(0) - flow.getInsets().getTop();
    return Math.max(0, flow.hitTest(new Point2D(0, within)).getCharIndex());
  }

  /** The upper and lower edge of the row that a column of a line stands in, below its top. */
  double[] row(int index, int column) {
    return character(lines.get(index).flow(), column)
        .map(bounds -> new double[] {bounds.getMinY(), bounds.getMaxY()})
        .orElseGet(() -> new double[] {0, height(index)});
  }

  /** Where a column of a line stands on the screen; empty where that is not laid out. */
  Optional<Bounds> onScreen(int index, int column) {
    if (index < 0 || index >= lines.size()) {
      return Optional.empty();
    }
    TextFlow flow = lines.get(index).flow();
    return character(flow, column).map(flow::localToScreen);
  }

  /** The box of a character in the coordinates of its flow; empty behind the last one. */
  private static Optional<Bounds> character(TextFlow flow, int column) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (PathElement element : flow.rangeShape(column, column + 1)) {
      Point2D corner = corner(element);
      if (corner != null) {
        left = Math.min(left, corner.getX());
        top = Math.min(top, corner.getY());
        right = Math.max(right, corner.getX());
        bottom = Math.max(bottom, corner.getY());
      }
    }
    Insets insets = flow.getInsets();
    return bottom < top
        ? Optional.empty()
        : Optional.of(
            new BoundingBox(
                insets.getLeft() + left, insets.getTop() + top, right - left, bottom - top));
  }

  private static @Nullable Point2D corner(PathElement element) {
    if (element instanceof MoveTo move) {
      return new Point2D(move.getX(), move.getY());
    }
    return element instanceof LineTo line ? new Point2D(line.getX(), line.getY()) : null;
  }
}
