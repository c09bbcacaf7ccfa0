package org.sverka.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import org.sverka.app.SearchState;
import org.sverka.app.comparing.SharedPassages;
import org.sverka.compare.Passage;
import org.sverka.compare.PassageKind;
import org.sverka.model.ArticleId;
import org.sverka.text.TextRange;
import org.sverka.ui.Desk;
import org.sverka.ui.PaneModel;
import org.sverka.ui.QuietLook;
import org.sverka.ui.QuietRange;
import org.sverka.ui.QuietRanges;

/**
 * The gaps between the panes of the desk, from the left. Keeps their passages those of the articles
 * beside them, and points out in the texts what a person looks at. Touches no control; confined to
 * the JavaFX thread.
 */
public final class Gaps {
  private final Desk desk;
  private final SharedPassages shared;
  private final List<Gap> gaps = new ArrayList<>();
  private final BooleanProperty names = new SimpleBooleanProperty();
  private final ObjectProperty<Following> following =
      new SimpleObjectProperty<>(Following.PASSAGES);
  private final ChangeListener<Object> articleChanged = (property, before, now) -> load();
  private final ChangeListener<Object> putElsewhere = (property, before, now) -> letGo();
  private final ReadOnlyObjectWrapper<@Nullable PaneModel> hand = new ReadOnlyObjectWrapper<>();

  /** To be gone to as soon as its articles are beside each other. */
  private @Nullable Passage wanted;

  public Gaps(Desk desk, SharedPassages shared) {
    this.desk = desk;
    this.shared = shared;
    desk.panes().addListener((ListChangeListener<PaneModel>) change -> follow());
    names.addListener((property, before, now) -> load());
    shared.addListener(this::load);
    follow();
  }

  /** Whether names and titles that everybody uses are shown too. */
  public BooleanProperty namesProperty() {
    return names;
  }

  /** How panes that become neighbours scroll together; what was last chosen. */
  public ObjectProperty<Following> followingProperty() {
    return following;
  }

  /** Lets the panes beside the gap at hand scroll together in another way. */
  public void follow(Following wanted) {
    following.set(wanted);
    atHand().ifPresent(gap -> gap.followingProperty().set(wanted));
  }

  boolean isSearching() {
    return shared.state() == SearchState.SEARCHING;
  }

  private void follow() {
    letGo();
    List<PaneModel> panes = desk.panes();
    List<Gap> before = List.copyOf(gaps);
    gaps.clear();
    for (int i = 0; i + 1 < panes.size(); i++) {
      gaps.add(gap(before, panes.get(i), panes.get(i + 1)));
    }
    before.stream().filter(gap -> !gaps.contains(gap)).forEach(this::forget);
    load();
  }

  private Gap gap(List<Gap> held, PaneModel left, PaneModel right) {
    return held.stream()
        .filter(gap -> gap.left() == left && gap.right() == right)
        .findFirst()
        .orElseGet(() -> open(left, right));
  }

  private Gap open(PaneModel left, PaneModel right) {
    Gap gap = new Gap(left, right, following.get());
    for (PaneModel side : List.of(left, right)) {
      side.articleProperty().addListener(articleChanged);
      side.articleProperty().addListener(putElsewhere);
      side.revealedProperty().addListener(putElsewhere);
    }
    gap.pointedAtProperty().addListener((property, before, now) -> pointOut());
    gap.currentProperty().addListener((property, before, now) -> pointOut());
    gap.followingProperty().addListener((property, before, now) -> following.set(now));
    return gap;
  }

  private void forget(Gap gap) {
    for (PaneModel side : List.of(gap.left(), gap.right())) {
      side.articleProperty().removeListener(articleChanged);
      side.articleProperty().removeListener(putElsewhere);
      side.revealedProperty().removeListener(putElsewhere);
    }
    gap.setPassages(List.of());
  }

  private void load() {
    for (Gap gap : gaps) {
      ArticleId left = gap.left().article();
      ArticleId right = gap.right().article();
      if (left == null || right == null || left.equals(right)) {
        gap.setPassages(List.of());
      } else {
        shared
            .between(left, right)
            .thenAccept(
                found -> {
                  if (left.equals(gap.left().article()) && right.equals(gap.right().article())) {
                    gap.setPassages(shown(found));
                    goToWanted(gap);
                  }
                });
      }
    }
  }

  private List<Passage> shown(List<Passage> found) {
    return names.get()
        ? found
        : found.stream().filter(passage -> passage.kind() != PassageKind.NAME).toList();
  }

