package org.sverka.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.slf4j.LoggerFactory;
import org.sverka.query.IndexTerms;
import org.sverka.query.Query;
import org.sverka.store.Database.Work;

/**
 * Searches a workspace file, on a connection of its own that only reads: a search waits for no
 * change, and no change for a search. Sees what is on disk. Confined to one thread at a time.
 *
 * <p>A method that is given a way to be cancelled throws {@link CancellationException} soon after
 * that says so.
 */
public final class WorkspaceSearch implements AutoCloseable {
  private final Path file;
  private final Database database;
  private final IndexTerms terms = new IndexTerms();
  private final MadeSearch made;

  private WorkspaceSearch(Path file, Database database) {
    this.file = file;
    this.database = database;
    made = new MadeSearch(database, terms);
  }

  /**
   * @param file a workspace that is open already, or has been: it is up to date
   */
  public static WorkspaceSearch open(Path file) throws WorkspaceException {
    return new WorkspaceSearch(file, new Opening(file, Migrations.shipped()).connectForReading());
  }

  /** The articles that answer a query, best first; nothing is looked for yet. */
  public Answers articles(Query query) {
    return new Answers(new ArticleSearch(database, terms, query));
  }

  /**
   * The articles that answer, as many at a time as are wanted. Used on the thread of the search.
   */
  public final class Answers {
    private final ArticleSearch articles;

    private Answers(ArticleSearch articles) {
      this.articles = articles;
    }

    /** The next so many; fewer where there are no more. */
    public List<FoundArticle> next(int most, BooleanSupplier cancelled) throws WorkspaceException {
      return run(() -> database.reading(() -> articles.next(most, cancelled)));
    }

    /** How many there are in all. */
    public long count(BooleanSupplier cancelled) throws WorkspaceException {
      return run(() -> database.reading(() -> articles.count(cancelled)));
    }
  }

  /**
   * What people made that answers.
   *
   * @param most how many of each sort at most, where the query does not ask for marks alone
   */
  public FoundThings made(Query query, int most, BooleanSupplier cancelled)
      throws WorkspaceException {
    return run(() -> database.reading(() -> made.find(query, most, cancelled)));
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException e) {
      LoggerFactory.getLogger(WorkspaceSearch.class).warn("{} was not closed cleanly", file, e);
    }
  }

  private <T> T run(Work<T> work) throws WorkspaceException {
    try {
      return work.run();
    } catch (SQLException e) {
      throw Failure.of(file, e);
    } catch (Refusal e) {
      throw new IllegalStateException("reading refuses nothing", e);
    }
  }
}
