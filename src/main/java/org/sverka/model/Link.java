package org.sverka.model;

/**
 * Two annotations that belong together; at most one link between the same two. It has no direction:
 * the one with the lesser identifier comes first, however they are given.
 */
public record Link(LinkKind kind, AnnotationId first, AnnotationId second) implements Entity {
  public Link {
    int order = first.compareTo(second);
    if (order == 0) {
      throw new IllegalArgumentException("an annotation is not linked to itself: " + first);
    }
    if (order > 0) {
      AnnotationId lesser = second;
      second = first;
      first = lesser;
    }
  }

  /**
   * The annotation at the other end.
   *
   * @param end one of the two
   */
  public AnnotationId other(AnnotationId end) {
    return end.equals(first) ? second : first;
  }

  @Override
  public String key() {
    return first.value() + " " + second.value();
  }
}
