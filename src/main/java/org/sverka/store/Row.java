package org.sverka.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The values of one entity, taken one after the other in the order of its columns: from a table, or
 * from an image in the history.
 */
interface Row {
  @Nullable String optionalText() throws SQLException;

  @Nullable Integer optionalInteger() throws SQLException;

  default String text() throws SQLException {
    return present(optionalText());
  }

  default int integer() throws SQLException {
    return present(optionalInteger());
  }

  default Instant instant() throws SQLException {
    return Instants.parse(text());
  }

  default @Nullable BigDecimal optionalDecimal() throws SQLException {
    String text = optionalText();
    return text == null ? null : new BigDecimal(text);
  }

  default <T extends Enum<T>> T constant(Class<T> type) throws SQLException {
    return constant(type, text());
  }

  static <T extends Enum<T>> T constant(Class<T> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }

  /** What {@link #constant} finds a constant by. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <T> T present(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("a value is missing");
    }
    return value;
  }
}
