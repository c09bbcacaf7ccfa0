package org.sverka.app.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sverka.model.AnnotationId;
import org.sverka.query.IndexTerms;
import org.sverka.query.Query;
import org.sverka.query.Query.Field;
import org.sverka.query.Query.Words;
import org.sverka.query.SearchedText;
import org.sverka.store.FoundThings;
import org.sverka.text.TextRange;

/**
 * An annotation that answers a question.
 *
 * @param words of what it marks, a line with the first hits or else the beginning
 * @param note of its note, the same; null where it has none
 */
public record MarkHits(AnnotationId annotation, Snippet words, @Nullable Snippet note) {
  /** Finds in an annotation what it was found for. */
  static MarkHits of(FoundThings.Mark mark, Query query, IndexTerms terms) {
    List<Words> wanted = query.wanted();
    List<Words> inNote =
        Stream.concat(wanted.stream(), query.wanted(Field.NOTE).stream()).distinct().toList();
    return new MarkHits(
        mark.id(),
        line(mark.exact(), wanted, terms),
        mark.note().isBlank() ? null : line(mark.note(), inNote, terms));
  }

  /** Lines end where the panel ends them, not where the article does. */
  private static Snippet line(String text, List<Words> wanted, IndexTerms terms) {
    String folded = text.strip().replaceAll("\\s+", " ");
    List<TextRange> places = new SearchedText(folded, SearchedText.UNKNOWN, terms).places(wanted);
    return places.isEmpty() ? Snippets.beginning(folded) : Snippets.of(folded, places).get(0);
  }
}
