package org.sverka.ui.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Jobs;
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
  private final BooleanProperty watched = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Optional<Difference>> wanted =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<DriftPair> shown = FXCollections.observableArrayList();
  private List<DriftPair> all = List.of();
  private boolean stale = true;
  private int asked;
  private Jobs.@Nullable Job job;

  public DriftModel(Desk desk, Marking marking, Jobs jobs, CompletableFuture<DriftSearch> search) {
    this.desk = desk;
    this.marking = marking;
    this.jobs = jobs;
    this.search = search;
    watched.addListener((property, before, now) -> look());
    wanted.addListener((property, before, now) -> show());
    desk.follow(this, this::another);
  }

  /** Whether somebody looks. */
  public BooleanProperty watchedProperty() {
    return watched;
  }

  ReadOnlyBooleanProperty searchingProperty() {
    return searching.getReadOnlyProperty();
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
      renew();
    }
  }

  @Override
  public void reloaded() {
    renew();
  }

  private void another() {
    all = List.of();
    show();
    renew();
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
    int question = ++asked;
    if (job != null) {
      job.cancel();
    }
    List<Article> articles =
        session.workspace().articles().stream().sorted(ArticleLabels.BY_DATE).toList();
    List<Dismissal> dismissed =
        articles.stream()
            .flatMap(article -> session.workspace().dismissals(article.id()).values().stream())
            .toList();
    searching.set(true);
    job =
        jobs.start(
            "job.drift",
            progress -> search.join().of(articles, dismissed, session.texts(), progress),
            found -> {
              if (question == asked) {
                searching.set(false);
                all = found.stream().map(pair -> inOrder(pair, articles)).toList();
                show();
              }
            },
            problem -> {
              if (question == asked) {
                searching.set(false);
              }
            },
            () -> {
              if (question == asked) {
                searching.set(false);
                stale = true;
              }
            });
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
    List<DriftPair> pairs = new ArrayList<>();
    for (DriftPair pair : all) {
      if (wanted.get().map(pair.differences()::contains).orElse(true)) {
        pairs.add(pair);
      }
    }
    shown.setAll(pairs);
  }

  /** Says no to a pair, for good. */
  void dismiss(DriftPair pair) {
    marking.apply(marking.edits().dismiss(List.of(DriftSearch.dismissal(pair))));
  }

  /** Opens both places side by side. */
  void open(DriftPair pair) {
    desk.reveal(pair.a().article(), pair.a().range());
    desk.revealBeside(pair.b().article(), pair.b().range());
  }
}
