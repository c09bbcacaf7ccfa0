package org.sverka.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sverka.model.ArticleId;
import org.sverka.query.IndexTerms;
import org.sverka.query.Query;
import org.sverka.query.Query.Form;
import org.sverka.query.Query.Words;
import org.sverka.query.SearchedArticle;
import org.sverka.text.Language;

/**
 * The articles that answer one query, best first.
 *
 * <p>Where few answer, they stand by BM25 (S. Robertson et al., 1994), the title weighing four
 * times the text. Working that out for a word that most articles have takes a hundred times as long
 * as finding them, and says little: then those come first that have a word asked for in their
 * title, and in both groups the latest imported first.
 */
final class ArticleSearch {
  /** Up to this many answers are ranked. */
  private static final int RANKED = 300;

  /** So many are looked at first, where the index alone cannot say whether they answer. */
  private static final int UNSURE = 1_000;

  /** Words in this many articles or more are common. */
  private static final int COMMON = 1_000;

  private static final String WORDS = "title body";
  private static final String RANK = "bm25(article_index, 4.0, 1.0, 0.0, 0.0, 0.0, 0.0)";

  private static final String MATCHING =
      "SELECT rowid FROM article_index WHERE article_index MATCH ? ";

  private static final String FREQUENT =
      "SELECT count(*) FROM (SELECT 1 FROM article_index WHERE article_index MATCH ? LIMIT ?)";

  private static final String ROW =
      "SELECT article.id, source, title, outlet, author, published, language, text FROM indexed JOIN"
          + " article ON article.id = indexed.id JOIN article_text ON article_text.hash ="
          + " article.hash WHERE indexed.number = ?";

  private final Database database;
  private final IndexTerms terms;
  private final Query query;
  private final boolean exact;

  /** What was looked at already; an article that comes in meanwhile moves the others on. */
  private final Set<Integer> seen = new HashSet<>();

  /** All that may answer, in their order, once they are known to be few. */
  private @Nullable List<Integer> few;

  ArticleSearch(Database database, IndexTerms terms, Query query) {
    this.database = database;
    this.terms = terms;
    this.query = query;
    exact = IndexExpression.isExact(query);
  }

  /**
   * The next articles in the order; fewer where there are no more.
   *
   * @throws CancellationException when nobody wants them any more
   */
  List<FoundArticle> next(int most, BooleanSupplier cancelled) throws SQLException {
    List<FoundArticle> found = new ArrayList<>();
    int upTo = seen.size() + (exact ? most : UNSURE);
    boolean isWhole = false;
    while (found.size() < most && !isWhole) {
      List<Integer> order = order(upTo);
      for (Iterator<Integer> it = order.iterator(); it.hasNext() && found.size() < most; ) {
        int number = it.next();
        requireWanted(cancelled);
        if (seen.add(number)) {
          article(number).filter(one -> exact || answers(one)).ifPresent(found::add);
        }
      }
      isWhole = order.size() < upTo || few != null;
      upTo *= 25;
    }
    return found;
  }

  /** How many articles answer; where the index alone cannot say, by reading all that may. */
  long count(BooleanSupplier cancelled) throws SQLException {
    String expression = expression().of(query);
    if (exact) {
      return database.number(
          "SELECT count(*) FROM article_index WHERE article_index MATCH ?", expression);
    }
    long count = 0;
    for (int number : database.query(MATCHING, Row::integer, expression)) {
      requireWanted(cancelled);
      Optional<FoundArticle> article = article(number);
      if (article.isPresent() && answers(article.get())) {
        count++;
      }
    }
    return count;
  }

  private boolean answers(FoundArticle article) {
    return query.isAnsweredBy(
        new SearchedArticle(
            article.title(),
            article.text(),
            article.language(),
            article.outlet(),
            article.author(),
            article.published(),
            terms));
  }

  private static void requireWanted(BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  /** The first of those that may answer, so many or all; the same order whatever the number. */
  private List<Integer> order(int upTo) throws SQLException {
    if (few != null) {
      return few;
    }
    IndexExpression expression = expression();
    String all = expression.of(query);
    List<Integer> latest = latest(all, Math.max(RANKED + 1, upTo));
    Set<Integer> order = new LinkedHashSet<>();
    if (latest.size() <= RANKED) {
      order.addAll(ranked(expression, latest));
      order.addAll(latest);
      few = List.copyOf(order);
      return few;
    }
    if (!query.wanted().isEmpty()) {
      String titled = oneOf(expression, query.wanted(), "title");
      // Words alone answer wherever their title does, and a row of words is dear to ask twice.
      order.addAll(latest(query instanceof Words ? titled : titled + " AND " + all, upTo));
    }
    order.addAll(latest);
    return order.stream().limit(upTo).toList();
  }

  /**
   * Few articles, best first, as far as the words say so that are not common: the others would be
   * counted in all articles, to weigh next to nothing. So would common words in a row, each place
   * of them compared with the places of the next; few articles have such a row twice.
   */
  private List<Integer> ranked(IndexExpression expression, List<Integer> few) throws SQLException {
    List<Words> telling = new ArrayList<>();
    for (Words words : query.wanted()) {
      if (isTelling(expression, words)) {
        telling.add(words);
      }
    }
    if (telling.isEmpty() || few.size() < 2) {
      return few;
    }
    String numbers = few.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    return database.query(
        MATCHING
            + "AND +rowid IN (SELECT value FROM json_each(?)) ORDER BY "
            + RANK
            + ", rowid DESC",
        Row::integer,
        oneOf(expression, telling, WORDS),
        numbers);
  }

  private boolean isTelling(IndexExpression expression, Words row) throws SQLException {
    int last = row.words().size() - 1;
    for (int i = 0; i <= last; i++) {
      Form form = row.form() == Form.PREFIX && i < last ? Form.ANY : row.form();
      Words word = new Words(List.of(row.words().get(i)), form);
      if (database.number(FREQUENT, expression.words(word, WORDS), COMMON) < COMMON) {
        return true;
      }
    }
    return false;
  }

  private static String oneOf(IndexExpression expression, List<Words> wanted, String columns) {
    return wanted.stream()
        .map(words -> expression.words(words, columns))
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  private List<Integer> latest(String expression, int most) throws SQLException {
    return database.query(MATCHING + "ORDER BY rowid DESC LIMIT ?", Row::integer, expression, most);
  }

  private IndexExpression expression() throws SQLException {
    return expression(database, terms);
  }

  /** For a query of articles, as of now. */
  static IndexExpression expression(Database database, IndexTerms terms) throws SQLException {
    return new IndexExpression(
        terms, WORDS, published(database, "min"), published(database, "max"));
  }

  private static LocalDate published(Database database, String which) throws SQLException {
    return database
        .first("SELECT coalesce(" + which + "(published), '1970-01-01') FROM article", Row::text)
        .map(LocalDate::parse)
        .orElse(LocalDate.EPOCH);
  }

  private Optional<FoundArticle> article(int number) throws SQLException {
    return database.first(ROW, ArticleSearch::found, number);
  }

  private static FoundArticle found(Row row) throws SQLException {
    ArticleId id = new ArticleId(row.text());
    String source = row.text();
    String title = row.text();
    String outlet = row.optionalText();
    String author = row.optionalText();
    String published = row.optionalText();
    return new FoundArticle(
        id,
        source,
        title,
        outlet,
        author,
        published == null ? null : LocalDate.parse(published),
        Language.ofTag(row.text()),
        row.text());
  }
}
