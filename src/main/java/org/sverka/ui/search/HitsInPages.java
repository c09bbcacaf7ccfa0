package org.sverka.ui.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.query.IndexTerms;
import org.sverka.query.Query;
import org.sverka.query.SearchedArticle;
import org.sverka.query.SearchedText;
import org.sverka.text.TextRange;
import org.sverka.ui.Desk;
import org.sverka.ui.PaneModel;
import org.sverka.ui.QuietLook;
import org.sverka.ui.QuietRange;
import org.sverka.ui.QuietRanges.Layer;

/** Points the hits out in the open pages, and the one that the person is at. */
final class HitsInPages {
  private final Desk desk;
  private final Executor background;
  private final Executor fx;

  /** What is painted in which pane. */
  private final Map<PaneModel, List<TextRange>> shown = new WeakHashMap<>();

  private final ChangeListener<@Nullable String> follow = this::textChanged;

  /** What the pages are looked through for; null for nothing. */
  private @Nullable Function<Text, List<TextRange>> finder;

  private @Nullable Stop current;

  /** An open text. */
  record Text(PaneModel pane, Article article, String text) {}

  HitsInPages(Desk desk, Executor background, Executor fx) {
    this.desk = desk;
    this.background = background;
    this.fx = fx;
    desk.panes()
        .addListener(
            (ListChangeListener<PaneModel>)
                change -> {
                  while (change.next()) {
                    change.getRemoved().forEach(pane -> pane.textProperty().removeListener(follow));
                    change
                        .getAddedSubList()
                        .forEach(pane -> pane.textProperty().addListener(follow));
                  }
                });
  }

  /** What a query finds in a text: nothing where the article as a whole does not answer. */
  static Function<Text, List<TextRange>> of(Query query) {
    return open -> {
      IndexTerms terms = new IndexTerms();
      ArticleMetadata its = open.article().metadata();
      SearchedArticle article =
          new SearchedArticle(
              its.title(),
              open.text(),
              its.language(),
              its.outlet(),
              its.author(),
              its.published(),
              terms);
      return query.isAboutMarks() || !query.isAnsweredBy(article)
          ? List.of()
          : new SearchedText(open.text(), List.of(its.language()), terms).places(query.wanted());
    };
  }

  /** Looks for something else from now on; null for nothing. */
  void show(@Nullable Function<Text, List<TextRange>> wanted) {
    finder = wanted;
    find();
  }

  /** Says where the person is now; null for nowhere. */
  void setCurrent(@Nullable Stop stop) {
    Stop before = current;
    current = stop;
    for (PaneModel pane : desk.panes()) {
      if (isIn(before, pane) || isIn(stop, pane)) {
        paintCurrent(pane);
      }
    }
  }

  private static boolean isIn(@Nullable Stop stop, PaneModel pane) {
    return stop != null && stop.article().equals(pane.article());
  }

  private void textChanged(
      ObservableValue<? extends @Nullable String> property,
      @Nullable String before,
      @Nullable String now) {
    for (PaneModel pane : desk.panes()) {
      if (pane.textProperty() == property) {
        find(pane);
      }
    }
  }

  private void find() {
    desk.panes().forEach(this::find);
  }

  private void find(PaneModel pane) {
    Function<Text, List<TextRange>> wanted = finder;
    String text = pane.text();
    ArticleId id = pane.article();
    Article article =
        id == null ? null : desk.workspace().flatMap(its -> its.article(id)).orElse(null);
    if (wanted == null || text == null || article == null) {
      take(pane, List.of());
      return;
    }
    CompletableFuture.supplyAsync(() -> wanted.apply(new Text(pane, article, text)), background)
        .thenAcceptAsync(
            found -> {
              if (finder == wanted && article.id().equals(pane.article())) {
                take(pane, found);
              }
            },
            fx);
  }

  private void take(PaneModel pane, List<TextRange> found) {
    boolean changed = !found.equals(shown.getOrDefault(pane, List.of()));
    if (changed) {
      shown.put(pane, found);
      pane.setQuiet(
          Layer.HITS, found.stream().map(range -> new QuietRange(range, QuietLook.HIT)).toList());
    }
    if (changed || isIn(current, pane)) {
      paintCurrent(pane);
    }
  }

  private void paintCurrent(PaneModel pane) {
    Stop at = current;
    List<QuietRange> now =
        at != null
                && at.article().equals(pane.article())
                && Collections.binarySearch(shown.getOrDefault(pane, List.of()), at.range()) >= 0
            ? List.of(new QuietRange(at.range(), QuietLook.CURRENT_HIT))
            : List.of();
    pane.setQuiet(Layer.CURRENT_HIT, now);
  }
}
