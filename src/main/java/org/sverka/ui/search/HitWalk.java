package org.sverka.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sverka.ui.Desk;

/** The way from hit to hit. Touches no control. */
final class HitWalk {
  private final Desk desk;
  private final ObservableList<SearchRow> rows;
  private final Consumer<@Nullable Stop> onMoved;
  private final ReadOnlyObjectWrapper<@Nullable Stop> current = new ReadOnlyObjectWrapper<>();
  private List<Stop> stops = List.of();

  HitWalk(Desk desk, ObservableList<SearchRow> rows, Consumer<@Nullable Stop> onMoved) {
    this.desk = desk;
    this.rows = rows;
    this.onMoved = onMoved;
  }

  /** Where the person is; null where nowhere. */
  ReadOnlyObjectProperty<@Nullable Stop> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /**
   * @param another whether they answer another question
   */
  void rowsChanged(boolean another) {
    stops = Stop.of(rows);
    Stop now = current.get();
    if (another && now != null && !stops.contains(now)) {
      set(null);
    }
  }

  /** The number of the current hit among those listed, from 1; 0 for none. */
  int number() {
    return stops.indexOf(current.get()) + 1;
  }

  int count() {
    return stops.size();
  }

  boolean isAtEnd() {
    return number() == stops.size();
  }

  /**
   * Goes to the next hit or the one before; behind the last comes the first.
   *
   * @param by 1 or -1
   */
  void step(int by) {
    if (!stops.isEmpty()) {
      int at = stops.indexOf(current.get());
      int to = at < 0 && by < 0 ? stops.size() - 1 : at + by;
      go(stops.get(Math.floorMod(to, stops.size())));
    }
  }

  void go(Stop stop) {
    set(stop);
    desk.select(stop.annotation());
    desk.reveal(stop.article(), stop.range());
  }

  /** The row that has the current hit; -1 for none. */
  int row() {
    Stop now = current.get();
    for (int i = 0; now != null && i < rows.size(); i++) {
      if (Stop.of(rows.get(i)).contains(now)) {
        return i;
      }
    }
    return -1;
  }

  private void set(@Nullable Stop stop) {
    current.set(stop);
    onMoved.accept(stop);
  }
}
