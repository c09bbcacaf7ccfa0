package org.sverka.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;

/**
 * Which lane of the margin each annotation of an article runs in, so that those that overlap lie
 * beside each other. The lanes hold for the whole article and do not jump as it scrolls. Immutable.
 *
 * <p>Method: greedy interval partitioning by start, which needs as many lanes as lie over the
 * busiest place; beyond {@link #MAX} the last lane is shared.
 */
final class Lanes {
  static final int MAX = 4;
  static final Lanes NONE = new Lanes(List.of());

  private final Map<AnnotationId, Integer> lanes = new HashMap<>();

  /**
   * @param annotations by start
   */
  Lanes(List<Annotation> annotations) {
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

  /** From 0, the innermost, beside the text. */
  int of(AnnotationId annotation) {
    return lanes.getOrDefault(annotation, 0);
  }
}
