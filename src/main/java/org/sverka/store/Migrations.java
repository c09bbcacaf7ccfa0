package org.sverka.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The scripts that make a workspace file and bring an older one up to date. The n-th makes version
 * n of the schema out of the one before; once published, a script never changes.
 */
final class Migrations {
  private final List<Supplier<String>> scripts;

  /**
   * @param scripts read when needed, because most files are up to date
   */
  Migrations(List<Supplier<String>> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  /** The program's own. */
  static Migrations shipped() {
    return new Migrations(
        List.of(
            () -> resource("/migrations/0001-workspace.sql"),
            () -> resource("/migrations/0002-dismissals-and-links.sql"),
            () -> resource("/migrations/0003-search.sql")));
  }

  static String resource(String path) {
    try (InputStream in = Migrations.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new FileNotFoundException(path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version that this program writes. */
  int version() {
    return scripts.size();
  }

  /**
   * Brings a schema to this program's version, inside a transaction and with foreign keys off: a
   * table that others refer to can only be rebuilt so. They are checked at the end instead.
   *
   * @param from the version that the file has; 0 for an empty one
   */
  void run(Database database, int from) throws SQLException, Refusal {
    for (Supplier<String> script : scripts.subList(from, scripts.size())) {
      for (String statement : SqlScript.statements(script.get())) {
        database.execute(statement);
      }
    }
    Optional<String> broken = database.first("PRAGMA foreign_key_check", Row::text);
    if (broken.isPresent()) {
      throw new Refusal("its table " + broken.get() + " would refer to nothing");
    }
    database.execute("PRAGMA user_version = " + version());
  }
}
