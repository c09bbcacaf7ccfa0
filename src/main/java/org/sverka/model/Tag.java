package org.sverka.model;

import org.jspecify.annotations.Nullable;

/**
 * A name of the codebook that annotations are given.
 *
 * @param colour {@code #rrggbb}
 * @param shortcut the number key that gives it, 1 to 9; null where it has none
 * @param parent the tag above it; null at the top
 * @param position its place among its siblings, from 0
 */
public record Tag(
    TagId id,
    String name,
    String colour,
    @Nullable Integer shortcut,
    @Nullable TagId parent,
    String description,
    int position)
    implements Entity {
  public Tag {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a tag needs a name");
    }
    if (!colour.matches("#[0-9a-f]{6}")) {
      throw new IllegalArgumentException("not a colour like #0f6e6e: " + colour);
    }
    if (shortcut != null && (shortcut < 1 || shortcut > 9)) {
      throw new IllegalArgumentException("a tag's key is 1 to 9, not " + shortcut);
    }
  }

  @Override
  public String key() {
    return id.value();
  }
}
