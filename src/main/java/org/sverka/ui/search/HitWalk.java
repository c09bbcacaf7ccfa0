package org.sverka.ui.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sverka.ui.Desk;

/** The way from hit to hit. Touches no control. */
final class HitWalk {
  /** Where a stop is: its number among the stops, and the row that has it; both from 0. */
  private record At(int number, int row) {}

  private final Desk desk;
  private final ObservableList<SearchRow> rows;
  private final Consumer<@Nullable Stop> onMoved;
  private final ReadOnlyObjectWrapper<@Nullable Stop> current = new ReadOnlyObjectWrapper<>();
  private final List<Stop> stops = new ArrayList<>();
  private final Map<Stop, At> places = new HashMap<>();

  /** The number of the current stop, or of what came into its place when it was lost. */
  private int reached;

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
   * @param another whether they answer another question; the answers to the same one may have lost
   *     the current stop, and the walk goes on from there all the same
   */
  void rowsChanged(boolean another) {
    stops.clear();
    places.clear();
    for (int row = 0; row < rows.size(); row++) {
      for (Stop stop : Stop.of(rows.get(row))) {
        places.putIfAbsent(stop, new At(stops.size(), row));
        stops.add(stop);
      }
    }
    Stop now = current.get();
    At at = now == null ? null : places.get(now);
    if (at != null) {
      reached = at.number();
    } else if (another && now != null) {
      set(null);
    }
  }

  /** The number of the current hit among those listed, from 1; 0 for none. */
  int number() {
    At at = at();
    return at == null ? 0 : at.number() + 1;
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
      go(stops.get(Math.floorMod(next(by), stops.size())));
    }
  }

  private int next(int by) {
    if (current.get() == null) {
      return by < 0 ? -1 : 0;
    }
    return at() == null && by > 0 ? reached : reached + by;
  }

  void go(Stop stop) {
    set(stop);
    desk.select(stop.annotation());
    desk.reveal(stop.article(), stop.range());
  }

  /** The row that has the current hit; -1 for none. */
  int row() {
    At at = at();
    return at == null ? -1 : at.row();
  }

  private @Nullable At at() {
    Stop now = current.get();
    return now == null ? null : places.get(now);
  }

  private void set(@Nullable Stop stop) {
    At at = stop == null ? null : places.get(stop);
    reached = at == null ? 0 : at.number();
    current.set(stop);
    onMoved.accept(stop);
  }
}
