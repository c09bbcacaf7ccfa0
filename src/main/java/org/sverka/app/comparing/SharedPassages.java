package org.sverka.app.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sverka.app.Jobs;
import org.sverka.app.SearchState;
import org.sverka.app.Session;
import org.sverka.app.Workspace;
import org.sverka.compare.ComparedText;
import org.sverka.compare.Passage;
import org.sverka.compare.PassageIndex;
import org.sverka.compare.QuotationMarks;
import org.sverka.compare.overview.ComparedArticle;
import org.sverka.compare.overview.Overview;
import org.sverka.exchange.TextSource;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Change;
import org.sverka.model.Dismissal;
import org.sverka.model.DismissalKind;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

/**
 * The passages that the articles of the open workspace share. Follows the session: what is new is
 * compared with what is there, in the background, what is gone is taken out, and nothing is done
 * twice. Of several revisions of a source only the latest is compared.
 *
 * <p>Confined to the owner's thread (the JavaFX thread, in the window), where its answers come too.
 */
public final class SharedPassages implements Session.Listener {
  /** So many texts are fetched, then compared, in one go. */
  private static final int TOGETHER = 64;

  private static final Logger LOG = LoggerFactory.getLogger(SharedPassages.class);

  private final Jobs jobs;
  private final Executor background;
  private final Executor owner;
  private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
  private @Nullable Session session;
  private Index index = new Index();
  private Jobs.@Nullable Job job;
  private SearchState state = SearchState.DONE;

  /** Whether something changed while the job was running. */
  private boolean again;

  /** What an article's passages depend on. */
  private record Read(String hash, Language language, List<TextRange> furniture) {
    static Read of(Article article) {
      return new Read(article.hash(), article.metadata().language(), article.furniture());
    }
  }

  /** An index and what is in it; one job at a time changes it. */
  private static final class Index {
    final PassageIndex passages = new PassageIndex();
    final Map<ArticleId, Read> read = new HashMap<>();

    void take(List<ArticleId> gone, List<Article> fresh, TextSource texts, Jobs.Progress progress) {
      for (ArticleId article : gone) {
        passages.remove(article);
        read.remove(article);
      }
      for (int from = 0; from < fresh.size() && !progress.isCancelled(); from += TOGETHER) {
        List<Article> next = fresh.subList(from, Math.min(fresh.size(), from + TOGETHER));
        int before = from;
        int added =
            passages.addAll(
                next.stream().map(article -> compared(article, texts)).toList(),
                (done, of) -> {
                  progress.report(before + done, fresh.size());
                  return !progress.isCancelled();
                });
        next.subList(0, added).forEach(article -> read.put(article.id(), Read.of(article)));
      }
    }

    private static ComparedText compared(Article article, TextSource texts) {
      String text = texts.text(article.hash());
      return new ComparedText(
          article.id(),
          text,
          article.metadata().language(),
          QuotationMarks.utterances(text),
          article.furniture());
    }
  }

  /**
   * @param owner runs on the owner's thread
   */
  public SharedPassages(Jobs jobs, Executor background, Executor owner) {
    this.jobs = jobs;
    this.background = background;
    this.owner = owner;
  }

  /** Told when other answers may be had than before. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  /** Compares the articles of another workspace from now on; null for none. */
  public void follow(@Nullable Session opened) {
    Session before = session;
    if (before != null) {
      before.removeListener(this);
    }
    if (job != null) {
      job.cancel();
    }
    job = null;
    state = SearchState.DONE;
    session = opened;
    index = new Index();
    if (opened != null) {
      opened.addListener(this);
    }
    renew();
  }

  @Override
  public void changed(Change change) {
    Session open = session;
    if (open != null
        && change.edits().stream().anyMatch(edit -> edit.entity() instanceof Article)) {
      // Told before it is written: the texts are there once it is.
      open.settled()
          .thenRun(
              () -> {
                if (open == session) {
                  renew();
                }
              });
    } else if (change.edits().stream().anyMatch(edit -> edit.entity() instanceof Dismissal)) {
      tell();
    }
  }

  @Override
  public void reloaded() {
    renew();
  }

