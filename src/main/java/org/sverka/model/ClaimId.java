package org.sverka.model;

import java.util.UUID;

/** Names a claim for good, across files and exports; a UUID where the program made it. */
public record ClaimId(String value) implements Comparable<ClaimId> {
  public ClaimId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an identifier may not be blank");
    }
  }

  public static ClaimId random() {
    return new ClaimId(UUID.randomUUID().toString());
  }

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
