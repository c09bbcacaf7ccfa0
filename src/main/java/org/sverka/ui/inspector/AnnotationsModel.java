package org.sverka.ui.inspector;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sverka.app.Codebook;
import org.sverka.app.Session;
import org.sverka.app.Workspace;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Change;
import org.sverka.model.Edit;
import org.sverka.model.Evidence;
import org.sverka.model.TagId;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Desk;
import org.sverka.ui.PaneModel;

/**
 * The annotations that the inspector lists, in reading order: those of the article under the hand,
 * or of all articles; all, or those with a tag or one below it. Touches no control.
 */
public final class AnnotationsModel implements Session.Listener {
  private final Desk desk;
  private final Executor later;
  private final ObservableList<Annotation> rows = FXCollections.observableArrayList();
  private final ObservableList<Annotation> shownRows =
      FXCollections.unmodifiableObservableList(rows);
  private final BooleanProperty allArticles = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable TagId> tag = new SimpleObjectProperty<>();
  private final Map<ArticleId, Integer> articleOrder = new HashMap<>();
  private final Comparator<Annotation> readingOrder =
      Comparator.comparing(
              (Annotation annotation) -> articleOrder.getOrDefault(annotation.article(), 0))
          .thenComparing(Annotation::range)
          .thenComparing(Annotation::id);
  private final ChangeListener<Object> articleChanged = (property, before, now) -> followActive();

  /**
   * @param later when the list follows a change: what is marked is seen in the text first
   */
  public AnnotationsModel(Desk desk, Executor later) {
    this.desk = desk;
    this.later = later;
    allArticles.addListener(
        (property, before, now) -> {
          fill();
          letGoOfUnseen();
        });
    tag.addListener((property, before, now) -> fill());
    desk.activeProperty()
        .addListener(
            (property, before, now) -> {
              if (before != null) {
                before.articleProperty().removeListener(articleChanged);
              }
              if (now != null) {
                now.articleProperty().addListener(articleChanged);
              }
              followActive();
            });
    desk.follow(this, this::fill);
  }

  public ObservableList<Annotation> rows() {
    return shownRows;
  }

  /** Whether the annotations of all articles are listed rather than those of the active pane's. */
  public BooleanProperty allArticlesProperty() {
    return allArticles;
  }

  /** Whose annotations alone are listed; null lists all. */
  public ObjectProperty<@Nullable TagId> tagProperty() {
    return tag;
  }

  /** The row of an annotation, or -1. */
  int indexOf(AnnotationId id) {
    return desk.workspace()
        .flatMap(workspace -> workspace.annotation(id))
        .map(annotation -> Collections.binarySearch(rows, annotation, readingOrder))
        .filter(at -> at >= 0)
        .orElse(-1);
  }

  /**
   * Selects the row some rows after the selected one, and brings it into view; the first or the
   * last where none is selected.
   */
  public void step(int by) {
    if (rows.isEmpty()) {
      return;
    }
    AnnotationId selected = desk.selectedProperty().get();
    int at = selected == null ? -1 : indexOf(selected);
    int first = by > 0 ? 0 : rows.size() - 1;
    Annotation next = rows.get(at < 0 ? first : Math.floorMod(at + by, rows.size()));
    desk.select(next.id());
    desk.reveal(next.article(), next.range());
  }

  @Override
  public void changed(Change change) {
    later.execute(() -> follow(change));
  }

  private void follow(Change change) {
    if (change.edits().size() > 100
        || change.edits().stream().anyMatch(edit -> edit.entity() instanceof Article)) {
      fill();
      return;
    }
    change.edits().forEach(this::follow);
  }

  @Override
  public void reloaded() {
    fill();
  }

  /** One annotation costs one row, however many there are. */
  private void follow(Edit edit) {
    if (edit.entity() instanceof Annotation) {
      if (edit.before() instanceof Annotation before) {
        int at = Collections.binarySearch(rows, before, readingOrder);
        if (at >= 0) {
          if (edit.after() instanceof Annotation after
              && after.range().equals(before.range())
              && isListed(after)) {
            rows.set(at, after);
            return;
          }
          rows.remove(at);
        }
      }
      if (edit.after() instanceof Annotation after && isListed(after)) {
        int at = Collections.binarySearch(rows, after, readingOrder);
        if (at < 0) {
          rows.add(-at - 1, after);
        } else {
          // The list was filled since the change was made.
          rows.set(at, after);
        }
      }
    } else if (edit.entity() instanceof Evidence evidence) {
      int at = indexOf(evidence.annotation());
      if (at >= 0) {
        rows.set(at, rows.get(at));
      }
    } else {
      fill();
    }
  }

  private boolean isListed(Annotation annotation) {
    return (allArticles.get() || annotation.article().equals(article()))
        && isTagged(annotation, wanted());
  }

  private static boolean isTagged(Annotation annotation, Set<TagId> wanted) {
    return wanted.isEmpty() || annotation.tags().stream().anyMatch(wanted::contains);
  }

  /** The tag asked for and those below it; empty for all. */
  private Set<TagId> wanted() {
    TagId top = tag.get();
    return top == null
        ? Set.of()
        : desk.workspace()
            .map(workspace -> Codebook.withDescendants(workspace.tags(), top))
            .orElse(Set.of());
  }

  private @Nullable ArticleId article() {
    PaneModel pane = desk.active();
    return pane == null ? null : pane.article();
  }

  private void followActive() {
    if (!allArticles.get()) {
      fill();
    }
    letGoOfUnseen();
  }

  /**
   * Nobody shall change what nobody sees: what is selected is of the article under the hand, or is
   * listed with those of all articles.
   */
  private void letGoOfUnseen() {
    PaneModel pane = desk.active();
    boolean isComing = pane != null && pane.article() == null;
    if (isComing) {
      return;
    }
    desk.selected()
        .filter(annotation -> !annotation.article().equals(article()))
        .filter(annotation -> !allArticles.get() || indexOf(annotation.id()) < 0)
        .ifPresent(annotation -> desk.select(null));
  }

  private void fill() {
    Optional<Workspace> workspace = desk.workspace();
    articleOrder.clear();
    workspace.ifPresent(
        its ->
            its.articles().stream()
                .sorted(ArticleLabels.BY_DATE)
                .forEach(article -> articleOrder.put(article.id(), articleOrder.size())));
    Set<TagId> wanted = wanted();
    rows.setAll(
        workspace.map(this::candidates).orElse(List.of()).stream()
            .filter(annotation -> isTagged(annotation, wanted))
            .sorted(readingOrder)
            .toList());
  }

  private Collection<Annotation> candidates(Workspace workspace) {
    if (allArticles.get()) {
      return workspace.annotations();
    }
    ArticleId article = article();
    return article == null ? List.of() : workspace.annotations(article).items();
  }
}
