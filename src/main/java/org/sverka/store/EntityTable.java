package org.sverka.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sverka.model.Entity;

/**
 * How the entities of one type lie in the file: a row of a table, and for a list that the entity
 * has, its parts in a second table. The same columns, by name, make the entity's image in the
 * history, so that what an entity is made of is written down once.
 *
 * @param <E> the entity
 * @param <P> a part of it; anything where it has none
 */
abstract class EntityTable<E extends Entity, P> {
  /**
   * What the statements are made of.
   *
   * @param table also what the entity is called in the history and in messages
   * @param columns the key first
   * @param keys how many columns the key has
   * @param partTable the table of the parts, whose first columns are the entity's key, named as its
   *     table, and the position; null where there are no parts
   * @param partColumns the columns behind those
   * @param uses what may refer to the entity: its name in messages, and a query that counts it by
   *     the entity's key
   */
  record Layout(
      String table,
      List<String> columns,
      int keys,
      @Nullable String partTable,
      List<String> partColumns,
      Map<String, String> uses) {}

  private final Layout layout;
  private final Class<E> type;
  private final Database database;
  private final String insert;
  private final String update;
  private final String delete;
  private final String selectAll;
  private final String selectOne;
  private final String insertPart;
  private final String deleteParts;
  private final String selectParts;

  EntityTable(Database database, Class<E> type, Layout layout) {
    this.database = database;
    this.type = type;
    this.layout = layout;
    List<String> columns = layout.columns();
    String key = String.join(" = ? AND ", columns.subList(0, layout.keys())) + " = ?";
    String rest = String.join(" = ?, ", columns.subList(layout.keys(), columns.size())) + " = ?";
    insert = insertion(layout.table(), columns);
    update = "UPDATE " + layout.table() + " SET " + rest + " WHERE " + key;
    delete = "DELETE FROM " + layout.table() + " WHERE " + key;
    selectAll = "SELECT " + String.join(", ", columns) + " FROM " + layout.table();
    selectOne = selectAll + " WHERE " + key;
    List<String> partColumns = new ArrayList<>(List.of(layout.table(), "position"));
    partColumns.addAll(layout.partColumns());
    String partTable = String.valueOf(layout.partTable());
    insertPart = insertion(partTable, partColumns);
    deleteParts = "DELETE FROM " + partTable + " WHERE " + layout.table() + " = ?";
    partColumns.remove(1);
    selectParts = "SELECT " + String.join(", ", partColumns) + " FROM " + partTable;
  }

  private static String insertion(String table, List<String> columns) {
    return "INSERT INTO "
        + table
        + " ("
        + String.join(", ", columns)
        + ") VALUES ("
        + String.join(", ", Collections.nCopies(columns.size(), "?"))
        + ")";
  }

  /** The values of the columns, in their order. */
  abstract List<@Nullable Object> values(E entity) throws SQLException;

  /**
   * @param parts the parts of the entity with a key
   */
  abstract E entity(Row row, Function<String, List<P>> parts) throws SQLException;

  /** The parts of an entity, in their order, each as the values of its columns. */
  List<List<Object>> partValues(E entity) throws SQLException {
    return List.of();
  }

  P part(Row row) throws SQLException {
    throw new IllegalStateException(layout.table() + " has no parts");
  }

  /** What a person knows the entity by. */
  abstract String label(E entity);

  String name() {
    return layout.table();
  }

  String describe(Entity entity) {
    return "the " + layout.table() + " “" + label(type.cast(entity)) + "”";
  }

  /** All entities, in no order. */
  List<E> all() throws SQLException {
    Map<String, List<P>> parts = new HashMap<>();
    if (layout.partTable() != null) {
      database.query(selectParts + " ORDER BY 1, position", row -> collect(parts, row));
    }
    return database.query(
        selectAll, row -> trusted(() -> entity(row, key -> parts.getOrDefault(key, List.of()))));
  }

