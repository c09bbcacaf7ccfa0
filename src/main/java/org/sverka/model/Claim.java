package org.sverka.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A statement that several articles may make.
 *
 * @param figure the quantity it states; null where it states none
 * @param note empty where there is none
 */
public record Claim(
    ClaimId id,
    String title,
    @Nullable Figure figure,
    String note,
    Instant created,
    Instant modified)
    implements Entity {
  public Claim {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a claim needs a title");
    }
  }

  @Override
  public String key() {
    return id.value();
  }
}
