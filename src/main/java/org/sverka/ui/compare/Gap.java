package org.sverka.ui.compare;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.Passage;
import org.sverka.ui.PaneModel;

/**
 * What two neighbouring panes have to do with each other: the passages that their articles share,
 * which of them the person looks at, and how they scroll together. Article a of every passage is
 * the left pane's. Touches no control.
 */
final class Gap {
  private final PaneModel left;
  private final PaneModel right;
  private final ReadOnlyObjectWrapper<List<Passage>> passages =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<@Nullable Passage> pointedAt = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Passage> current = new SimpleObjectProperty<>();
  private final ObjectProperty<Following> following;

  /** A wish to see a passage side by side; a new object each time. */
  static final class Level {
    private final Passage passage;

    Level(Passage passage) {
      this.passage = passage;
    }

    Passage passage() {
      return passage;
    }
  }

  private final ReadOnlyObjectWrapper<@Nullable Level> levelled = new ReadOnlyObjectWrapper<>();

  Gap(PaneModel left, PaneModel right, Following following) {
    this.left = left;
    this.right = right;
    this.following = new SimpleObjectProperty<>(following);
  }

  PaneModel left() {
    return left;
  }

  PaneModel right() {
    return right;
  }

  /** By place in the left text. */
  ReadOnlyObjectProperty<List<Passage>> passagesProperty() {
    return passages.getReadOnlyProperty();
  }

  List<Passage> passages() {
    return passages.get();
  }

  void setPassages(List<Passage> found) {
    if (found.equals(passages.get())) {
      return;
    }
    passages.set(found);
    keepIfThere(pointedAt);
    keepIfThere(current);
  }

  private void keepIfThere(ObjectProperty<@Nullable Passage> held) {
    Passage passage = held.get();
    if (passage != null && !passages.get().contains(passage)) {
      held.set(null);
    }
  }

  /** The passage under the mouse. */
  ObjectProperty<@Nullable Passage> pointedAtProperty() {
    return pointedAt;
  }

  /** The passage that was last gone to. */
  ObjectProperty<@Nullable Passage> currentProperty() {
    return current;
  }

  /** The passage under the hand: that under the mouse, else that last gone to. */
  @Nullable Passage atHand() {
    Passage pointed = pointedAt.get();
    return pointed != null ? pointed : current.get();
  }

  ObjectProperty<Following> followingProperty() {
    return following;
  }

  ReadOnlyObjectProperty<@Nullable Level> levelledProperty() {
    return levelled.getReadOnlyProperty();
  }

  /** Makes a passage the current one, and asks to see it level. */
  void goTo(Passage passage) {
    current.set(passage);
    levelled.set(new Level(passage));
  }

  /**
   * Goes to the next passage, or to the previous one; from the last to the first. Where none is
   * current it begins behind a place of the left text.
   *
   * @param by 1 or -1
   */
  void step(int by, int offset) {
    List<Passage> all = passages.get();
    if (all.isEmpty()) {
      return;
    }
    Passage from = current.get();
    int at = from == null ? -1 : all.indexOf(from);
    if (at < 0) {
      int behind = 0;
      while (behind < all.size() && all.get(behind).inA().start() < offset) {
        behind++;
      }
      at = by > 0 ? behind - 1 : behind;
    }
    goTo(all.get(Math.floorMod(at + by, all.size())));
  }
}
