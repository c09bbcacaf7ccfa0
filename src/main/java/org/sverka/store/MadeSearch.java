package org.sverka.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.sverka.model.AnnotationId;
import org.sverka.model.ClaimId;
import org.sverka.model.TagId;
import org.sverka.query.IndexTerms;
import org.sverka.query.Query;
import org.sverka.query.SearchedThing;

/**
 * What people made that answers a query: annotations where it asks for a tag, a speaker, a claim or
 * a note, and otherwise whatever has the words in its name, its note or its speaker.
 */
final class MadeSearch {
  private static final String MATCHING =
      "SELECT rowid FROM made_index WHERE made_index MATCH ? LIMIT ?";

  private static final String THING = "SELECT entity, id FROM indexed WHERE number = ?";

  private record Thing(String entity, String id) {}

  private final Database database;
  private final IndexTerms terms;
  private final MarkSearch marks;

  MadeSearch(Database database, IndexTerms terms) {
    this.database = database;
    this.terms = terms;
    marks = new MarkSearch(database, terms);
  }

  /**
   * @param most how many of each sort at most
   */
  FoundThings find(Query query, int most, BooleanSupplier cancelled) throws SQLException {
    if (query.isAboutMarks()) {
      return new FoundThings(marks.find(query, cancelled), List.of(), List.of());
    }
    return query.isAboutArticles() ? FoundThings.NONE : things(query, most);
  }

  private FoundThings things(Query query, int most) throws SQLException {
    String expression = expression("name note speaker").of(query);
    List<AnnotationId> annotations = new ArrayList<>();
    List<TagId> tags = new ArrayList<>();
    List<ClaimId> claims = new ArrayList<>();
    for (int number : database.query(MATCHING, Row::integer, expression, most)) {
      Optional<Thing> thing =
          database.first(THING, row -> new Thing(row.text(), row.text()), number);
      if (thing.isEmpty() || !answers(query, thing.get())) {
        continue;
      }
      String id = thing.get().id();
      switch (thing.get().entity()) {
        case "tag" -> tags.add(new TagId(id));
        case "claim" -> claims.add(new ClaimId(id));
        default -> annotations.add(new AnnotationId(id));
      }
    }
    return new FoundThings(annotations, tags, claims);
  }

  private boolean answers(Query query, Thing thing) throws SQLException {
    if (IndexExpression.isExact(query)) {
      return true;
    }
    String sql =
        switch (thing.entity()) {
          case "tag" -> "SELECT name, description, '' FROM tag WHERE id = ?";
          case "claim" -> "SELECT title, note, '' FROM claim WHERE id = ?";
          default -> "SELECT '', note, coalesce(speaker, '') FROM annotation WHERE id = ?";
        };
    return database
        .first(sql, row -> List.of(row.text(), row.text(), row.text()), thing.id())
        .map(texts -> query.isAnsweredBy(new SearchedThing(texts, terms)))
        .orElse(false);
  }

  private IndexExpression expression(String columns) {
    return new IndexExpression(terms, columns, LocalDate.EPOCH, LocalDate.EPOCH);
  }
}
