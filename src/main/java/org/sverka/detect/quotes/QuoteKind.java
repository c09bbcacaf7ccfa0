package org.sverka.detect.quotes;

/** What stands in quotation marks, or is said without them. */
public enum QuoteKind {
  /** Somebody's sentences. */
  SPEECH,
  /** A fragment of somebody's words in the narrator's sentence. */
  PARTIAL,
  /** What one side says in an interview before the other speaks. */
  TURN,
  /** The name of a firm, a programme, a book, a route. */
  NAME,
  /** A term, or a word that the narrator keeps at a distance. */
  SCARE;

  /** Whether it is somebody's words; the others are never offered as quotations. */
  public boolean isUtterance() {
    return this == SPEECH || this == PARTIAL || this == TURN;
  }
}
