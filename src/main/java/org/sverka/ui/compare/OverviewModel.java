package org.sverka.ui.compare;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.sverka.app.SearchState;
import org.sverka.app.comparing.LatestRevisions;
import org.sverka.app.comparing.SharedPassages;
import org.sverka.compare.overview.Overview;
import org.sverka.compare.overview.PairShare;
import org.sverka.model.Article;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Desk;

/**
 * Who shares how much with whom in the open workspace, while somebody looks. Touches no control;
 * confined to the JavaFX thread.
 */
public final class OverviewModel {
  /** What is to be seen. */
  record Shown(List<Article> articles, Overview overview, SearchState state) {}

  private static final Shown NOTHING = new Shown(List.of(), Overview.NOTHING, SearchState.DONE);

  private final Desk desk;
  private final SharedPassages shared;
  private final Gaps gaps;
  private final BooleanProperty watched = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(NOTHING);

  /** Counts what was asked for: of two answers the later question's is right. */
  private int asked;

  public OverviewModel(Desk desk, SharedPassages shared, Gaps gaps) {
    this.desk = desk;
    this.shared = shared;
    this.gaps = gaps;
    watched.addListener((property, before, now) -> renew());
    shared.addListener(this::renew);
    desk.sessionProperty().addListener((property, before, now) -> another());
  }

  private void another() {
    asked++;
    shown.set(
        desk.session() == null
            ? NOTHING
            : new Shown(List.of(), Overview.NOTHING, SearchState.SEARCHING));
    renew();
  }

  /** Whether somebody looks. */
  public BooleanProperty watchedProperty() {
    return watched;
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  private void renew() {
    if (!watched.get()) {
      return;
    }
    int mine = ++asked;
    List<Article> articles =
        desk.workspace().map(its -> LatestRevisions.of(its.articles())).orElse(List.of()).stream()
            .sorted(ArticleLabels.BY_DATE)
            .toList();
    SearchState state = shared.state();
    shared
        .overview(articles)
        .whenComplete(
            (overview, problem) -> {
              if (mine == asked) {
                shown.set(
                    problem == null
                        ? new Shown(articles, overview, state)
                        : new Shown(articles, Overview.NOTHING, SearchState.FAILED));
              }
            });
  }

  /** Compares what is left, where a person has stopped it or where it failed. */
  void goOn() {
    shared.goOn();
  }

  /** Opens two articles beside each other, at their longest passage. */
  void open(PairShare pair) {
    gaps.open(pair.longest());
  }
}
