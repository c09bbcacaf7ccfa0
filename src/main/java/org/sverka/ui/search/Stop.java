package org.sverka.ui.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.model.AnnotationId;
import org.sverka.model.ArticleId;
import org.sverka.text.TextRange;

/**
 * A place that one comes to on the way from hit to hit.
 *
 * @param range in chars
 * @param annotation the annotation that is meant; null where a hit in the text is
 */
record Stop(ArticleId article, TextRange range, @Nullable AnnotationId annotation) {
  /** All of them, in the order of the rows. */
  static List<Stop> of(List<SearchRow> rows) {
    List<Stop> stops = new ArrayList<>();
    rows.forEach(row -> stops.addAll(of(row)));
    return stops;
  }

  static List<Stop> of(SearchRow row) {
    if (row instanceof SearchRow.Line line) {
      return line.snippet().places().stream()
          .map(place -> new Stop(line.article().id(), place, null))
          .toList();
    }
    if (row instanceof SearchRow.Mark mark) {
      return List.of(
          new Stop(mark.article().id(), mark.annotation().range(), mark.annotation().id()));
    }
    return List.of();
  }
}
