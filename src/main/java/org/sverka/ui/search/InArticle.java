package org.sverka.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.sverka.app.search.HitMarks.Places;
import org.sverka.app.search.Snippet;
import org.sverka.app.search.Snippets;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.query.IndexTerms;
import org.sverka.query.Query;
import org.sverka.query.SearchedText;
import org.sverka.query.TextSearch;
import org.sverka.query.TextSearch.Outcome;
import org.sverka.text.TextRange;
import org.sverka.ui.Desk;
import org.sverka.ui.PaneModel;

/** Looks through the article of the active pane alone. */
final class InArticle {
  /** How a text is looked through; in the background. */
  @FunctionalInterface
  interface Look {
    /**
     * @param outdated whether nobody wants the answer any more
     */
    Outcome through(String text, Article article, BooleanSupplier outdated);

    /** For the words of a query. */
    static Look words(Query query) {
      return (text, article, outdated) ->
          new Outcome.Found(
              new SearchedText(text, List.of(article.metadata().language()), new IndexTerms())
                  .places(query.wanted()));
    }

    /**
     * For letters as they stand.
     *
     * @param exactly whether letter case and {@code ё} count
     */
    static Look letters(String letters, boolean exactly) {
      return (text, article, outdated) -> TextSearch.letters(text, letters, exactly);
    }

    /** For a regular expression. */
    static Look expression(String expression, boolean exactly) {
      return (text, article, outdated) ->
          TextSearch.expression(text, expression, exactly, outdated);
    }
  }

  /** What was found, with the lines that show it. */
  private record Seen(Outcome outcome, List<Snippet> lines) {
    static Seen of(String text, Outcome outcome) {
      return new Seen(
          outcome,
          outcome instanceof Outcome.Found found ? Snippets.of(text, found.places()) : List.of());
    }
  }

  private final Desk desk;
  private final Executor background;
  private final Executor fx;
  private final Findings findings;

  /** Counts the questions, so that only the last is answered. */
  private final AtomicInteger asked = new AtomicInteger();

  private @Nullable Places places;

  InArticle(Desk desk, Executor background, Executor fx, Findings findings) {
    this.desk = desk;
    this.background = background;
    this.fx = fx;
    this.findings = findings;
  }

  /** What was found last; null where the article is not what is asked. */
  @Nullable Places places() {
    return places;
  }

  /** Lets go of the question. */
  void stop() {
    asked.incrementAndGet();
    places = null;
  }

  void ask(Look look) {
    stop();
    PaneModel pane = desk.active();
    String text = pane == null ? null : pane.text();
    ArticleId id = pane == null ? null : pane.article();
    Article article =
        id == null ? null : desk.workspace().flatMap(its -> its.article(id)).orElse(null);
    if (text == null || article == null) {
      findings.say(new SearchAnswer.NoArticle());
      return;
    }
    int number = asked.get();
    BooleanSupplier outdated = () -> asked.get() != number;
    CompletableFuture.supplyAsync(
            () -> Seen.of(text, look.through(text, article, outdated)), background)
        .whenCompleteAsync(
            (seen, problem) -> {
              if (!outdated.getAsBoolean()) {
                if (problem == null) {
                  take(article, text, seen);
                } else {
                  fail(problem);
                }
              }
            },
            fx);
  }

  private void fail(Throwable problem) {
    LoggerFactory.getLogger(InArticle.class).warn("could not look through an article", problem);
    Optional.ofNullable(desk.session())
        .ifPresent(its -> findings.say(new SearchAnswer.Failed(its.file(), problem)));
  }

  private void take(Article article, String text, Seen seen) {
    if (seen.outcome() instanceof Outcome.Bad bad) {
      findings.say(new SearchAnswer.BadExpression(bad.at()));
    } else if (seen.outcome() instanceof Outcome.Found found) {
      List<TextRange> all = found.places();
      places = new Places(article.id(), text, all);
      findings.clear();
      findings.articles().add(article, all.size(), seen.lines());
      findings.pointOut(open -> open.article().id().equals(article.id()) ? all : List.of());
      findings.show(all.isEmpty() ? 0 : 1, true);
    } else {
      findings.say(new SearchAnswer.Endless());
    }
  }
}
