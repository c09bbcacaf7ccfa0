package org.sverka.store;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sverka.query.IndexTerms;
import org.sverka.query.SearchWords;
import org.sverka.text.Language;

/** Makes texts into the terms that the index takes, on this thread or on another. */
final class TermStreams {
  /** A term that no word has: where one reading of a text ends, no phrase goes on. */
  private static final String GAP = "zgap";

  /** One is no thread's for long, and each remembers the words that it has met. */
  private final Queue<IndexTerms> spare = new ConcurrentLinkedQueue<>();

  /** The terms of a text, in each language that it may have. */
  String of(@Nullable String text, List<Language> languages) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    IndexTerms found = spare.poll();
    IndexTerms terms = found != null ? found : new IndexTerms();
    try {
      return of(text, languages, terms);
    } finally {
      spare.add(terms);
    }
  }

  /** The same, made on another thread while this one goes on; asked for, it is waited for. */
  Supplier<String> begin(String text, List<Language> languages) {
    // Not by a CompletableFuture: on a machine with two processors it starts a thread for every
    // text.
    return ForkJoinPool.commonPool().submit(() -> of(text, languages))::join;
  }

  private static String of(String text, List<Language> languages, IndexTerms terms) {
    SearchWords words = SearchWords.of(text);
    StringBuilder stream = new StringBuilder(text.length() * languages.size());
    for (Language language : languages) {
      if (stream.length() > 0) {
        stream.append(GAP).append(' ');
      }
      for (int i = 0; i < words.size(); i++) {
        stream.append(terms.term(words.word(i), language)).append(' ');
      }
    }
    return stream.toString();
  }
}
