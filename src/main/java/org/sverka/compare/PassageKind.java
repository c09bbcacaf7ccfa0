package org.sverka.compare;

/** What sort of thing two articles share. */
public enum PassageKind {
  /** The same words in the same order; letter case, ё and е, and punctuation aside. */
  VERBATIM,
  /** The same words in other forms, or with a few added, dropped or replaced. */
  NEAR,
  /**
   * A title or name that everybody uses, such as the full name of a treaty: what is left of it
   * without the name is too little to be a passage.
   */
  NAME
}
