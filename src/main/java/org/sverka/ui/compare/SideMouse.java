package org.sverka.ui.compare;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.Passage;
import org.sverka.text.TextRange;
import org.sverka.ui.Gutters;
import org.sverka.ui.PageView;
import org.sverka.ui.PaneModel;

/**
 * What the mouse and the keyboard do in the text beside a gap: the pane that is scrolled, pressed
 * or typed in has the hand, and words under the mouse that the other text has too are pointed out.
 */
final class SideMouse {
  private final Gutters.Side side;
  private final Gap gap;
  private final Function<Passage, TextRange> rangeOf;
  private final EventHandler<Event> hand;
  private final EventHandler<MouseEvent> moved = this::move;
  private final EventHandler<MouseEvent> left = event -> leave();

  /** The passage that was pointed at from here. */
  private @Nullable Passage pointed;

  SideMouse(
      Gutters.Side side,
      Gap gap,
      Consumer<PaneModel> onHand,
      Function<Passage, TextRange> rangeOf) {
    this.side = side;
    this.gap = gap;
    this.rangeOf = rangeOf;
    this.hand = event -> onHand.accept(side.pane());
  }

  void listen() {
    Node node = side.page().node();
    node.addEventFilter(ScrollEvent.ANY, hand);
    node.addEventFilter(MouseEvent.MOUSE_PRESSED, hand);
    node.addEventFilter(KeyEvent.KEY_PRESSED, hand);
    node.addEventFilter(MouseEvent.MOUSE_MOVED, moved);
    node.addEventFilter(MouseEvent.MOUSE_EXITED, left);
  }

  void stop() {
    Node node = side.page().node();
    node.removeEventFilter(ScrollEvent.ANY, hand);
    node.removeEventFilter(MouseEvent.MOUSE_PRESSED, hand);
    node.removeEventFilter(KeyEvent.KEY_PRESSED, hand);
    node.removeEventFilter(MouseEvent.MOUSE_MOVED, moved);
    node.removeEventFilter(MouseEvent.MOUSE_EXITED, left);
  }

  private void move(MouseEvent event) {
    Passage under = under(event);
    if (under == null) {
      leave();
    } else if (!under.equals(pointed)) {
      pointed = under;
      gap.pointedAtProperty().set(under);
    }
  }

  private void leave() {
    Passage held = pointed;
    pointed = null;
    if (held != null && held.equals(gap.pointedAtProperty().get())) {
      gap.pointedAtProperty().set(null);
    }
  }

  /** The shortest passage under the mouse. */
  private @Nullable Passage under(MouseEvent event) {
    PageView page = side.page();
    Passage found = null;
    int offset = -1;
    for (Passage passage : gap.passages()) {
      TextRange range = rangeOf.apply(passage);
      boolean beside =
          page.topOf(range.start()) <= event.getSceneY()
              && event.getSceneY() <= page.bottomOf(range.end() - 1);
      if (beside && (found == null || passage.words() < found.words())) {
        offset =
            offset < 0
                ? page.offsetAt(new Point2D(event.getScreenX(), event.getScreenY()))
                : offset;
        found = range.contains(offset) ? passage : found;
      }
    }
    return found;
  }
}
