package org.sverka.app.suggest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sverka.model.Article;
import org.sverka.text.Language;

/**
 * Finds the suggestions of articles in the background, and remembers those of the articles that
 * were looked at last. Mutable, and confined to one thread.
 */
public final class Suggestions {
  private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);
  private static final int REMEMBERED = 24;

  /** What detection depends on; the furniture follows from the text. */
  private record Read(String hash, Language language, @Nullable LocalDate published) {}

  private final CompletableFuture<Detectors> detectors;
  private final Executor background;
  private final Map<Read, CompletableFuture<List<Suggestion>>> found =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(
            Map.Entry<Read, CompletableFuture<List<Suggestion>>> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * @param detectors on their way: the dictionary they need takes about 0.2 s to load
   * @param background where they work
   */
  public Suggestions(CompletableFuture<Detectors> detectors, Executor background) {
    this.detectors = detectors;
    this.background = background;
  }

  /** All suggestions of an article, in reading order; completed on any thread. */
  public CompletableFuture<List<Suggestion>> of(Article article, String text) {
    Read read =
        new Read(article.hash(), article.metadata().language(), article.metadata().published());
    found.computeIfPresent(read, (key, held) -> held.isCompletedExceptionally() ? null : held);
    return found.computeIfAbsent(
        read, key -> detectors.thenApplyAsync(them -> find(them, article, text), background));
  }

  private static List<Suggestion> find(Detectors detectors, Article article, String text) {
    try {
      return detectors.find(article, text);
    } catch (RuntimeException e) {
      LOG.warn("no suggestions could be found in {}", article.source(), e);
      throw e;
    }
  }
}
