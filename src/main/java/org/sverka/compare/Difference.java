package org.sverka.compare;

/** What matters in how two articles word the same utterance. */
public enum Difference {
  /** A number is missing or another. */
  NUMBER,
  /** One denies what the other says. */
  NEGATION,
  /** A word that says how sure or how necessary it is is missing or another. */
  MODAL,
  /** A name is missing or another. */
  NAME,
  /** The speakers named are not the same. */
  SPEAKER,
  /** Direct speech in one, the author's own text in the other. */
  DIRECT_TURNED_INDIRECT
}
