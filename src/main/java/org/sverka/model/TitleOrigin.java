package org.sverka.model;

/** Where an article's title comes from, so that the screen can tell a headline from a makeshift. */
public enum TitleOrigin {
  /** The text or its markup has a headline. */
  HEADLINE,
  /** There was none: the start of the first sentence. */
  FIRST_SENTENCE,
  /** A person wrote it. */
  PERSON
}
