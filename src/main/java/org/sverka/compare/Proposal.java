package org.sverka.compare;

import java.util.List;
import java.util.Optional;
import org.sverka.model.Figure;

/**
 * A claim that nobody has made yet: figures that several articles give of the same thing.
 *
 * @param figure the one that is nearest to all: the first of those given most often
 * @param evidence the mentions, by article and place
 * @param agreement how they stand to each other
 */
public record Proposal(
    Figure figure, List<FoundFigure> evidence, Optional<RowAgreement> agreement) {
  public Proposal {
    evidence = List.copyOf(evidence);
  }

  /** How many articles give it. */
  public long articles() {
    return evidence.stream().map(FoundFigure::article).distinct().count();
  }
}
