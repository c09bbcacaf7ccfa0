package org.sverka.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/**
 * One connection to an SQLite file, with its statements kept ready, and the small row mapper that
 * everything here goes through. For one thread at a time.
 */
final class Database implements AutoCloseable {
  /**
   * How long a statement waits for another program's lock, in ms: longer than any transaction of
   * ours takes, shorter than a person's patience.
   */
  private static final int PATIENCE = 4_000;

  enum Access {
    WRITE,
    /** Makes the file where there is none. */
    CREATE,
    READ,
    /** Reading without locks and without the write-ahead log: nobody can write there. */
    READ_IMMUTABLE
  }

  /** Takes one value from a row. */
  @FunctionalInterface
  interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  /** Work inside a transaction. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException, Refusal;
  }

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  private Database(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens a connection; it reads the file's header already, so that it tells what is wrong with it.
   */
  static Database open(Path file, Access access) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(PATIENCE);
    // Nobody here asks for them, and the driver would prepare a statement for them at every insert.
    config.setGetGeneratedKeys(false);
    if (access != Access.CREATE) {
      config.resetOpenMode(SQLiteOpenMode.CREATE);
    }
    boolean reading = access == Access.READ || access == Access.READ_IMMUTABLE;
    if (reading) {
      config.setReadOnly(true);
    }
    String query = access == Access.READ_IMMUTABLE ? "?immutable=1" : "";
    Database database = new Database(config.createConnection("jdbc:sqlite:" + uri(file) + query));
    boolean ready = false;
    try {
      // A file may come from somebody else: what its schema calls is not trusted, and a page is
      // looked over before it is used.
      database.execute("PRAGMA trusted_schema = OFF");
      database.execute("PRAGMA cell_size_check = ON");
      ready = true;
      return database;
    } finally {
      if (!ready) {
        database.abandon();
      }
    }
  }

  /**
   * As a URI, because the driver takes what follows a question mark in a plain path for settings.
   */
  private static String uri(Path file) {
    URI uri = file.toAbsolutePath().toUri();
    String authority = uri.getAuthority();
    return "file:" + (authority == null ? "//" : "////" + authority) + uri.getRawPath();
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Runs a statement and says how many rows it wrote. */
  int update(String sql, @Nullable Object... parameters) throws SQLException {
    return bind(sql, parameters).executeUpdate();
  }

  <T> List<T> query(String sql, Reader<T> reader, @Nullable Object... parameters)
      throws SQLException {
    List<T> found = new ArrayList<>();
    try (ResultSet rows = bind(sql, parameters).executeQuery()) {
      ResultRow row = new ResultRow(rows);
      while (rows.next()) {
        row.rewind();
        found.add(reader.read(row));
      }
    }
    return found;
  }

  <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... parameters)
      throws SQLException {
    try (ResultSet rows = bind(sql, parameters).executeQuery()) {
      return rows.next() ? Optional.of(reader.read(new ResultRow(rows))) : Optional.empty();
    }
  }

  /** The one number that a query answers; 0 where it answers nothing. */
  long number(String sql, @Nullable Object... parameters) throws SQLException {
    try (ResultSet rows = bind(sql, parameters).executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /** Reads from one state of the file, whoever writes meanwhile. */
  <T> T reading(Work<T> work) throws SQLException, Refusal {
    return transaction("BEGIN", work);
  }

  /**
   * Writes all or nothing, durable when it returns. The lock is taken at once: a transaction that
   * began by reading could not write any more if another program wrote meanwhile.
   */
  <T> T writing(Work<T> work) throws SQLException, Refusal {
    return transaction("BEGIN IMMEDIATE", work);
  }

  private <T> T transaction(String begin, Work<T> work) throws SQLException, Refusal {
    execute(begin);
    boolean done = false;
    try {
      T result = work.run();
      execute("COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollback();
      }
    }
  }

  /** Some failures, a full disk among them, have rolled back already; then this one fails. */
  private void rollback() {
    try {
      execute("ROLLBACK");
    } catch (SQLException alreadyRolledBack) {
      return;
    }
  }

  private PreparedStatement bind(String sql, @Nullable Object... parameters) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i] instanceof String text) {
        requireWhole(text);
      }
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  /** The file keeps UTF-8, which has no half of a surrogate pair: it would come back changed. */
  private static void requireWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSurrogatePair(
            text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : 0)) {
          throw new IllegalArgumentException("half a character at char " + i + " of: " + text);
        }
        i++;
      }
    }
  }

  /** Closes the connection; the last one of a file folds the write-ahead log into it. */
  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** Closes a connection that could not be used; why, is told already. */
  void abandon() {
    try {
      close();
    } catch (SQLException alsoFailed) {
      return;
    }
  }

  private static final class ResultRow implements Row {
    private final ResultSet rows;
    private int column;

    private ResultRow(ResultSet rows) {
      this.rows = rows;
    }

    void rewind() {
      column = 0;
    }

    @Override
    public @Nullable String optionalText() throws SQLException {
      // A third faster than the driver's way to a string, which goes through a buffer a value.
      byte[] utf8 = rows.getBytes(++column);
      return utf8 == null ? null : new String(utf8, StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable Integer optionalInteger() throws SQLException {
      int value = rows.getInt(++column);
      return value == 0 && rows.wasNull() ? null : value;
    }
  }
}