  /** The gap between two panes; they are neighbours. */
  Gap between(PaneModel left, PaneModel right) {
    return gaps.stream()
        .filter(gap -> gap.left() == left && gap.right() == right)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The gap that keys are for: beside the active pane, the right one first, that shares a passage.
   */
  Optional<Gap> atHand() {
    PaneModel active = desk.active();
    List<Gap> beside =
        gaps.stream()
            .filter(gap -> gap.left() == active || gap.right() == active)
            .sorted((one, other) -> Boolean.compare(other.left() == active, one.left() == active))
            .toList();
    return beside.stream()
        .filter(gap -> gap.atHand() != null)
        .findFirst()
        .or(() -> beside.stream().filter(gap -> !gap.passages().isEmpty()).findFirst())
        .or(() -> beside.stream().findFirst());
  }

  /** The passage that a person has the mouse on, or has last gone to beside the active pane. */
  public Optional<Passage> passageAtHand() {
    return gaps.stream()
        .flatMap(gap -> Optional.ofNullable(gap.pointedAtProperty().get()).stream())
        .findFirst()
        .or(() -> atHand().map(Gap::atHand));
  }

  /** Goes to the next or the previous passage beside the active pane. */
  public void step(int by) {
    atHand().ifPresent(gap -> gap.step(by, gap.left().topProperty().get()));
  }

  /** Puts the passage at hand level in both panes. */
  public void level() {
    atHand()
        .ifPresent(
            gap -> {
              Passage passage = gap.atHand();
              if (passage == null) {
                gap.step(1, gap.left().topProperty().get());
              } else {
                gap.goTo(passage);
              }
            });
  }

  /** Opens two articles beside each other, level at a passage of theirs. */
  public void open(Passage passage) {
    if (isApart(passage)) {
      desk.reveal(passage.a(), passage.inA());
    }
    if (isApart(passage)) {
      desk.paneOf(passage.b()).ifPresent(desk::close);
      PaneModel first = desk.paneOf(passage.a()).orElseThrow();
      int at = desk.panes().indexOf(first);
      desk.activate(first);
      if (desk.panes().size() == Desk.MAX_PANES) {
        int beside = at == Desk.MAX_PANES - 1 ? at - 1 : at + 1;
        desk.show(desk.panes().get(beside), passage.b());
      } else {
        desk.showBeside(passage.b());
      }
    }
    // Only now: while the panes are set, another gap may be the passage's for a moment.
    wanted = passage;
    desk.reveal(passage.a(), new TextRange(passage.inA().start(), passage.inA().start()));
    load();
  }

  private boolean isApart(Passage passage) {
    return gaps.stream().noneMatch(gap -> seen(passage, gap) != null);
  }

  /** A passage as a gap between its articles has it; null where the gap is between others. */
  private static @Nullable Passage seen(Passage passage, Gap gap) {
    Passage seen = passage.a().equals(gap.left().article()) ? passage : passage.flipped();
    boolean here = seen.a().equals(gap.left().article()) && seen.b().equals(gap.right().article());
    return here ? seen : null;
  }

  private void goToWanted(Gap gap) {
    Passage passage = wanted;
    Passage seen = passage == null ? null : seen(passage, gap);
    if (seen != null && gap.passages().contains(seen)) {
      wanted = null;
      gap.goTo(seen);
    }
  }

  /** Says in which pane a person scrolls, clicks or types. */
  void setHand(PaneModel pane) {
    hand.set(pane);
  }

  /** What moves next was put there by the program: it takes no neighbour along. */
  private void letGo() {
    hand.set(null);
  }

  /**
   * The pane that a person scrolls, clicks or types in; null where nobody has since the program put
   * a page somewhere.
   */
  ReadOnlyObjectProperty<@Nullable PaneModel> handProperty() {
    return hand.getReadOnlyProperty();
  }

  boolean isLed() {
    return hand.get() != null;
  }

  /** Whether the left pane of a gap leads: the hand is there or further left. */
  boolean leftLeads(Gap gap) {
    PaneModel leader = isLed() ? hand.get() : desk.active();
    return desk.panes().indexOf(leader) <= desk.panes().indexOf(gap.left());
  }

  private void pointOut() {
    for (PaneModel pane : desk.panes()) {
      Set<TextRange> ranges = new LinkedHashSet<>();
      for (Gap gap : gaps) {
        for (Passage passage : lookedAt(gap)) {
          if (gap.left() == pane) {
            ranges.add(passage.inA());
          } else if (gap.right() == pane) {
            ranges.add(passage.inB());
          }
        }
      }
      pane.setQuiet(
          QuietRanges.Layer.PASSAGES,
          ranges.stream().map(range -> new QuietRange(range, QuietLook.CURRENT)).toList());
    }
  }

  private static List<Passage> lookedAt(Gap gap) {
    List<Passage> both = new ArrayList<>();
    Optional.ofNullable(gap.currentProperty().get()).ifPresent(both::add);
    Optional.ofNullable(gap.pointedAtProperty().get()).ifPresent(both::add);
    return both;
  }
}
