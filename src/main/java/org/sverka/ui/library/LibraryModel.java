package org.sverka.ui.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sverka.app.Session;
import org.sverka.app.Workspace;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Change;
import org.sverka.model.Edit;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;

/** What the library shows: the rows that the grouping and the filter leave. Touches no control. */
public final class LibraryModel implements Session.Listener {
  private final Desk desk;
  private final ArticleLabels labels;
  private final ObservableList<LibraryRow> rows = FXCollections.observableArrayList();
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.OUTLET);
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();

  public LibraryModel(Desk desk, Messages messages) {
    this.desk = desk;
    this.labels = new ArticleLabels(messages);
    filter.addListener((property, before, now) -> fill());
    grouping.addListener((property, before, now) -> fill());
    desk.follow(this, this::fill);
  }

  ObservableList<LibraryRow> rows() {
    return rows;
  }

  public StringProperty filterProperty() {
    return filter;
  }

  public ObjectProperty<Grouping> groupingProperty() {
    return grouping;
  }

  /** The articles of the workspace, the filter aside. */
  public ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  ArticleLabels labels() {
    return labels;
  }

  @Override
  public void changed(Change change) {
    if (change.edits().stream().anyMatch(edit -> edit.entity() instanceof Article)) {
      fill();
    } else {
      change.edits().forEach(this::recount);
    }
  }

  @Override
  public void reloaded() {
    fill();
  }

  /** An annotation that came or went costs one row, not the list. */
  private void recount(Edit edit) {
    if (!(edit.entity() instanceof Annotation annotation)
        || (edit.before() != null && edit.after() != null)) {
      return;
    }
    ArticleId article = annotation.article();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof LibraryRow.Entry entry && entry.article().id().equals(article)) {
        rows.set(i, entry(desk.workspace().orElseThrow(), entry.article()));
        return;
      }
    }
  }

  private void fill() {
    Optional<Workspace> workspace = desk.workspace();
    total.set(workspace.map(its -> its.articles().size()).orElse(0));
    rows.setAll(workspace.map(this::rowsOf).orElse(List.of()));
  }

  private List<LibraryRow> rowsOf(Workspace workspace) {
    List<String> words = List.of(filter.get().toLowerCase(Locale.ROOT).strip().split("\\s+"));
    Map<String, List<Article>> groups = new TreeMap<>(groupOrder(workspace));
    workspace.articles().stream()
        .filter(article -> labels.matches(article, words))
        .sorted(ArticleLabels.BY_DATE)
        .forEach(
            article ->
                groups
                    .computeIfAbsent(
                        grouping.get().groupOf(article, labels), name -> new ArrayList<>())
                    .add(article));
    List<LibraryRow> filled = new ArrayList<>();
    groups.forEach(
        (name, articles) -> {
          filled.add(new LibraryRow.Group(name, articles.size()));
          articles.forEach(article -> filled.add(entry(workspace, article)));
        });
    return filled;
  }

  /** Dates in order of time, other names in order of the alphabet; what has none of them last. */
  private Comparator<String> groupOrder(Workspace workspace) {
    if (grouping.get() != Grouping.DATE) {
      return Comparator.comparing((String name) -> name.equals(labels.noOutlet()))
          .thenComparing(String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Comparator.naturalOrder());
    }
    Map<String, LocalDate> dates = new HashMap<>();
    for (Article article : workspace.articles()) {
      LocalDate date = article.metadata().published();
      dates.put(labels.date(date), date == null ? LocalDate.MAX : date);
    }
    return Comparator.comparing(name -> dates.getOrDefault(name, LocalDate.MAX));
  }

  private static LibraryRow.Entry entry(Workspace workspace, Article article) {
    return new LibraryRow.Entry(article, workspace.annotations(article.id()).size());
  }
}
