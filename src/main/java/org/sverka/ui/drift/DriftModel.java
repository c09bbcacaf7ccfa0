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
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
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

/**
 * The utterances of the open workspace that drift. Looked for in the background, and only while
 * somebody looks. Touches no control; confined to the JavaFX thread.
 */
public final class DriftModel implements Session.Listener {
  private final Desk desk;
  private final Marking marking;
  private final Jobs jobs;
  private final CompletableFuture<DriftSearch> search;
  private final Executor fx;
  private final BooleanProperty watched = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<SearchState> state =
      new ReadOnlyObjectWrapper<>(SearchState.DONE);
  private final ObjectProperty<Optional<Difference>> wanted =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<DriftPair> shown = FXCollections.observableArrayList();
  private List<DriftPair> all = List.of();
  private boolean stale = true;

  /** Counts what was asked for: of two answers the later question's is right. */
  private int asked;

  private Jobs.@Nullable Job job;

  /**
   * @param search on its way: it waits for a dictionary
   * @param fx runs on the JavaFX thread
   */
  public DriftModel(
      Desk desk, Marking marking, Jobs jobs, CompletableFuture<DriftSearch> search, Executor fx) {
    this.desk = desk;
    this.marking = marking;
    this.jobs = jobs;
    this.search = search;
    this.fx = fx;
    watched.addListener((property, before, now) -> look());
    wanted.addListener((property, before, now) -> show());
    desk.follow(this, this::another);
  }

  /** Whether somebody looks. */
  public BooleanProperty watchedProperty() {
    return watched;
  }

  /** How far the search is: where it is not done, there may be more pairs. */
  ReadOnlyObjectProperty<SearchState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Looks again, where a person has stopped it or where it failed. */
  void goOn() {
    renew();
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
      renew();
    }
  }

  @Override
  public void reloaded() {
    show();
    renew();
  }

  private void another() {
    forget();
    state.set(SearchState.DONE);
    all = List.of();
    show();
    renew();
  }

  /** No answer to what was asked before is waited for any more. */
  private void forget() {
    asked++;
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  private void renew() {
    stale = true;
    look();
  }

  private void look() {
    Session session = desk.session();
    if (!watched.get() || !stale || session == null) {
      return;
    }
    stale = false;
    forget();
    int question = asked;
    state.set(SearchState.SEARCHING);
    // Changes are told before they are written: the texts are there once they are.
    search
        .thenCombine(session.settled(), (ready, written) -> ready)
        .whenCompleteAsync(
            (ready, problem) -> {
              if (problem != null) {
                ended(question, SearchState.FAILED);
              } else if (question == asked) {
                start(question, ready, session);
              }
            },
            fx);
  }

  private void start(int question, DriftSearch ready, Session session) {
    List<Article> articles =
        session.workspace().articles().stream().sorted(ArticleLabels.BY_DATE).toList();
    List<Dismissal> dismissed =
        articles.stream()
            .flatMap(article -> session.workspace().dismissals(article.id()).values().stream())
            .toList();
    job =
        jobs.start(
            "job.drift",
            progress -> ready.of(articles, dismissed, session.texts(), progress),
            found -> {
              if (ended(question, SearchState.DONE)) {
                all = found.stream().map(pair -> inOrder(pair, articles)).toList();
                show();
              }
            },
            problem -> ended(question, SearchState.FAILED),
            () -> ended(question, SearchState.STOPPED));
  }

  /** Whether the answer is still wanted. */
  private boolean ended(int question, SearchState how) {
    if (question != asked) {
      return false;
    }
    job = null;
    stale = how != SearchState.DONE;
    state.set(how);
    return true;
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
