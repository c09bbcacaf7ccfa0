package org.sverka.ui.drift;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sverka.app.Jobs;
import org.sverka.app.SearchState;
import org.sverka.app.Session;
import org.sverka.app.comparing.DriftSearch;
import org.sverka.compare.Difference;
import org.sverka.compare.DriftPair;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Change;
import org.sverka.model.Dismissal;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.WatchedSearch;

/**
 * The utterances of the open workspace that drift. Looked for in the background, and only while
 * somebody looks. Touches no control; confined to the JavaFX thread.
 */
public final class DriftModel implements Session.Listener {
  private final Desk desk;
  private final Marking marking;
  private final WatchedSearch<DriftSearch, List<DriftPair>> search;
  private final ObjectProperty<Optional<Difference>> wanted =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<DriftPair> shown = FXCollections.observableArrayList();
  private List<DriftPair> all = List.of();

  /**
   * @param search on its way: it waits for a dictionary
   * @param fx runs on the JavaFX thread
   */
  public DriftModel(
      Desk desk, Marking marking, Jobs jobs, CompletableFuture<DriftSearch> search, Executor fx) {
    this.desk = desk;
    this.marking = marking;
    this.search = new WatchedSearch<>(desk, jobs, "job.drift", search, fx, this::ask, this::found);
    wanted.addListener((property, before, now) -> show());
    desk.follow(this, this::another);
  }

  /** Whether somebody looks. */
  public BooleanProperty watchedProperty() {
    return search.watchedProperty();
  }

  /** How far the search is: where it is not done, there may be more pairs. */
  ReadOnlyObjectProperty<SearchState> stateProperty() {
    return search.stateProperty();
  }

  /** Looks again, where a person has stopped it or where it failed. */
  void goOn() {
    search.renew();
  }

  /** What has to differ; empty for anything. */
  ObjectProperty<Optional<Difference>> wantedProperty() {
    return wanted;
  }

  /** The pairs that are wanted, the likeliest first; of each the earlier article first. */
  public ObservableList<DriftPair> shown() {
    return shown;
  }

  Optional<Article> article(ArticleId id) {
    return desk.workspace().flatMap(workspace -> workspace.article(id));
  }

  @Override
  public void changed(Change change) {
    boolean concerns =
        change.edits().stream()
            .anyMatch(
                edit -> edit.entity() instanceof Article || edit.entity() instanceof Dismissal);
    if (concerns) {
      show();
      search.renew();
    }
  }

  @Override
  public void reloaded() {
    show();
    search.renew();
  }

  private void another() {
    all = List.of();
    show();
    search.another();
  }

  private Jobs.Work<List<DriftPair>> ask(DriftSearch ready, Session session) {
    List<Article> articles = byDate();
    List<Dismissal> dismissed =
        articles.stream()
            .flatMap(article -> session.workspace().dismissals(article.id()).values().stream())
            .toList();
    return progress -> ready.of(articles, dismissed, session.texts(), progress);
  }

  private void found(List<DriftPair> pairs) {
    List<Article> articles = byDate();
    all = pairs.stream().map(pair -> inOrder(pair, articles)).toList();
    show();
  }

  private List<Article> byDate() {
    return desk.workspace().stream()
        .flatMap(its -> its.articles().stream())
        .sorted(ArticleLabels.BY_DATE)
        .toList();
  }

  /** The earlier article first, so that what was dropped and added reads as it happened. */
  private static DriftPair inOrder(DriftPair pair, List<Article> byDate) {
    for (Article article : byDate) {
      if (article.id().equals(pair.a().article())) {
        return pair;
      }
      if (article.id().equals(pair.b().article())) {
        return pair.flipped();
      }
    }
    return pair;
  }

  private void show() {
    List<DriftPair> pairs =
        all.stream()
            .filter(pair -> wanted.get().map(pair.differences()::contains).orElse(true))
            .filter(pair -> article(pair.a().article()).isPresent())
            .filter(pair -> article(pair.b().article()).isPresent())
            .toList();
    // One by one where some only go, so that the list stays where it is.
    Set<DriftPair> kept = new HashSet<>(pairs);
    shown.removeIf(pair -> !kept.contains(pair));
    if (!shown.equals(pairs)) {
      shown.setAll(pairs);
    }
  }

  /** Says no to a pair, for good; it goes at once. */
  void dismiss(DriftPair pair) {
    if (all.contains(pair)) {
      all = all.stream().filter(each -> !each.equals(pair)).toList();
      show();
      marking.apply(marking.edits().dismiss(List.of(DriftSearch.dismissal(pair))));
    }
  }

  /** Opens both places side by side. */
  void open(DriftPair pair) {
    desk.reveal(pair.a().article(), pair.a().range());
    desk.revealBeside(pair.b().article(), pair.b().range());
  }
}
