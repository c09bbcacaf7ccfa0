package org.sverka.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
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

  private final Node within;
  private final List<TextFlow> flows = new ArrayList<>();

  /**
   * @param page the text control
   * @param within the node whose coordinates the answers are in
   */
  VisibleLines(Parent page, Node within) {
    this.within = within;
    collect(page, 0);
    flows.sort(Comparator.comparingDouble(flow -> bounds(flow).getMinY()));
  }

  private void collect(Parent parent, int depth) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof TextFlow flow) {
        if (flow.isVisible()) {
          flows.add(flow);
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
    for (TextFlow flow : flows) {
      for (Node node : flow.getChildrenUnmodifiable()) {
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

  /** How much of the first line is above the view, from 0 to 1. */
  double hiddenOfFirst() {
    return flows.isEmpty() ? 0 : share(flows.get(0), 0);
  }

  /**
   * How much of the last line is above the end of the view, from 0 to 1.
   *
   * @param height of the view, in pixels
   */
  double shownOfLast(double height) {
    return flows.isEmpty() ? 1 : share(flows.get(flows.size() - 1), height);
  }

  private double share(TextFlow flow, double y) {
    Bounds bounds = bounds(flow);
    return bounds.getHeight() <= 0
        ? 0
        : Math.max(0, Math.min(1, (y - bounds.getMinY()) / bounds.getHeight()));
  }

  private Bounds bounds(Node node) {
    return within.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
  }
}
