package org.sverka.model;

import java.util.UUID;

/** Names a tag for good, across files and exports; a UUID where the program made it. */
public record TagId(String value) implements Comparable<TagId> {
  public TagId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an identifier may not be blank");
    }
  }

  public static TagId random() {
    return new TagId(UUID.randomUUID().toString());
  }

  @Override
  public int compareTo(TagId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