  private String collect(Map<String, List<P>> parts, Row row) throws SQLException {
    String owner = row.text();
    P part = part(row);
    List<P> known = parts.putIfAbsent(owner, List.of(part));
    if (known != null) {
      List<P> longer = new ArrayList<>(known);
      longer.add(part);
      parts.put(owner, longer);
    }
    return owner;
  }

  /** Whether the file has exactly this. */
  boolean has(Entity entity) throws SQLException {
    Object[] key = key(values(type.cast(entity)));
    List<P> parts =
        layout.partTable() == null
            ? List.of()
            : database.query(
                selectParts + " WHERE " + layout.table() + " = ? ORDER BY position",
                row -> {
                  row.text();
                  return part(row);
                },
                key);
    Optional<E> stored =
        database.first(selectOne, row -> trusted(() -> entity(row, any -> parts)), key);
    return stored.isPresent() && stored.get().equals(entity);
  }

  /** The entity with a key of one column, without its parts. */
  Optional<E> bare(String key) throws SQLException {
    return database.first(selectOne, row -> trusted(() -> entity(row, any -> List.of())), key);
  }

  /** Whether the file has an entity of that key, be it as it may. */
  boolean hasKey(Entity entity) throws SQLException {
    return database.first(selectOne, row -> true, key(values(type.cast(entity)))).isPresent();
  }

  void insert(Entity entity) throws SQLException {
    List<@Nullable Object> values = values(type.cast(entity));
    database.update(insert, values.toArray());
    insertParts(values.get(0), type.cast(entity));
  }

  void update(Entity before, Entity after) throws SQLException {
    List<@Nullable Object> values = values(type.cast(after));
    List<@Nullable Object> parameters =
        new ArrayList<>(values.subList(layout.keys(), values.size()));
    Collections.addAll(parameters, key(values));
    database.update(update, parameters.toArray());
    if (!partValues(type.cast(before)).equals(partValues(type.cast(after)))) {
      deleteParts(values.get(0));
      insertParts(values.get(0), type.cast(after));
    }
  }

  void delete(Entity entity) throws SQLException {
    Object[] key = key(values(type.cast(entity)));
    deleteParts(key[0]);
    database.update(delete, key);
  }

  private void insertParts(@Nullable Object owner, E entity) throws SQLException {
    List<List<Object>> parts = partValues(entity);
    for (int position = 0; position < parts.size(); position++) {
      List<@Nullable Object> values = new ArrayList<>();
      values.add(owner);
      values.add(position);
      values.addAll(parts.get(position));
      database.update(insertPart, values.toArray());
    }
  }

  private void deleteParts(@Nullable Object owner) throws SQLException {
    if (layout.partTable() != null) {
      database.update(deleteParts, owner);
    }
  }

  /** Says what of the file still refers to an entity: "3 annotations"; empty where nothing does. */
  String uses(Entity entity) throws SQLException {
    Object[] key = key(values(type.cast(entity)));
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, String> use : layout.uses().entrySet()) {
      long count = database.number(use.getValue(), key);
      if (count > 0) {
        found.add(use.getKey() + " (" + count + ")");
      }
    }
    return String.join(", ", found);
  }

  /** The entity as the history keeps it. */
  Image image(Entity entity) throws SQLException {
    return new Image(layout.columns(), values(type.cast(entity)), partValues(type.cast(entity)));
  }

  E restore(String image) throws SQLException {
    return trusted(
        () -> {
          Image read = Image.parse(layout.columns(), image);
          List<P> parts = new ArrayList<>();
          for (Row row : read.partRows()) {
            parts.add(part(row));
          }
          return entity(read.row(), any -> parts);
        });
  }

  private Object[] key(List<@Nullable Object> values) {
    return values.subList(0, layout.keys()).toArray();
  }

  /** A value that no version of the program writes says that the file is damaged. */
  private <T> T trusted(Reading<T> reading) throws SQLException {
    try {
      return reading.read();
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
      SQLiteException damage =
          new SQLiteException(
              "unreadable " + layout.table() + ": " + e.getMessage(),
              SQLiteErrorCode.SQLITE_CORRUPT);
      damage.initCause(e);
      throw damage;
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read() throws SQLException;
  }
}
