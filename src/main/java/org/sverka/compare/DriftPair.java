package org.sverka.compare;

import java.util.List;
import java.util.Set;

/**
 * The same utterance as two articles give it.
 *
 * @param score 0 to 1: how likely the two are one utterance
 * @param changes word by word, in the order of the first, what was added where it stands
 * @param differences what matters of them; empty where the wording alone differs
 */
public record DriftPair(
    Utterance a, Utterance b, double score, List<WordChange> changes, Set<Difference> differences) {
  public DriftPair {
    changes = List.copyOf(changes);
    differences = Set.copyOf(differences);
  }

  /** The same pair with the articles in the other order. */
  public DriftPair flipped() {
    return new DriftPair(
        b, a, score, changes.stream().map(WordChange::flipped).toList(), differences);
  }
}