  /** How far the comparison is. */
  public SearchState state() {
    return state;
  }

  /** Goes on where a person has stopped it, or where it failed. */
  public void goOn() {
    renew();
  }

  private void renew() {
    Session open = session;
    if (open == null || state == SearchState.SEARCHING) {
      again = open != null;
      tell();
      return;
    }
    again = false;
    state = SearchState.DONE;
    Index its = index;
    Map<ArticleId, Article> current = current(open.workspace().articles());
    List<ArticleId> gone = new ArrayList<>();
    its.read.forEach(
        (id, read) -> {
          Article article = current.get(id);
          if (article == null || !Read.of(article).equals(read)) {
            gone.add(id);
          }
        });
    List<Article> fresh =
        current.values().stream()
            .filter(article -> gone.contains(article.id()) || !its.read.containsKey(article.id()))
            .toList();
    if (!gone.isEmpty() || !fresh.isEmpty()) {
      TextSource texts = open.texts();
      state = SearchState.SEARCHING;
      Jobs.Job started =
          jobs.start(
              "job.passages",
              progress -> {
                its.take(gone, fresh, texts, progress);
                return progress.isCancelled();
              },
              cancelled -> ended(its, cancelled ? SearchState.STOPPED : SearchState.DONE),
              problem -> ended(its, SearchState.FAILED),
              () -> ended(its, SearchState.STOPPED));
      job = state == SearchState.SEARCHING ? started : null;
    }
    tell();
  }

  private void ended(Index its, SearchState how) {
    if (its != index) {
      return;
    }
    job = null;
    state = how;
    if (again) {
      renew();
    } else {
      tell();
    }
  }

  private static Map<ArticleId, Article> current(Collection<Article> articles) {
    Map<ArticleId, Article> current = new LinkedHashMap<>();
    LatestRevisions.of(articles).forEach(article -> current.put(article.id(), article));
    return current;
  }

  /** The passages of two articles, by place in the first, without those a person said no to. */
  public CompletableFuture<List<Passage>> between(ArticleId a, ArticleId b) {
    Set<String> dismissed = dismissed(List.of(a));
    PassageIndex passages = index.passages;
    return answer(() -> without(dismissed, passages.between(a, b)));
  }

  /** Who shares how much with whom; the articles in the order given. */
  public CompletableFuture<Overview> overview(List<Article> articles) {
    Set<String> dismissed = dismissed(articles.stream().map(Article::id).toList());
    PassageIndex passages = index.passages;
    return answer(
        () ->
            Overview.of(
                articles.stream().map(SharedPassages::measured).toList(),
                without(dismissed, passages.passages())));
  }

  private static ComparedArticle measured(Article article) {
    int furniture = article.furniture().stream().mapToInt(TextRange::length).sum();
    return new ComparedArticle(
        article.id(), article.chars() - furniture, article.metadata().published());
  }

  private Set<String> dismissed(List<ArticleId> articles) {
    Session open = session;
    Set<String> keys = new HashSet<>();
    if (open != null) {
      Workspace workspace = open.workspace();
      articles.forEach(article -> keys.addAll(workspace.dismissals(article).keySet()));
    }
    return keys;
  }

  private static List<Passage> without(Set<String> dismissed, List<Passage> passages) {
    return dismissed.isEmpty()
        ? passages
        : passages.stream().filter(passage -> !dismissed.contains(key(passage))).toList();
  }

  /** The key of the dismissal of a passage, which does not depend on the words there. */
  private static String key(Passage passage) {
    return new Dismissal(
            DismissalKind.PASSAGE,
            List.of(
                new Dismissal.Place(passage.a(), passage.inA(), ""),
                new Dismissal.Place(passage.b(), passage.inB(), "")))
        .key();
  }

  private <T> CompletableFuture<T> answer(Supplier<T> question) {
    return CompletableFuture.supplyAsync(question, background)
        .whenComplete(
            (answer, problem) -> {
              if (problem != null) {
                LOG.warn("the shared passages could not be told", problem);
              }
            })
        .whenCompleteAsync((answer, problem) -> {}, owner);
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }
}
