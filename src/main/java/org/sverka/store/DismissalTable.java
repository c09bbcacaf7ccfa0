package org.sverka.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sverka.model.ArticleId;
import org.sverka.model.Dismissal;
import org.sverka.model.Dismissal.Place;
import org.sverka.model.DismissalKind;
import org.sverka.text.TextRange;

/** Suggestions that a person said no to; a part is a place of one. */
final class DismissalTable extends EntityTable<Dismissal, Place> {
  private static final Layout LAYOUT =
      new Layout(
          "dismissal",
          List.of("id", "kind"),
          1,
          "dismissal_place",
          List.of("article", "start_offset", "end_offset", "words"),
          Map.of());

  private final Offsets offsets;

  DismissalTable(Database database, Offsets offsets) {
    super(database, Dismissal.class, LAYOUT);
    this.offsets = offsets;
  }

  @Override
  List<@Nullable Object> values(Dismissal dismissal) {
    return Arrays.asList(dismissal.key(), Row.name(dismissal.kind()));
  }

  @Override
  List<List<Object>> partValues(Dismissal dismissal) throws SQLException {
    List<List<Object>> values = new ArrayList<>(dismissal.places().size());
    for (Place place : dismissal.places()) {
      TextRange stored = offsets.toFile(place.article(), place.range());
      values.add(List.of(place.article().value(), stored.start(), stored.end(), place.words()));
    }
    return values;
  }

  @Override
  Place part(Row row) throws SQLException {
    ArticleId article = new ArticleId(row.text());
    TextRange range = offsets.toMemory(article, new TextRange(row.integer(), row.integer()));
    return new Place(article, range, row.text());
  }

  /** The identifier follows from the rest; one that does not would never be found again. */
  @Override
  Dismissal entity(Row row, Function<String, List<Place>> parts) throws SQLException {
    String id = row.text();
    Dismissal read = new Dismissal(row.constant(DismissalKind.class), parts.apply(id));
    if (!read.key().equals(id)) {
      throw new IllegalArgumentException("not the identifier of its places: " + id);
    }
    return read;
  }

  @Override
  String label(Dismissal dismissal) {
    return dismissal.key();
  }
}
