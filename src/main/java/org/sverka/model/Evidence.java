package org.sverka.model;

import org.jspecify.annotations.Nullable;

/**
 * An annotation tied to a claim.
 *
 * @param figure the quantity as that article gives it; null where it gives none
 */
public record Evidence(
    AnnotationId annotation, ClaimId claim, Stance stance, @Nullable Figure figure)
    implements Entity {
  @Override
  public String key() {
    return annotation.value() + " " + claim.value();
  }
}
