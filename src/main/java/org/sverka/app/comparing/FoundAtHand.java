package org.sverka.app.comparing;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Article;
import org.sverka.text.Language;

/**
 * What was found in texts, so that no text is searched twice. Mutable, safe for use by several
 * threads.
 */
final class FoundAtHand<T> {
  /** What an answer depends on; the article's identity is none of it. */
  private record Key(String hash, Language language, @Nullable String published) {
    static Key of(Article article) {
      return new Key(
          article.hash(),
          article.metadata().language(),
          article.metadata().published() == null
              ? null
              : String.valueOf(article.metadata().published()));
    }
  }

  private final Map<Key, T> found = new ConcurrentHashMap<>();

  T of(Article article, Supplier<T> search) {
    return Objects.requireNonNull(found.computeIfAbsent(Key.of(article), key -> search.get()));
  }
}
