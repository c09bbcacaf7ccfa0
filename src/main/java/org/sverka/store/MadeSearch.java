package org.sverka.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sverka.model.AnnotationId;
import org.sverka.model.ClaimId;
import org.sverka.model.TagId;
import org.sverka.query.IndexTerms;
import org.sverka.query.Query;
import org.sverka.query.SearchedThing;
import org.sverka.store.FoundThings.Mark;
import org.sverka.store.FoundThings.Some;
import org.sverka.store.FoundThings.Speaker;

/**
 * What people made that answers a query: annotations where it asks for a tag, a speaker, a claim or
 * a note, and otherwise whatever has the words in its name or its note. Each sort is asked for
 * alone, so that many of one leave the others their places.
 */
final class MadeSearch {
  /**
   * How one sort is found in the index.
   *
   * @param from what the columns are of, with one parameter for the index
   * @param counted what is counted of it
   */
  private record Sort(String columns, String from, String order, String counted) {
    String found() {
      return "SELECT " + columns + from + order + " LIMIT ?";
    }

    String count() {
      return "SELECT count(" + counted + ")" + from;
    }
  }

  /** A thing that the index gave, with what it says of itself. */
  private record Candidate<T>(T thing, List<String> texts) {}

  private record Made(Mark mark, Instant created) {}

  private static final String INDEX =
      " FROM made_index JOIN indexed ON indexed.number = made_index.rowid JOIN ";

  private static final Sort TAGS =
      new Sort(
          "tag.id, tag.name, tag.description",
          INDEX + "tag ON tag.id = indexed.id WHERE made_index MATCH ? AND indexed.entity = 'tag'",
          " ORDER BY indexed.number DESC",
          "*");

  private static final Sort CLAIMS =
      new Sort(
          "claim.id, claim.title, claim.note",
          INDEX
              + "claim ON claim.id = indexed.id WHERE made_index MATCH ? AND indexed.entity ="
              + " 'claim'",
          " ORDER BY claim.created DESC, indexed.number DESC",
          "*");

  private static final String ANNOTATIONS =
      INDEX
          + "annotation ON annotation.id = indexed.id WHERE made_index MATCH ? AND indexed.entity ="
          + " 'annotation'";

  private static final Sort NOTES =
      new Sort(
          "annotation.id, annotation.exact, annotation.note, coalesce(annotation.speaker, '')",
          ANNOTATIONS,
          " ORDER BY annotation.created DESC, indexed.number DESC",
          "*");

  private static final Sort SPEAKERS =
      new Sort(
          "annotation.speaker, count(*)",
          ANNOTATIONS + " AND annotation.speaker IS NOT NULL",
          " GROUP BY annotation.speaker ORDER BY max(annotation.created) DESC, annotation.speaker",
          "DISTINCT annotation.speaker");

  private static final String MARK = "SELECT exact, note, created FROM annotation WHERE id = ?";

  private final Database database;
  private final IndexTerms terms;
  private final MarkSearch marks;

  MadeSearch(Database database, IndexTerms terms) {
    this.database = database;
    this.terms = terms;
    marks = new MarkSearch(database, terms);
  }

  /**
   * @param most how many of each sort at most, where the query does not ask for marks alone
   */
  FoundThings find(Query query, int most, BooleanSupplier cancelled) throws SQLException {
    if (query.isAboutMarks()) {
      List<Mark> asked = marks(marks.find(query, cancelled));
      return new FoundThings(Some.every(asked), Some.none(), Some.none(), Some.none());
    }
    if (query.isAboutArticles()) {
      return FoundThings.NONE;
    }
    Asked asked = new Asked(query, most, cancelled);
    return new FoundThings(
        notes(asked),
        asked.some(SPEAKERS, expression("speaker"), MadeSearch::speaker),
        asked.some(TAGS, expression("name note"), row -> named(row, TagId::new)),
        asked.some(CLAIMS, expression("name note"), row -> named(row, ClaimId::new)));
  }

  /** Annotations whose note has any of the words, and that answer with note and speaker. */
  private Some<Mark> notes(Asked asked) throws SQLException {
    IndexExpression expression = expression("note speaker");
    String inNote =
        asked.query.wanted().stream()
            .map(words -> expression.words(words, "note"))
            .collect(Collectors.joining(" OR ", "(", ")"));
    String wanted = inNote + " AND " + expression.of(asked.query);
    return asked.some(NOTES, wanted, MadeSearch::note);
  }

  private List<Mark> marks(List<AnnotationId> ids) throws SQLException {
    List<Made> found = new ArrayList<>();
    for (AnnotationId id : ids) {
      database.first(MARK, row -> made(id, row), id.value()).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(Made::created).reversed());
    return found.stream().map(Made::mark).toList();
  }

  private static Made made(AnnotationId id, Row row) throws SQLException {
    return new Made(new Mark(id, row.text(), row.text()), row.instant());
  }

  private static <T> Candidate<T> named(Row row, Function<String, T> id) throws SQLException {
    return new Candidate<>(id.apply(row.text()), List.of(row.text(), row.text()));
  }

  private static Candidate<Speaker> speaker(Row row) throws SQLException {
    String name = row.text();
    return new Candidate<>(new Speaker(name, row.integer()), List.of(name));
  }

  private static Candidate<Mark> note(Row row) throws SQLException {
    Mark mark = new Mark(new AnnotationId(row.text()), row.text(), row.text());
    return new Candidate<>(mark, List.of(mark.note(), row.text()));
  }

  private IndexExpression expression(String columns) {
    return new IndexExpression(terms, columns, LocalDate.EPOCH, LocalDate.EPOCH);
  }

  /** One question. */
  private final class Asked {
    private final Query query;
    private final int most;
    private final BooleanSupplier cancelled;
    private final boolean exact;

    Asked(Query query, int most, BooleanSupplier cancelled) {
      this.query = query;
      this.most = most;
      this.cancelled = cancelled;
      exact = IndexExpression.isExact(query);
    }

    <T> Some<T> some(Sort sort, IndexExpression columns, Database.Reader<Candidate<T>> reader)
        throws SQLException {
      return some(sort, columns.of(query), reader);
    }

    /**
     * Some of a sort, the limit last: where the index gives more than what answers, all that it
     * gives is looked at.
     */
    <T> Some<T> some(Sort sort, String expression, Database.Reader<Candidate<T>> reader)
        throws SQLException {
      // SQLite takes a limit below 0 for none.
      List<Candidate<T>> given =
          database.query(sort.found(), reader, expression, exact ? most : -1);
      if (exact) {
        return new Some<>(
            given.stream().map(Candidate::thing).toList(),
            (int) database.number(sort.count(), expression));
      }
      List<T> found = new ArrayList<>();
      for (Candidate<T> one : given) {
        if (cancelled.getAsBoolean()) {
          throw new CancellationException();
        }
        if (query.isAnsweredBy(new SearchedThing(one.texts(), terms))) {
          found.add(one.thing());
        }
      }
      return new Some<>(found.subList(0, Math.min(most, found.size())), found.size());
    }
  }
}
