package org.sverka.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Claim;
import org.sverka.model.Edit;
import org.sverka.model.Entity;
import org.sverka.model.Tag;
import org.sverka.query.SearchedText;
import org.sverka.text.Language;

/** Keeps the search index in step with the entities. Used inside a transaction, the edits' own. */
final class SearchIndex {
  /** The terms of so many texts are made, on another thread, before they are put in. */
  private static final int AHEAD = 16;

  private static final List<String> TABLES = List.of("article", "tag", "claim", "annotation");

  private final Database database;
  private final TermStreams streams = new TermStreams();

  /** Something that is not in the index, by the row of its table. */
  private record Missing(int row, String id) {}

  /** Something that is about to be put in, and the terms of its text. */
  private record Begun(Entity entity, Supplier<String> body) {}

  /** The row of the last that was put in so, by table. */
  private final Map<String, Integer> reached = new HashMap<>();

  /** The tables that had nothing left. */
  private final Set<String> whole = new HashSet<>();

  SearchIndex(Database database) {
    this.database = database;
  }

  /** Takes an edit that has just been made. */
  void take(Edit edit) throws SQLException {
    if (!isIndexed(edit.entity())) {
      return;
    }
    Entity after = edit.after();
    if (after == null) {
      remove(edit.entity());
    } else if (edit.before() == null || isReadOtherwise(edit.before(), after)) {
      put(after);
    }
  }

  private static boolean isIndexed(Entity entity) {
    return entity instanceof Article
        || entity instanceof Annotation
        || entity instanceof Tag
        || entity instanceof Claim;
  }

  /** Whether an entity's words are others than before: a new colour of a tag is nothing here. */
  private static boolean isReadOtherwise(@Nullable Entity before, Entity after) {
    if (before instanceof Article old && after instanceof Article now) {
      return !old.metadata().equals(now.metadata());
    }
    if (before instanceof Annotation old && after instanceof Annotation now) {
      return !old.note().equals(now.note())
          || !old.selector().exact().equals(now.selector().exact())
          || !speaker(old).equals(speaker(now));
    }
    if (before instanceof Tag old && after instanceof Tag now) {
      return !old.name().equals(now.name()) || !old.description().equals(now.description());
    }
    if (before instanceof Claim old && after instanceof Claim now) {
      return !old.title().equals(now.title()) || !old.note().equals(now.note());
    }
    return true;
  }

  /** How many entities are not in the index yet. */
  long missing() throws SQLException {
    long all = 0;
    for (String table : TABLES) {
      all += database.number("SELECT count(*) FROM " + table);
    }
    return all - database.number("SELECT count(*) FROM indexed");
  }

  /**
   * Puts some of those in.
   *
   * @param most how many at most
   * @return how many; 0 where none is missing
   */
  int fill(Entities entities, int most) throws SQLException {
    int left = most;
    for (String table : TABLES) {
      List<String> ids = left > 0 && !whole.contains(table) ? missing(table, left) : List.of();
      putAll(entities.table(table), ids);
      left -= ids.size();
    }
    if (left == most) {
      whole.clear();
    }
    return most - left;
  }

  private void putAll(EntityTable<?, ?> table, List<String> missing) throws SQLException {
    Queue<Begun> begun = new ArrayDeque<>();
    for (String id : missing) {
      Optional<? extends Entity> entity = table.bare(id);
      if (entity.isPresent()) {
        begun.add(begin(entity.get()));
      }
      if (begun.size() > AHEAD) {
        put(begun.remove());
      }
    }
    while (!begun.isEmpty()) {
      put(begun.remove());
    }
  }

  private Begun begin(Entity entity) throws SQLException {
    Supplier<String> body =
        entity instanceof Article article
            ? streams.begin(text(article), List.of(article.metadata().language()))
            : () -> "";
    return new Begun(entity, body);
  }

  /**
   * Looks on from where the last ones were, for to begin anew each time would be quadratic; in the
   * order they came into the workspace, which is the one that many answers stand in.
   */
  private List<String> missing(String table, int most) throws SQLException {
    int from = reached.getOrDefault(table, 0);
    List<Missing> found = missing(table, from, most);
    if (found.isEmpty() && from > 0) {
      found = missing(table, 0, most);
    }
    if (found.isEmpty()) {
      whole.add(table);
    }
    reached.put(table, found.isEmpty() ? 0 : found.get(found.size() - 1).row());
    return found.stream().map(Missing::id).toList();
  }

