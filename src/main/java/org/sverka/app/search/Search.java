package org.sverka.app.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.sverka.query.IndexTerms;
import org.sverka.query.Query;
import org.sverka.store.FoundArticle;
import org.sverka.store.WorkspaceException;
import org.sverka.store.WorkspaceSearch;

/**
 * Answers the questions of one person about one workspace, the last one only: a question that comes
 * while another is being answered ends that one without an answer.
 *
 * <p>Asked on the owner's thread (the JavaFX thread, in the window), which never waits; listeners
 * are called there.
 */
public final class Search implements AutoCloseable {
  /** How many articles are found at a time: more than a screen shows. */
  public static final int PAGE = 20;

  /** How many notes, speakers, tags and claims are found at most, of each. */
  private static final int MADE = 60;

  /** What is told of a question. */
  public interface Listener {
    /** The first answers. */
    void answered(Page first, MadeHits made);

    /** More articles that were asked for. */
    void found(Page next);

    /** What people made, where only that was asked for. */
    void made(MadeHits made);

    /** How many articles answer in all. */
    void counted(long articles);

    void failed(Exception problem);
  }

  /**
   * Some of the articles that answer.
   *
   * @param more whether there are more
   */
  public record Page(List<ArticleHits> articles, boolean more) {
    public Page {
      articles = List.copyOf(articles);
    }
  }

  /** Work on the searching thread. */
  @FunctionalInterface
  private interface Work {
    void run(WorkspaceSearch search, BooleanSupplier cancelled) throws WorkspaceException;
  }

  private final Path file;
  private final Executor searching;
  private final Executor owner;
  private final AtomicLong last = new AtomicLong();
  private final IndexTerms terms = new IndexTerms();

  /** The searching thread's alone, as are the terms. */
  private @Nullable WorkspaceSearch open;

  private WorkspaceSearch.@Nullable Answers answers;

  /**
   * @param file a workspace that is open
   * @param searching runs one task after the other, on a thread that nobody else keeps busy
   * @param owner where listeners are called
   */
  public Search(Path file, Executor searching, Executor owner) {
    this.file = file;
    this.searching = searching;
    this.owner = owner;
  }

  /**
   * Asks; nothing more is told of the question before. The first answers are told, then how many
   * there are.
   *
   * @param most how many articles are found at first
   */
  public void ask(Query query, int most, Listener listener) {
    long number = last.incrementAndGet();
    later(
        number,
        listener,
        (search, cancelled) -> {
          WorkspaceSearch.Answers asked = search.articles(query);
          answers = asked;
          List<ArticleHits> found =
              query.isAboutMarks() ? List.of() : hits(query, asked.next(most, cancelled));
          MadeHits made = made(search, query, cancelled);
          boolean more = found.size() == most;
          tell(number, () -> listener.answered(new Page(found, more), made));
          long count = query.isAboutMarks() ? 0 : asked.count(cancelled);
          tell(number, () -> listener.counted(count));
        });
  }

  /** Asks only what people made, for the last question. */
  public void askMade(Query query, Listener listener) {
    long number = last.get();
    later(
        number,
        listener,
        (search, cancelled) -> {
          MadeHits made = made(search, query, cancelled);
          tell(number, () -> listener.made(made));
        });
  }

  /** Finds more articles for the last question. */
  public void more(Query query, Listener listener) {
    long number = last.get();
    later(
        number,
        listener,
        (search, cancelled) -> {
          if (answers != null) {
            List<ArticleHits> found = hits(query, answers.next(PAGE, cancelled));
            boolean more = found.size() == PAGE;
            tell(number, () -> listener.found(new Page(found, more)));
          }
        });
  }

  /**
   * All hits in all articles.
   *
   * @param most to stop at, once there are more
   * @return completed on the searching thread
   */
  public CompletableFuture<List<ArticleHits>> all(Query query, int most) {
    CompletableFuture<List<ArticleHits>> answer = new CompletableFuture<>();
    searching.execute(
        () -> {
          try {
            WorkspaceSearch.Answers asked = opened().articles(query);
            List<ArticleHits> all = new ArrayList<>();
            int places = 0;
            List<FoundArticle> some = asked.next(PAGE, answer::isCancelled);
            while (!some.isEmpty() && places <= most) {
              for (ArticleHits hits : hits(query, some)) {
                all.add(hits);
                places += hits.places().size();
              }
              some = asked.next(PAGE, answer::isCancelled);
            }
            answer.complete(all);
          } catch (WorkspaceException | RuntimeException problem) {
            answer.completeExceptionally(problem);
          }
        });
    return answer;
  }

  /** Lets the last question go. */
  public void cancel() {
    last.incrementAndGet();
  }

  /** Waits until the file is closed; not for the owner's thread. */
  @Override
  public void close() {
    cancel();
    CompletableFuture.runAsync(
            () -> {
              if (open != null) {
                open.close();
                open = null;
              }
            },
            searching)
        .join();
  }

  private MadeHits made(WorkspaceSearch search, Query query, BooleanSupplier cancelled)
      throws WorkspaceException {
    return MadeHits.of(search.made(query, MADE, cancelled), query, terms);
  }

  private List<ArticleHits> hits(Query query, List<FoundArticle> articles) {
    return articles.stream().map(article -> ArticleHits.of(article, query, terms)).toList();
  }

  private void later(long number, Listener listener, Work work) {
    searching.execute(
        () -> {
          BooleanSupplier cancelled = () -> last.get() != number;
          if (cancelled.getAsBoolean()) {
            return;
          }
          try {
            work.run(opened(), cancelled);
          } catch (CancellationException outdated) {
            return;
          } catch (WorkspaceException | RuntimeException problem) {
            LoggerFactory.getLogger(Search.class).warn("could not search {}", file, problem);
            tell(number, () -> listener.failed(problem));
          }
        });
  }

  private WorkspaceSearch opened() throws WorkspaceException {
    WorkspaceSearch now = open;
    if (now == null) {
      now = WorkspaceSearch.open(file);
      open = now;
    }
    return now;
  }

  private void tell(long number, Runnable told) {
    owner.execute(
        () -> {
          if (last.get() == number) {
            told.run();
          }
        });
  }
}
