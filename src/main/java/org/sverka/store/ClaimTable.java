package org.sverka.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;

/** Claims. */
final class ClaimTable extends EntityTable<Claim, Void> {
  private static final Layout LAYOUT =
      new Layout(
          "claim",
          Stream.of(
                  List.of("id", "title"),
                  FigureColumns.NAMES,
                  List.of("note", "created", "modified"))
              .flatMap(List::stream)
              .toList(),
          1,
          null,
          List.of(),
          Map.of("evidence", "SELECT count(*) FROM evidence WHERE claim = ?"));

  ClaimTable(Database database) {
    super(database, Claim.class, LAYOUT);
  }

  @Override
  List<@Nullable Object> values(Claim claim) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(claim.id().value());
    values.add(claim.title());
    values.addAll(FigureColumns.values(claim.figure()));
    values.add(claim.note());
    values.add(claim.created().toString());
    values.add(claim.modified().toString());
    return values;
  }

  @Override
  Claim entity(Row row, Function<String, List<Void>> parts) throws SQLException {
    return new Claim(
        new ClaimId(row.text()),
        row.text(),
        FigureColumns.read(row),
        row.text(),
        row.instant(),
        row.instant());
  }

  @Override
  String label(Claim claim) {
    return claim.title();
  }
}
