package org.sverka.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Claim;
import org.sverka.model.Dismissal;
import org.sverka.model.Edit;
import org.sverka.model.Entity;
import org.sverka.model.Link;
import org.sverka.model.Tag;

/** The tables of all entities, and the edits made to them. Used inside a transaction. */
final class Entities {
  private final Database database;
  private final Texts texts;
  private final ArticleTable articles;
  private final TagTable tags;
  private final ClaimTable claims;
  private final AnnotationTable annotations;
  private final EvidenceTable evidence;
  private final DismissalTable dismissals;
  private final LinkTable links;
  private final SearchIndex index;

  Entities(Database database, Texts texts, Offsets offsets) {
    this.database = database;
    this.texts = texts;
    articles = new ArticleTable(database, offsets);
    tags = new TagTable(database);
    claims = new ClaimTable(database);
    annotations = new AnnotationTable(database, offsets);
    evidence = new EvidenceTable(database);
    dismissals = new DismissalTable(database, offsets);
    links = new LinkTable(database);
    index = new SearchIndex(database);
  }

  WorkspaceContent load() throws SQLException {
    return ContentOrder.sorted(
        articles.all(),
        tags.all(),
        claims.all(),
        annotations.all(),
        evidence.all(),
        dismissals.all(),
        links.all());
  }

  EntityTable<?, ?> table(Entity entity) {
    if (entity instanceof Article) {
      return articles;
    }
    if (entity instanceof Tag) {
      return tags;
    }
    if (entity instanceof Claim) {
      return claims;
    }
    if (entity instanceof Annotation) {
      return annotations;
    }
    if (entity instanceof Dismissal) {
      return dismissals;
    }
    return entity instanceof Link ? links : evidence;
  }

  /** The table that the history calls by a name. */
  EntityTable<?, ?> table(String name) {
    for (EntityTable<?, ?> table :
        List.of(articles, tags, claims, annotations, evidence, dismissals, links)) {
      if (table.name().equals(name)) {
        return table;
      }
    }
    throw new IllegalArgumentException("not an entity: " + name);
  }

  /**
   * Makes one edit.
   *
   * @param newTexts texts by hash, for articles whose text is not kept yet
   * @throws Refusal when the entity is not as the edit found it, or is in use, or refers to nothing
   */
  void apply(Edit edit, Map<String, String> newTexts) throws SQLException, Refusal {
    EntityTable<?, ?> table = table(edit.entity());
    Entity before = edit.before();
    if (before != null && !table.has(before)) {
      throw new Refusal(table.describe(before) + " was changed or removed meanwhile");
    }
    Entity after = edit.after();
    if (after instanceof Article article) {
      keepText((Article) before, article, newTexts);
    }
    try {
      if (after == null) {
        table.delete(edit.entity());
      } else if (before == null) {
        table.insert(after);
      } else {
        table.update(before, after);
      }
    } catch (SQLException e) {
      if (Failure.isConstraint(e)) {
        throw misfit(table, edit);
      }
      throw e;
    }
    index.take(edit);
  }

  /** How many entities search cannot find yet. */
  long notIndexed() throws SQLException {
    return index.missing();
  }

  /** Lets search find some more; says how many. */
  int index(int most) throws SQLException {
    return index.fill(this, most);
  }

  private void keepText(@Nullable Article before, Article article, Map<String, String> newTexts)
      throws SQLException, Refusal {
    if (before != null) {
      if (!before.hash().equals(article.hash())) {
        throw new IllegalArgumentException("the text of an article never changes: " + article);
      }
      return;
    }
    String text = newTexts.get(article.hash());
    if (text == null) {
      if (!texts.has(article.hash())) {
        throw new Refusal("the text of " + articles.describe(article) + " is not there");
      }
      return;
    }
    if (text.length() != article.chars()
        || text.codePointCount(0, text.length()) != article.codePoints()) {
      throw new IllegalArgumentException("not the lengths of its text: " + article);
    }
    texts.put(article.hash(), text);
  }

  private static Refusal misfit(EntityTable<?, ?> table, Edit edit) throws SQLException {
    String what = table.describe(edit.entity());
    if (edit.after() == null) {
      return new Refusal(what + " is still used by " + table.uses(edit.entity()));
    }
    return new Refusal(
        edit.before() == null && table.hasKey(edit.entity())
            ? what + " is there already"
            : what + " refers to something that is not there");
  }

  /**
   * Looks whether every tag can be reached from the top.
   *
   * @throws Refusal when tags are above each other in a ring
   */
  void requireTree() throws SQLException, Refusal {
    Optional<String> lost =
        database.first(
            "WITH RECURSIVE reached (id) AS (SELECT id FROM tag WHERE parent IS NULL UNION SELECT"
                + " tag.id FROM tag JOIN reached ON tag.parent = reached.id) SELECT name FROM tag"
                + " WHERE id NOT IN (SELECT id FROM reached) ORDER BY id",
            Row::text);
    if (lost.isPresent()) {
      throw new Refusal("the tag “" + lost.get() + "” would stand above itself");
    }
  }
}
