package org.sverka.ui.reader;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    this.colours = Map.copyOf(colours);
  }

  /** Those that overlap a range, by start. */
  List<Highlight> over(TextRange range) {
    return shown(annotations.overlapping(range));
  }

  List<Highlight> all() {
    return shown(annotations.items());
  }

  private List<Highlight> shown(Collection<Annotation> found) {
    return found.stream().map(this::shown).toList();
  }

  private Highlight shown(Annotation annotation) {
    String colour =
        annotation.tags().isEmpty() ? "" : colours.getOrDefault(annotation.tags().get(0), "");
    return new Highlight(annotation.id(), annotation.range(), colour);
  }
}
