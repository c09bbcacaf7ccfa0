package org.sverka.store;

import java.util.List;
import org.sverka.model.AnnotationId;
import org.sverka.model.ClaimId;
import org.sverka.model.TagId;

/**
 * What people made that answers a query.
 *
 * @param annotations by the time they were made, the latest first
 */
public record FoundThings(List<AnnotationId> annotations, List<TagId> tags, List<ClaimId> claims) {
  /** Nothing. */
  public static final FoundThings NONE = new FoundThings(List.of(), List.of(), List.of());

  public FoundThings {
    annotations = List.copyOf(annotations);
    tags = List.copyOf(tags);
    claims = List.copyOf(claims);
  }
}
