package org.sverka.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The texts that were looked at last, so that going back and forth between articles does not read
 * them again. Mutable, and confined to one thread.
 */
final class TextsAtHand {
  /** Texts kept beside those that are open. */
  private static final int TEXTS = 8;

  private final Map<String, CompletableFuture<String>> byHash =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<String>> eldest) {
          return size() > TEXTS;
        }
      };

  CompletableFuture<String> get(String hash, Function<String, CompletableFuture<String>> read) {
    // One that could not be read is read again.
    byHash.computeIfPresent(hash, (key, held) -> held.isCompletedExceptionally() ? null : held);
    return byHash.computeIfAbsent(hash, read);
  }

  void clear() {
    byHash.clear();
  }
}
