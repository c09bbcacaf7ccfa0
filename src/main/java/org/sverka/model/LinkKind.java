package org.sverka.model;

/** Why two annotations belong together. */
public enum LinkKind {
  /** They mark a stretch of words that both articles have. */
  PASSAGE,
  /** They mark one utterance that their articles word differently. */
  DRIFT
}
