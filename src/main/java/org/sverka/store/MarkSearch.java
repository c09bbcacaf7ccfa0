package org.sverka.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.sverka.model.AnnotationId;
import org.sverka.query.IndexTerms;
import org.sverka.query.Query;
import org.sverka.query.SearchedArticle;
import org.sverka.query.SearchedMark;
import org.sverka.text.Language;

/**
 * Annotations that answer a query, each part of it put to the same annotation: the words to what it
 * marks and to its note, an outlet or a date to its article. The index gives a set for each part,
 * and the sets are joined here: a workspace has far fewer annotations than words.
 */
final class MarkSearch {
  private static final String MADE =
      "SELECT indexed.id FROM made_index JOIN indexed ON indexed.number = made_index.rowid WHERE"
          + " made_index MATCH ? AND indexed.entity = ";

  private static final String ARTICLES =
      "SELECT indexed.id FROM article_index JOIN indexed ON indexed.number = article_index.rowid"
          + " WHERE article_index MATCH ?";

  private static final String MARK =
      "SELECT exact, note, speaker, outlet, article.author, published, language FROM annotation"
          + " JOIN article ON article.id = annotation.article WHERE annotation.id = ?";

  private final Database database;
  private final IndexTerms terms;

  MarkSearch(Database database, IndexTerms terms) {
    this.database = database;
    this.terms = terms;
  }

  /** All of them, in no order. */
  List<AnnotationId> find(Query query, BooleanSupplier cancelled) throws SQLException {
    boolean exact = IndexExpression.isExact(query);
    List<AnnotationId> found = new ArrayList<>();
    for (String id : marks(query)) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      if (exact || answers(query, id)) {
        found.add(new AnnotationId(id));
      }
    }
    return found;
  }

  /** Those that may answer. */
  private Set<String> marks(Query query) throws SQLException {
    if (query instanceof Query.Words words) {
      return ids(MADE + "'annotation'", expression().words(words, "words note"));
    }
    if (query instanceof Query.In in) {
      return marks(in);
    }
    if (query instanceof Query.Published) {
      return ofArticles(query);
    }
    if (query instanceof Query.Not not) {
      Set<String> rest = ids("SELECT id FROM annotation");
      if (IndexExpression.isExact(not)) {
        rest.removeAll(marks(not.part()));
      }
      return rest;
    }
    Set<String> found = marks(query.parts().get(0));
    for (Query part : query.parts().subList(1, query.parts().size())) {
      if (query instanceof Query.All) {
        found.retainAll(marks(part));
      } else {
        found.addAll(marks(part));
      }
    }
    return found;
  }

  private Set<String> marks(Query.In in) throws SQLException {
    String expression = expression().of(in);
    return switch (in.field()) {
      case NOTE, SPEAKER -> ids(MADE + "'annotation'", expression);
      case TAG ->
          ids("SELECT annotation FROM annotation_tag WHERE tag IN (" + MADE + "'tag')", expression);
      case CLAIM ->
          ids("SELECT annotation FROM evidence WHERE claim IN (" + MADE + "'claim')", expression);
      case OUTLET, AUTHOR -> ofArticles(in);
    };
  }

  private Set<String> ofArticles(Query query) throws SQLException {
    return ids(
        "SELECT id FROM annotation WHERE article IN (" + ARTICLES + ")",
        ArticleSearch.expression(database, terms).of(query));
  }

  private Set<String> ids(String sql, String... parameters) throws SQLException {
    return new LinkedHashSet<>(database.query(sql, Row::text, (Object[]) parameters));
  }

  private IndexExpression expression() {
    return new IndexExpression(terms, "words note", LocalDate.EPOCH, LocalDate.EPOCH);
  }

  private boolean answers(Query query, String id) throws SQLException {
    List<String> tags =
        database.query(
            "SELECT name FROM annotation_tag JOIN tag ON tag.id = tag WHERE annotation = ?",
            Row::text,
            id);
    List<String> claims =
        database.query(
            "SELECT title FROM evidence JOIN claim ON claim.id = claim WHERE annotation = ?",
            Row::text,
            id);
    Optional<SearchedMark> mark = database.first(MARK, row -> mark(row, tags, claims), id);
    return mark.isPresent() && query.isAnsweredBy(mark.get());
  }

  private SearchedMark mark(Row row, List<String> tags, List<String> claims) throws SQLException {
    String exact = row.text();
    String note = row.text();
    String speaker = row.optionalText();
    String outlet = row.optionalText();
    String author = row.optionalText();
    String published = row.optionalText();
    LocalDate day = published == null ? null : LocalDate.parse(published);
    Query.Subject article =
        new SearchedArticle("", "", Language.ofTag(row.text()), outlet, author, day, terms);
    return new SearchedMark(exact, note, speaker, tags, claims, article, terms);
  }
}
