package org.sverka.ui.suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sverka.app.suggest.Suggestion;
import org.sverka.model.DismissalKind;

/** The open suggestions of one article, and those of them that a filter lets through. */
public final class ListedSuggestions {
  /** So many rows are taken out one by one, so that the list stays where it is. */
  private static final int FEW = 5;

  private final ObservableList<Suggestion> rows = FXCollections.observableArrayList();
  private final ObservableList<Suggestion> shownRows =
      FXCollections.unmodifiableObservableList(rows);
  private final ObservableList<String> speakers = FXCollections.observableArrayList();
  private final ObservableList<String> shownSpeakers =
      FXCollections.unmodifiableObservableList(speakers);
  private final ObjectProperty<@Nullable DismissalKind> kind = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable String> speaker = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<List<Suggestion>> open =
      new ReadOnlyObjectWrapper<>(List.of());

  ListedSuggestions() {
    kind.addListener((property, before, now) -> fill());
    speaker.addListener((property, before, now) -> fill());
  }

  /** Those that the filter lets through, in reading order. */
  public ObservableList<Suggestion> rows() {
    return shownRows;
  }

  /** Whose words the open ones are, or who says so; by alphabet. */
  public ObservableList<String> speakers() {
    return shownSpeakers;
  }

  /** Quotes or figures alone; null lists both. */
  public ObjectProperty<@Nullable DismissalKind> kindProperty() {
    return kind;
  }

  /** Whose alone are listed; null lists everybody's. */
  public ObjectProperty<@Nullable String> speakerProperty() {
    return speaker;
  }

  /** All that are open, whatever the filter. */
  ReadOnlyObjectProperty<List<Suggestion>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** How many are open, whatever the filter; null for all kinds. */
  public long count(@Nullable DismissalKind of) {
    return open.get().stream().filter(its -> of == null || its.kind() == of).count();
  }

  /** How many are listed of a kind. */
  public long listed(DismissalKind of) {
    return rows.stream().filter(its -> its.kind() == of).count();
  }

  void show(List<Suggestion> now) {
    open.set(now);
    TreeSet<String> named = new TreeSet<>();
    now.stream().map(Suggestion::speaker).filter(Objects::nonNull).forEach(named::add);
    List<String> names = new ArrayList<>(named);
    String wanted = speaker.get();
    if (wanted != null && !named.contains(wanted)) {
      speaker.set(null);
    }
    if (!names.equals(speakers)) {
      speakers.setAll(names);
    }
    fill();
  }

  private void fill() {
    String wanted = speaker.get();
    List<Suggestion> listed =
        open.get().stream()
            .filter(its -> kind.get() == null || its.kind() == kind.get())
            .filter(its -> wanted == null || wanted.equals(its.speaker()))
            .toList();
    int fewer = rows.size() - listed.size();
    if (fewer > 0 && fewer <= FEW) {
      rows.retainAll(listed);
    }
    if (!rows.equals(listed)) {
      rows.setAll(listed);
    }
  }
}