  private List<Missing> missing(String table, int from, int most) throws SQLException {
    return database.query(
        "SELECT rowid, id FROM "
            + table
            + " WHERE rowid > ? AND NOT EXISTS (SELECT 1 FROM indexed WHERE entity = ? AND indexed.id"
            + " = "
            + table
            + ".id) ORDER BY rowid LIMIT ?",
        row -> new Missing(row.integer(), row.text()),
        from,
        table,
        most);
  }

  private void put(Entity entity) throws SQLException {
    remove(entity);
    put(begin(entity));
  }

  private void put(Begun begun) throws SQLException {
    Entity entity = begun.entity();
    long number =
        database.number(
            "INSERT INTO indexed (entity, id) VALUES (?, ?) RETURNING number",
            name(entity),
            entity.key());
    if (entity instanceof Article article) {
      putArticle(number, article, begun.body().get());
    } else if (entity instanceof Annotation annotation) {
      putMade(number, "", annotation.selector().exact(), annotation.note(), speaker(annotation));
    } else if (entity instanceof Tag tag) {
      putMade(number, tag.name(), "", tag.description(), "");
    } else if (entity instanceof Claim claim) {
      putMade(number, claim.title(), "", claim.note(), "");
    }
  }

  private void remove(Entity entity) throws SQLException {
    Optional<Long> number = number(entity);
    if (number.isPresent()) {
      String index = entity instanceof Article ? "article_index" : "made_index";
      database.update("DELETE FROM " + index + " WHERE rowid = ?", number.get());
      database.update("DELETE FROM indexed WHERE number = ?", number.get());
    }
  }

  private Optional<Long> number(Entity entity) throws SQLException {
    long number =
        database.number(
            "SELECT number FROM indexed WHERE entity = ? AND id = ?", name(entity), entity.key());
    return number == 0 ? Optional.empty() : Optional.of(number);
  }

  private String text(Article article) throws SQLException {
    return database
        .first("SELECT text FROM article_text WHERE hash = ?", Row::text, article.hash())
        .orElse("");
  }

  /**
   * @param body the terms of its text
   */
  private void putArticle(long number, Article article, String body) throws SQLException {
    ArticleMetadata metadata = article.metadata();
    List<Language> language = List.of(metadata.language());
    database.update(
        "INSERT INTO article_index (rowid, title, body, outlet, author, published, every) VALUES (?,"
            + " ?, ?, ?, ?, ?, ?)",
        number,
        streams.of(metadata.title(), language),
        body,
        streams.of(metadata.outlet(), SearchedText.UNKNOWN),
        streams.of(metadata.author(), SearchedText.UNKNOWN),
        days(metadata.published()),
        IndexExpression.EVERY);
  }

  private void putMade(long number, String name, String words, String note, String speaker)
      throws SQLException {
    database.update(
        "INSERT INTO made_index (rowid, name, words, note, speaker, every) VALUES (?, ?, ?, ?, ?,"
            + " ?)",
        number,
        streams.of(name, SearchedText.UNKNOWN),
        streams.of(words, SearchedText.UNKNOWN),
        streams.of(note, SearchedText.UNKNOWN),
        streams.of(speaker, SearchedText.UNKNOWN),
        IndexExpression.EVERY);
  }

  /** A day as its year, its month and itself. */
  private static String days(@Nullable LocalDate published) {
    return published == null
        ? ""
        : IndexExpression.year(published)
            + ' '
            + IndexExpression.month(published)
            + ' '
            + IndexExpression.day(published);
  }

  private static String speaker(Annotation annotation) {
    return annotation.quote() == null || annotation.quote().speaker() == null
        ? ""
        : annotation.quote().speaker();
  }

  /** What the table of the entities is called, too. */
  private static String name(Entity entity) {
    if (entity instanceof Article) {
      return "article";
    }
    if (entity instanceof Tag) {
      return "tag";
    }
    return entity instanceof Claim ? "claim" : "annotation";
  }
}
