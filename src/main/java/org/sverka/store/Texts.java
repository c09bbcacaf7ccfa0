package org.sverka.store;

import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sverka.text.TextHash;

/** The articles' texts, each once, under its hash. */
final class Texts {
  private final Database database;

  Texts(Database database) {
    this.database = database;
  }

  boolean has(String hash) throws SQLException {
    return database.number("SELECT count(*) FROM article_text WHERE hash = ?", hash) > 0;
  }

  /** The text of a hash; the hash is worked out again, because SQLite does not notice lost bits. */
  Optional<String> get(String hash) throws SQLException {
    Optional<String> text =
        database.first("SELECT text FROM article_text WHERE hash = ?", Row::text, hash);
    if (text.isPresent() && !TextHash.of(text.get()).equals(hash)) {
      throw new SQLiteException(
          "the text " + hash + " is not what was stored", SQLiteErrorCode.SQLITE_CORRUPT);
    }
    return text;
  }

  /**
   * Keeps a text where it is not kept already.
   *
   * @throws IllegalArgumentException when the hash is another text's
   */
  void put(String hash, String text) throws SQLException {
    if (has(hash)) {
      return;
    }
    if (!TextHash.of(text).equals(hash)) {
      throw new IllegalArgumentException(hash + " is not the hash of its text");
    }
    database.update("INSERT INTO article_text (hash, text) VALUES (?, ?)", hash, text);
  }

  /** Lets go of the texts that neither an article nor the history refers to. */
  void prune() throws SQLException {
    database.update(
        "DELETE FROM article_text WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.hash ="
            + " article_text.hash) AND NOT EXISTS (SELECT 1 FROM history_text WHERE"
            + " history_text.hash = article_text.hash)");
  }
}
