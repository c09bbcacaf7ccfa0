package org.sverka.ui.suggestions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sverka.app.SearchState;
import org.sverka.app.Session;
import org.sverka.app.suggest.Acceptance;
import org.sverka.app.suggest.Suggestion;
import org.sverka.app.suggest.Suggestions;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Change;
import org.sverka.model.Dismissal;
import org.sverka.model.Edit;
import org.sverka.model.Entity;
import org.sverka.model.Evidence;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.PaneModel;

/**
 * The suggestions of the article under the hand, and which one the person is at. Touches no
 * control.
 */
public final class SuggestionsModel implements Session.Listener {
  /** A caret farther below the top of the view than this is not in view, in chars. */
  private static final int VIEW = 4_000;

  private final Desk desk;
  private final Marking marking;
  private final Suggestions source;
  private final Executor fx;
  private final Map<PaneModel, PaneSuggestions> byPane = new HashMap<>();
  private final ListedSuggestions listed = new ListedSuggestions();
  private final ObservableList<Suggestion> rows = listed.rows();
  private final BooleanProperty shown = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<@Nullable Suggestion> current = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<SearchState> state =
      new ReadOnlyObjectWrapper<>(SearchState.DONE);
  private final InvalidationListener moved = observable -> letGo();

  /** Where the person was last, in chars of the active pane's text; -1 where nowhere yet. */
  private int place = -1;

  public SuggestionsModel(Desk desk, Marking marking, Suggestions source, Executor fx) {
    this.desk = desk;
    this.marking = marking;
    this.source = source;
    this.fx = fx;
    rows.addListener((ListChangeListener<Suggestion>) change -> letGoOfUnlisted());
    shown.addListener((property, before, now) -> byPane.values().forEach(its -> its.setShown(now)));
    desk.panes().addListener((ListChangeListener<PaneModel>) change -> followPanes());
    desk.activeProperty().addListener((property, before, now) -> followActive(before, now));
    desk.selectedProperty()
        .addListener(
            (property, before, now) -> {
              if (now != null) {
                setCurrent(null);
              }
            });
    desk.follow(this, this::followPanes);
    followActive(null, desk.active());
  }

  private void followPanes() {
    byPane
        .entrySet()
        .removeIf(
            entry -> {
              boolean closed = !desk.panes().contains(entry.getKey());
              if (closed) {
                entry.getValue().dispose();
              }
              return closed;
            });
    for (PaneModel pane : desk.panes()) {
      if (!byPane.containsKey(pane)) {
        Runnable onChanged = () -> changedIn(pane);
        PaneSuggestions opened = new PaneSuggestions(desk, pane, source, fx, onChanged);
        byPane.put(pane, opened);
        opened.setShown(shown.get());
      }
    }
    show();
  }

  private void followActive(@Nullable PaneModel before, @Nullable PaneModel now) {
    if (before != null) {
      before.caretProperty().removeListener(moved);
      before.articleProperty().removeListener(moved);
      PaneSuggestions left = byPane.get(before);
      if (left != null) {
        left.setCurrent(null);
      }
    }
    if (now != null) {
      now.caretProperty().addListener(moved);
      now.articleProperty().addListener(moved);
    }
    letGo();
    show();
  }

  private void changedIn(PaneModel pane) {
    if (pane == desk.active()) {
      show();
    }
  }

  private void show() {
    PaneSuggestions active = byPane.get(desk.active());
    List<Suggestion> open = active == null ? List.of() : active.open();
    listed.show(open);
    Suggestion at = current.get();
    if (at != null && !open.contains(at)) {
      setCurrent(null);
    }
    state.set(active == null ? SearchState.DONE : active.state());
  }

  @Override
  public void changed(Change change) {
    boolean sift = false;
    boolean find = false;
    for (Edit edit : change.edits()) {
      Entity entity = edit.entity();
      find |= entity instanceof Article;
      sift |=
          entity instanceof Annotation || entity instanceof Evidence || entity instanceof Dismissal;
    }
    if (find) {
      byPane.values().forEach(PaneSuggestions::find);
    } else if (sift) {
      byPane.values().forEach(PaneSuggestions::sift);
    }
  }

  @Override
  public void reloaded() {
    byPane.values().forEach(PaneSuggestions::find);
  }

  /** Those of the active pane. */
  public ListedSuggestions listed() {
    return listed;
  }

  /** Whether there are any suggestions. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  /** How far those of the active pane are looked for. */
  ReadOnlyObjectProperty<SearchState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Looks for those of the active pane again, where that failed. */
  void goOn() {
    PaneSuggestions active = byPane.get(desk.active());
    if (active != null) {
      active.find();
    }
  }

