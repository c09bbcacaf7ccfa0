package org.sverka.model;

import java.util.UUID;

/** Names an annotation for good, across files and exports; a UUID where the program made it. */
public record AnnotationId(String value) implements Comparable<AnnotationId> {
  public AnnotationId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an identifier may not be blank");
    }
  }

  public static AnnotationId random() {
    return new AnnotationId(UUID.randomUUID().toString());
  }

  @Override
  public int compareTo(AnnotationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
