package org.sverka.ui.suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;
import org.sverka.app.SearchState;
import org.sverka.app.Workspace;
import org.sverka.app.suggest.FigureSuggestion;
import org.sverka.app.suggest.OpenSuggestions;
import org.sverka.app.suggest.Suggestion;
import org.sverka.app.suggest.Suggestions;
import org.sverka.model.Article;
import org.sverka.ui.Desk;
import org.sverka.ui.PaneModel;
import org.sverka.ui.QuietLook;
import org.sverka.ui.QuietRange;
import org.sverka.ui.QuietRanges;

/**
 * The open suggestions of what one pane shows, drawn there as quiet lines. They come when they are
 * found; nothing else in the pane changes by that.
 */
final class PaneSuggestions {
  private final Desk desk;
  private final PaneModel pane;
  private final Suggestions source;
  private final Executor fx;
  private final Runnable onChanged;
  private final ChangeListener<@Nullable String> textChanged = (property, before, now) -> find();
  private List<Suggestion> found = List.of();
  private List<Suggestion> open = List.of();
  private @Nullable Suggestion current;
  private boolean shown;
  private SearchState state = SearchState.DONE;

  /** Counts what was asked for, so that only the last answer counts. */
  private int asked;

  PaneSuggestions(Desk desk, PaneModel pane, Suggestions source, Executor fx, Runnable onChanged) {
    this.desk = desk;
    this.pane = pane;
    this.source = source;
    this.fx = fx;
    this.onChanged = onChanged;
    pane.textProperty().addListener(textChanged);
  }

  void dispose() {
    asked++;
    pane.textProperty().removeListener(textChanged);
  }

  /** In reading order; none while they are switched off. */
  List<Suggestion> open() {
    return open;
  }

  /** How far they are looked for. */
  SearchState state() {
    return state;
  }

  /** Whether there are any at all; looks for them from the first time on. */
  void setShown(boolean now) {
    shown = now;
    find();
  }

  void setCurrent(@Nullable Suggestion now) {
    if (now != current) {
      current = now;
      paint();
    }
  }

  /** Finds them, where the article was corrected or another is shown. */
  void find() {
    int mine = ++asked;
    String text = pane.text();
    Article article = article();
    if (!shown || text == null || article == null) {
      found = List.of();
      boolean onItsWay = shown && article != null;
      become(onItsWay ? SearchState.SEARCHING : SearchState.DONE);
      sift();
      return;
    }
    become(SearchState.SEARCHING);
    source
        .of(article, text)
        .whenCompleteAsync(
            (answer, problem) -> {
              if (mine == asked) {
                found = problem == null ? answer : List.of();
                become(problem == null ? SearchState.DONE : SearchState.FAILED);
                sift();
              }
            },
            fx);
  }

  private void become(SearchState now) {
    if (state != now) {
      state = now;
      onChanged.run();
    }
  }

  /** Leaves out what was taken over or refused by now. */
  void sift() {
    Workspace workspace = desk.workspace().orElse(null);
    Article article = article();
    List<Suggestion> now =
        workspace == null || article == null
            ? List.of()
            : OpenSuggestions.of(found, workspace, article.id());
    if (!now.equals(open)) {
      open = now;
      if (current != null && !open.contains(current)) {
        current = null;
      }
      paint();
      onChanged.run();
    }
  }

  private void paint() {
    List<QuietRange> ranges = new ArrayList<>();
    for (Suggestion suggestion : open) {
      QuietLook look = suggestion instanceof FigureSuggestion ? QuietLook.FIGURE : QuietLook.QUOTE;
      suggestion.ranges().forEach(range -> ranges.add(new QuietRange(range, look)));
    }
    Suggestion at = current;
    if (at != null) {
      at.ranges().forEach(range -> ranges.add(new QuietRange(range, QuietLook.CURRENT)));
    }
    pane.setQuiet(QuietRanges.Layer.SUGGESTIONS, ranges);
  }

  private @Nullable Article article() {
    return Optional.ofNullable(pane.article())
        .flatMap(id -> desk.workspace().flatMap(its -> its.article(id)))
        .orElse(null);
  }
}
