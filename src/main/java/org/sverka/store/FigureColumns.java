package org.sverka.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;

/** A figure as columns of what has it; all null where there is none. */
final class FigureColumns {
  static final List<String> NAMES =
      List.of(
          "figure_kind",
          "figure_subject",
          "figure_comparator",
          "figure_value",
          "figure_upper",
          "figure_unit",
          "figure_as_of",
          "figure_modality");

  private FigureColumns() {}

  static List<@Nullable Object> values(@Nullable Figure figure) {
    List<@Nullable Object> values = new ArrayList<>();
    if (figure == null) {
      values.addAll(Collections.nCopies(NAMES.size(), null));
      return values;
    }
    values.add(Row.name(figure.kind()));
    values.add(figure.subject());
    values.add(figure.comparator().sign());
    values.add(plain(figure.value()));
    values.add(plain(figure.upper()));
    values.add(figure.unit());
    values.add(figure.asOf());
    values.add(Row.name(figure.modality()));
    return values;
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  static @Nullable Figure read(Row row) throws SQLException {
    String kind = row.optionalText();
    String subject = row.optionalText();
    String comparator = row.optionalText();
    BigDecimal value = row.optionalDecimal();
    BigDecimal upper = row.optionalDecimal();
    String unit = row.optionalText();
    String asOf = row.optionalText();
    String modality = row.optionalText();
    if (kind == null || comparator == null || modality == null) {
      return null;
    }
    return new Figure(
        Row.constant(FigureKind.class, kind),
        subject,
        FigureComparator.ofSign(comparator),
        value,
        upper,
        unit,
        asOf,
        Row.constant(Modality.class, modality));
  }
}
