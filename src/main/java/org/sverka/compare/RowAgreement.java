package org.sverka.compare;

import java.util.List;

/**
 * How the figures of one claim stand to each other.
 *
 * @param verdict the gravest of all pairs that can be compared
 * @param deciding the first pair that has it
 * @param pairs every pair, in the order of the figures
 */
public record RowAgreement(Verdict verdict, Agreement deciding, List<Agreement> pairs) {
  public RowAgreement {
    pairs = List.copyOf(pairs);
  }
}
