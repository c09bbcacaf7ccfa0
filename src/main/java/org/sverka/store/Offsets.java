package org.sverka.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.text.CodePoints;
import org.sverka.text.TextRange;

/**
 * Ranges of articles between the code points of the file and the chars of the program. Loads a text
 * only where the two differ, which few texts make them, and keeps what it found: a text never
 * changes.
 */
final class Offsets {
  /**
   * A text and its lengths.
   *
   * @param hash the text's
   */
  private record Measure(String hash, int codePoints, int chars) {}

  private final Database database;
  private final Map<String, Measure> measures = new HashMap<>();
  private final Map<String, CodePoints> converters = new HashMap<>();

  Offsets(Database database) {
    this.database = database;
  }

  /** Forgets the articles, some of which a transaction that failed may have shown. */
  void forget() {
    measures.clear();
  }

  /** Remembers an article that has just been read, so that it need not be looked up. */
  void know(Article article) {
    measures.put(article.id().value(), measure(article));
  }

  /**
   * @throws IllegalArgumentException when the range leaves the article or splits a character
   */
  TextRange toFile(Article article, TextRange range) throws SQLException {
    return toFile(measure(article), range);
  }

  /**
   * @throws IllegalArgumentException when the range leaves the article or splits a character
   */
  TextRange toFile(ArticleId article, TextRange range) throws SQLException {
    return toFile(measure(article), range);
  }

  private TextRange toFile(@Nullable Measure measure, TextRange range) throws SQLException {
    if (measure == null) {
      return range;
    }
    if (range.end() > measure.chars()) {
      throw new IllegalArgumentException(
          range + " ends behind an article of " + measure.chars() + " chars");
    }
    if (measure.chars() == measure.codePoints()) {
      return range;
    }
    CodePoints converter = converter(measure.hash());
    TextRange converted = converter.fromChars(range);
    if (!converter.toChars(converted).equals(range)) {
      throw new IllegalArgumentException(range + " splits a character");
    }
    return converted;
  }

  /**
   * @throws IndexOutOfBoundsException when the range leaves the article
   */
  TextRange toMemory(Article article, TextRange range) throws SQLException {
    return toMemory(measure(article), range);
  }

  /**
   * @throws IndexOutOfBoundsException when the range leaves the article
   */
  TextRange toMemory(ArticleId article, TextRange range) throws SQLException {
    return toMemory(measure(article), range);
  }

  private TextRange toMemory(@Nullable Measure measure, TextRange range) throws SQLException {
    if (measure == null) {
      return range;
    }
    if (range.end() > measure.codePoints()) {
      throw new IndexOutOfBoundsException(
          range + " ends behind an article of " + measure.codePoints() + " code points");
    }
    return measure.chars() == measure.codePoints()
        ? range
        : converter(measure.hash()).toChars(range);
  }

  private static Measure measure(Article article) {
    return new Measure(article.hash(), article.codePoints(), article.chars());
  }

  /** Null where there is no such article: then a reference fails, which says more. */
  private @Nullable Measure measure(ArticleId article) throws SQLException {
    Measure known = measures.get(article.value());
    if (known == null) {
      known =
          database
              .first(
                  "SELECT hash, code_points, utf16_units FROM article WHERE id = ?",
                  row -> new Measure(row.text(), row.integer(), row.integer()),
                  article.value())
              .orElse(null);
      if (known != null) {
        measures.put(article.value(), known);
      }
    }
    return known;
  }

  private CodePoints converter(String hash) throws SQLException {
    CodePoints known = converters.get(hash);
    if (known == null) {
      known = CodePoints.of(new Texts(database).get(hash).orElse(""));
      converters.put(hash, known);
    }
    return known;
  }
}
