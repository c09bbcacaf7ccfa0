package org.sverka.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sverka.model.AnnotationId;
import org.sverka.model.ClaimId;
import org.sverka.model.Evidence;
import org.sverka.model.Stance;

/** Annotations tied to claims. */
final class EvidenceTable extends EntityTable<Evidence, Void> {
  private static final Layout LAYOUT =
      new Layout(
          "evidence",
          Stream.of(List.of("annotation", "claim", "stance"), FigureColumns.NAMES)
              .flatMap(List::stream)
              .toList(),
          2,
          null,
          List.of(),
          Map.of());

  EvidenceTable(Database database) {
    super(database, Evidence.class, LAYOUT);
  }

  @Override
  List<@Nullable Object> values(Evidence evidence) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(evidence.annotation().value());
    values.add(evidence.claim().value());
    values.add(Row.name(evidence.stance()));
    values.addAll(FigureColumns.values(evidence.figure()));
    return values;
  }

  @Override
  Evidence entity(Row row, Function<String, List<Void>> parts) throws SQLException {
    return new Evidence(
        new AnnotationId(row.text()),
        new ClaimId(row.text()),
        row.constant(Stance.class),
        FigureColumns.read(row));
  }

  @Override
  String label(Evidence evidence) {
    return evidence.key();
  }
}