  private List<Suggestion> open() {
    PaneSuggestions active = byPane.get(desk.active());
    return active == null ? List.of() : active.open();
  }

  // ---- from one to the next

  /** The one that the person is at; null where at none. */
  public ReadOnlyObjectProperty<@Nullable Suggestion> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Goes to a suggestion of the active pane: it is shown, and neither caret nor focus move. */
  public void go(Suggestion to) {
    PaneModel pane = desk.active();
    if (pane != null) {
      desk.select(null);
      setCurrent(to);
      place = to.range().start();
      pane.reveal(to.range());
    }
  }

  /**
   * Goes to the next or the previous of those listed; behind the last comes the first again.
   *
   * @param by 1 or -1
   * @return whether there is any
   */
  public boolean step(int by) {
    if (rows.isEmpty()) {
      return false;
    }
    int at = rows.indexOf(current.get());
    int to = at >= 0 ? at + by : by > 0 ? firstFrom(start()) : firstFrom(start()) - 1;
    go(rows.get(Math.floorMod(to, rows.size())));
    return true;
  }

  private int firstFrom(int offset) {
    int first = 0;
    while (first < rows.size() && rows.get(first).range().start() < offset) {
      first++;
    }
    return first;
  }

  /** Where the person left off, or else where the caret is in view, or else the top of the view. */
  private int start() {
    PaneModel pane = desk.active();
    if (place >= 0 || pane == null) {
      return Math.max(0, place);
    }
    int top = pane.topProperty().get();
    int caret = pane.caretProperty().get();
    return caret >= top && caret - top < VIEW ? caret : top;
  }

  /**
   * Goes to the shortest suggestion at an offset of the active pane's text.
   *
   * @return whether there is one
   */
  public boolean goTo(int offset) {
    Optional<Suggestion> here =
        open().stream()
            .filter(its -> its.ranges().stream().anyMatch(range -> range.contains(offset)))
            .min(Comparator.comparingInt(its -> its.range().length()));
    here.ifPresent(this::go);
    return here.isPresent();
  }

  /**
   * Is at none any more.
   *
   * @return whether it was
   */
  public boolean letGo() {
    boolean was = current.get() != null;
    setCurrent(null);
    place = -1;
    return was;
  }

  private void letGoOfUnlisted() {
    if (current.get() != null && !rows.contains(current.get())) {
      setCurrent(null);
    }
  }

  private void setCurrent(@Nullable Suggestion to) {
    current.set(to);
    PaneSuggestions active = byPane.get(desk.active());
    if (active != null) {
      active.setCurrent(to);
    }
  }

  // ---- taking over and saying no

  /**
   * Takes the current one over; its annotation is selected then.
   *
   * @return whether there was one
   */
  public boolean accept() {
    Suggestion at = current.get();
    return at != null && accept(List.of(at));
  }

  /** Takes all that are listed over, as one step. */
  public void acceptAll() {
    if (!rows.isEmpty()) {
      accept(List.copyOf(rows));
    }
  }

  private boolean accept(List<Suggestion> suggestions) {
    return inActive(
        (article, text) -> {
          Acceptance.Taken taken =
              Acceptance.of(
                  suggestions, marking.edits(), desk.workspace().orElseThrow(), article, text);
          marking.apply(taken.change());
          if (suggestions.size() == 1) {
            desk.select(taken.first());
          }
        });
  }

  /**
   * Says no to the current one, for good.
   *
   * @return whether there was one
   */
  public boolean dismiss() {
    Suggestion at = current.get();
    return at != null
        && inActive(
            (article, text) ->
                marking.apply(marking.edits().dismiss(List.of(at.dismissal(article.id(), text)))));
  }

  @FunctionalInterface
  private interface Act {
    void on(Article article, String text);
  }

  private boolean inActive(Act act) {
    PaneModel pane = desk.active();
    String text = pane == null ? null : pane.text();
    Article article =
        Optional.ofNullable(pane)
            .flatMap(its -> Optional.ofNullable(its.article()))
            .flatMap(id -> desk.workspace().flatMap(its -> its.article(id)))
            .orElse(null);
    if (text == null || article == null) {
      return false;
    }
    act.on(article, text);
    return true;
  }

  /** The words of a suggestion of the active pane; empty where its text is not there. */
  String words(Suggestion suggestion) {
    PaneModel pane = desk.active();
    String text = pane == null ? null : pane.text();
    return text == null || !open().contains(suggestion) ? "" : suggestion.words(text);
  }
}
