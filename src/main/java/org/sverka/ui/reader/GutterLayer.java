package org.sverka.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.sverka.ui.Gutters;

/** The layer over the panes that keeps a gutter in each gap between two of them. */
final class GutterLayer extends Pane {
  private final Gutters gutters;
  private List<Gap> gaps = List.of();
  private final ChangeListener<Object> moved = (property, before, now) -> requestLayout();

  private record Gap(ArticlePane left, ArticlePane right, Gutters.Gutter gutter) {}

  GutterLayer(Gutters gutters) {
    this.gutters = gutters;
    setPickOnBounds(false);
  }

  /** Fills the gaps between panes; a gutter between two that stay neighbours stays. */
  void show(List<ArticlePane> panes) {
    List<Gap> before = new ArrayList<>(gaps);
    List<Gap> now = new ArrayList<>();
    for (int i = 0; i + 1 < panes.size(); i++) {
      ArticlePane left = panes.get(i);
      ArticlePane right = panes.get(i + 1);
      Gap held =
          before.stream()
              .filter(gap -> gap.left() == left && gap.right() == right)
              .findFirst()
              .orElse(null);
      before.remove(held);
      now.add(held == null ? gap(left, right) : held);
    }
    before.forEach(this::close);
    gaps = List.copyOf(now);
    getChildren().setAll(gaps.stream().map(gap -> gap.gutter().node()).toList());
    requestLayout();
  }

  private Gap gap(ArticlePane left, ArticlePane right) {
    for (ArticlePane pane : List.of(left, right)) {
      pane.localToSceneTransformProperty().addListener(moved);
      pane.widthProperty().addListener(moved);
    }
    return new Gap(left, right, gutters.between(left.side(), right.side()));
  }

  private void close(Gap gap) {
    for (ArticlePane pane : List.of(gap.left(), gap.right())) {
      pane.localToSceneTransformProperty().removeListener(moved);
      pane.widthProperty().removeListener(moved);
    }
    gap.gutter().dispose();
  }

  private double edge(ArticlePane pane, double x) {
    return sceneToLocal(pane.localToScene(x, 0)).getX();
  }

  @Override
  protected void layoutChildren() {
    for (Gap gap : gaps) {
      double left = edge(gap.left(), gap.left().getWidth());
      double right = edge(gap.right(), 0);
      Region node = gap.gutter().node();
      node.resizeRelocate(left, 0, Math.max(0, right - left), getHeight());
    }
  }
}
