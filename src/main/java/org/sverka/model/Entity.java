package org.sverka.model;

/** A thing that a workspace keeps and that a {@link Change} can add, alter or remove. Immutable. */
public sealed interface Entity permits Article, Annotation, Tag, Claim, Evidence, Dismissal, Link {
  /** What names it among the entities of its type, unchanged for as long as it lives. */
  String key();
}
