package org.sverka.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.text.RangeIndex;
import org.sverka.text.TextRange;

/**
 * Which lane of the margin each annotation in view runs in, so that those that overlap lie beside
 * each other. Immutable.
 *
 * <p>The lanes of annotations that overlap, directly or through others, depend on them alone; they
 * are found for all of those that reach into the view together, so that they stay the same as the
 * article scrolls. Method: greedy interval partitioning by start, which needs as many lanes as lie
 * over the busiest place; beyond {@link #MAX} the last lane is shared.
 */
final class Lanes {
  static final int MAX = 4;
  static final Lanes NONE = new Lanes(List.of());

  private final Map<AnnotationId, Integer> lanes = new HashMap<>();

  private Lanes(List<Annotation> annotations) {
    int[] freeFrom = new int[MAX];
    for (Annotation annotation : annotations) {
      int lane = 0;
      while (lane < MAX - 1 && freeFrom[lane] > annotation.range().start()) {
        lane++;
      }
      freeFrom[lane] = Math.max(freeFrom[lane], annotation.range().end());
      lanes.put(annotation.id(), lane);
    }
  }

  /** The lanes of all that overlap a view. */
  static Lanes in(RangeIndex<Annotation> annotations, TextRange view) {
    TextRange reach = view;
    List<Annotation> found = annotations.overlapping(reach);
    for (TextRange wider = reach(reach, found); !wider.equals(reach); wider = reach(reach, found)) {
      reach = wider;
      found = annotations.overlapping(reach);
    }
    return new Lanes(found);
  }

  private static TextRange reach(TextRange view, List<Annotation> found) {
    int start = view.start();
    int end = view.end();
    for (Annotation annotation : found) {
      start = Math.min(start, annotation.range().start());
      end = Math.max(end, annotation.range().end());
    }
    return new TextRange(start, end);
  }

  /** From 0, the innermost, beside the text. */
  int of(AnnotationId annotation) {
    return lanes.getOrDefault(annotation, 0);
  }
}
