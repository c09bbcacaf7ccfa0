package org.sverka.ui.claims;

import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Claim;
import org.sverka.model.Evidence;

/** A row of the list of claims. */
sealed interface ClaimRow {
  /**
   * A claim.
   *
   * @param articles in how many articles it has evidence
   */
  record Head(Claim claim, int articles) implements ClaimRow {}

  /** What an article says of the claim above. */
  record Proof(Claim claim, Evidence evidence, Annotation annotation, Article article)
      implements ClaimRow {}
}
