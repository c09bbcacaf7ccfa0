package org.sverka.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sverka.model.Annotation;
import org.sverka.model.TagId;
import org.sverka.text.RangeIndex;
import org.sverka.text.TextRange;

/**
 * The annotations of one article with the colours they are shown in, as they are at one moment.
 * Immutable, so that a page can be set off the JavaFX thread.
 */
final class Highlights {
  static final Highlights NONE =
      new Highlights(RangeIndex.of(List.of(), Annotation::range), Map.of());

  private final RangeIndex<Annotation> annotations;
  private final Map<TagId, String> colours;

  Highlights(RangeIndex<Annotation> annotations, Map<TagId, String> colours) {
    this.annotations = annotations;
    this.colours = new HashMap<>(colours);
  }

  /** Those that overlap a range, by start. */
  List<Highlight> over(TextRange range) {
    List<Annotation> found = annotations.overlapping(range);
    return found.isEmpty() ? List.of() : found.stream().map(this::shown).toList();
  }

  /** The first annotation that starts at an offset or behind it. */
  Optional<Annotation> startingFrom(int offset) {
    return annotations.startingFrom(offset);
  }

  Lanes lanes(TextRange view) {
    return Lanes.in(annotations, view);
  }

  /** The colour of an annotation's first tag, {@code #rrggbb}; empty where it has none. */
  String colour(Annotation annotation) {
    return annotation.tags().isEmpty() ? "" : colours.getOrDefault(annotation.tags().get(0), "");
  }

  private Highlight shown(Annotation annotation) {
    return new Highlight(annotation.id(), annotation.range(), colour(annotation));
  }
}
