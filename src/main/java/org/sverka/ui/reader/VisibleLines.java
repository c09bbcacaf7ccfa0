package org.sverka.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
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

  /** A line and its edges, in pixels of the node within. */
  private record Line(TextFlow flow, double top, double bottom) {}

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
          Bounds bounds = bounds(flow);
          lines.add(new Line(flow, bounds.getMinY(), bounds.getMaxY()));
        }
      } else if (depth < DEPTH && child instanceof Parent below && child.isVisible()) {
        collect(below, depth + 1);
      }
    }
  }

  /** A stretch of the page from top to bottom, in pixels. */
  record Extent(Highlight highlight, double top, double bottom) {
    private Extent with(Bounds bounds) {
      return new Extent(
          highlight, Math.min(top, bounds.getMinY()), Math.max(bottom, bounds.getMaxY()));
    }
  }

  /** How far each highlight reaches in view. */
  List<Extent> highlights() {
    Map<AnnotationId, Extent> extents = new HashMap<>();
    for (Line line : lines) {
      for (Node node : line.flow().getChildrenUnmodifiable()) {
        if (node instanceof Text && node.getUserData() instanceof Look look) {
          for (Highlight highlight : look.highlights()) {
            Bounds bounds = bounds(node);
            extents.merge(
                highlight.annotation(),
                new Extent(highlight, bounds.getMinY(), bounds.getMaxY()),
                (held, more) -> held.with(bounds));
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
    TextFlow flow = lines.get(index).flow();
    double inset = flow.getInsets().getTop();
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (PathElement element : flow.rangeShape(column, column + 1)) {
      if (element instanceof MoveTo move) {
        top = Math.min(top, move.getY());
        bottom = Math.max(bottom, move.getY());
      } else if (element instanceof LineTo to) {
        top = Math.min(top, to.getY());
        bottom = Math.max(bottom, to.getY());
      }
    }
    return bottom < top
        ? new double[] {0, height(index)}
        : new double[] {inset + top, inset + bottom};
  }

  private Bounds bounds(Node node) {
    return within.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
  }
}
