package org.sverka.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.Passage;
import org.sverka.ui.Desk;
import org.sverka.ui.Gutters;
import org.sverka.ui.Messages;

/**
 * The gutter between two panes: a ribbon for every passage of which an end is in view, drawn anew
 * in the very frame in which a page has moved.
 */
final class Ribbons extends Region implements Gutters.Gutter {
  /** What leads out of view ends so far behind the edge, in pixels. */
  private static final double BEHIND = 10;

  private static final double LEAST = 3;
  private static final double GAP = 6;

  private final Gaps gaps;
  private final Gap gap;
  private final Gutters.Side left;
  private final Gutters.Side right;
  private final Desk desk;
  private final PassageLabels labels;
  private final ScrollFollower follower;
  private final Canvas canvas = new Canvas();
  private final RibbonPainter painter = new RibbonPainter(canvas);
  private final GutterBar bar;
  private final Label label = new Label();
  private List<Drawn> drawn = List.of();

  private final Runnable leftMoved;
  private final Runnable rightMoved;
  private final SideMouse leftMouse;
  private final SideMouse rightMouse;
  private final ChangeListener<Object> repaint = (property, before, now) -> requestLayout();

  /** A ribbon as it stands now. */
  private record Drawn(Passage passage, RibbonShape shape, boolean whole) {}

  Ribbons(Gaps gaps, Gap gap, Gutters.Side left, Gutters.Side right, Desk desk, Messages messages) {
    this.gaps = gaps;
    this.gap = gap;
    this.left = left;
    this.right = right;
    this.desk = desk;
    this.labels = new PassageLabels(desk, messages);
    this.follower = new ScrollFollower(gaps, gap, left, right);
    this.bar = new GutterBar(gap, messages, () -> gap.step(1, left.pane().topProperty().get()));
    getStyleClass().add("gutter");
    setPickOnBounds(false);
    canvas.setManaged(false);
    canvas.setMouseTransparent(true);
    label.getStyleClass().addAll("card", "ribbon-label");
    label.setManaged(false);
    label.setMouseTransparent(true);
    label.setVisible(false);
    getChildren().add(canvas);
    painter.swatches().forEach(getChildren()::add);
    getChildren().addAll(bar, label);
    leftMoved = () -> moved(left);
    rightMoved = () -> moved(right);
    leftMouse = new SideMouse(left, gap, gaps::setHand, passage -> passage.inA());
    rightMouse = new SideMouse(right, gap, gaps::setHand, passage -> passage.inB());
    listen();
  }

