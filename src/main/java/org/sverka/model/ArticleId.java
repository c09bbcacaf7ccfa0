package org.sverka.model;

import java.util.UUID;

/** Names an article for good, across files and exports; a UUID where the program made it. */
public record ArticleId(String value) implements Comparable<ArticleId> {
  public ArticleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an identifier may not be blank");
    }
  }

  public static ArticleId random() {
    return new ArticleId(UUID.randomUUID().toString());
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