  private void listen() {
    left.page().addViewListener(leftMoved);
    right.page().addViewListener(rightMoved);
    leftMouse.listen();
    rightMouse.listen();
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(at(event.getX(), event.getY())));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointAt(null));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    gap.passagesProperty()
        .addListener(
            (property, before, now) -> {
              follower.renew();
              requestLayout();
            });
    gap.followingProperty()
        .addListener(
            (property, before, now) -> {
              follower.renew();
              requestLayout();
            });
    gap.pointedAtProperty().addListener(repaint);
    gap.currentProperty().addListener(repaint);
    gap.levelledProperty()
        .addListener(
            (property, before, wish) -> {
              if (wish != null) {
                follower.level(wish.passage());
              }
            });
    desk.appearance().toneProperty().addListener(repaint);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void dispose() {
    left.page().removeViewListener(leftMoved);
    right.page().removeViewListener(rightMoved);
    leftMouse.stop();
    rightMouse.stop();
    desk.appearance().toneProperty().removeListener(repaint);
    follower.stop();
  }

  private void moved(Gutters.Side side) {
    paint();
    follower.moved(side.page());
  }

  // ---- drawing

  @Override
  protected void layoutChildren() {
    double top = Math.max(0, sceneToLocal(0, left.page().viewTop()).getY());
    canvas.setLayoutY(top);
    canvas.setWidth(getWidth());
    canvas.setHeight(Math.max(0, getHeight() - top));
    bar.resizeRelocate(0, 0, getWidth(), bar.prefHeight(getWidth()));
    bar.show(gaps.isSearching());
    paint();
  }

  private void paint() {
    painter.clear();
    List<Drawn> now = new ArrayList<>();
    Passage pointed = gap.pointedAtProperty().get();
    Passage current = gap.currentProperty().get();
    for (Passage passage : gap.passages()) {
      Drawn ribbon = ribbon(passage);
      if (ribbon != null) {
        now.add(ribbon);
        if (!passage.equals(pointed) && !passage.equals(current)) {
          painter.draw(ribbon.shape(), RibbonLook.of(passage), false, ribbon.whole());
        }
      }
    }
    for (Drawn ribbon : now) {
      if (ribbon.passage().equals(pointed) || ribbon.passage().equals(current)) {
        painter.draw(ribbon.shape(), RibbonLook.of(ribbon.passage()), true, ribbon.whole());
      }
    }
    drawn = now;
    showLabel(pointed);
  }

  private @Nullable Drawn ribbon(Passage passage) {
    double leftTop = left.page().topOf(passage.inA().start());
    double leftBottom = left.page().bottomOf(passage.inA().end() - 1);
    double rightTop = right.page().topOf(passage.inB().start());
    double rightBottom = right.page().bottomOf(passage.inB().end() - 1);
    boolean inLeft = isInView(left, leftTop, leftBottom);
    boolean inRight = isInView(right, rightTop, rightBottom);
    if (!inLeft && !inRight) {
      return null;
    }
    double y = local(leftTop);
    double z = local(rightTop);
    return new Drawn(
        passage,
        new RibbonShape(
            y,
            Math.max(y + LEAST, local(leftBottom)),
            z,
            Math.max(z + LEAST, local(rightBottom)),
            getWidth()),
        inLeft && inRight);
  }

  private static boolean isInView(Gutters.Side side, double top, double bottom) {
    double from = side.page().viewTop();
    return bottom > from && top < from + side.page().viewHeight();
  }

  /** A height of the scene on the canvas, what is out of view a little behind its edge. */
  private double local(double y) {
    double above = -BEHIND;
    double below = canvas.getHeight() + BEHIND;
    if (Double.isInfinite(y)) {
      return y < 0 ? above : below;
    }
    return Math.max(above, Math.min(below, canvas.sceneToLocal(0, y).getY()));
  }

  private void showLabel(@Nullable Passage pointed) {
    Drawn ribbon =
        drawn.stream().filter(each -> each.passage().equals(pointed)).findFirst().orElse(null);
    label.setVisible(ribbon != null);
    if (ribbon != null) {
      label.setText(labels.of(ribbon.passage()));
      double width = label.prefWidth(-1);
      double height = label.prefHeight(-1);
      double y = canvas.getLayoutY() + ribbon.shape().middle();
      double below = y + Math.max(ribbon.shape().thickness() / 2, 8) + GAP;
      label.resizeRelocate(
          snapPositionX((getWidth() - width) / 2),
          snapPositionY(Math.max(canvas.getLayoutY(), Math.min(getHeight() - height - GAP, below))),
          width,
          height);
    }
  }

  // ---- the mouse

  /** Only a ribbon is in the way of the mouse: beside it the gap is to be dragged. */
  @Override
  public boolean contains(double x, double y) {
    return at(x, y) != null;
  }

  private @Nullable Passage at(double x, double y) {
    double onCanvas = y - canvas.getLayoutY();
    if (onCanvas < 0) {
      return null;
    }
    Passage found = null;
    for (Drawn ribbon : drawn) {
      boolean shorter = found == null || ribbon.passage().words() < found.words();
      if (shorter && ribbon.shape().contains(x, onCanvas)) {
        found = ribbon.passage();
      }
    }
    return found;
  }

  private void pointAt(@Nullable Passage passage) {
    gap.pointedAtProperty().set(passage);
  }

  private void click(MouseEvent event) {
    Passage passage = at(event.getX(), event.getY());
    if (passage != null && event.getButton() == MouseButton.PRIMARY) {
      gap.goTo(passage);
      event.consume();
    }
  }
}
