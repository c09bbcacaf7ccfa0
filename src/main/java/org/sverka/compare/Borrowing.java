package org.sverka.compare;

/**
 * Whether a shared passage is somebody's words in one article and the author's own in the other.
 */
public enum Borrowing {
  NONE,
  /** Article b has it inside quotation marks, article a without. */
  BY_A,
  /** Article a has it inside quotation marks, article b without. */
  BY_B;

  /** The same seen from the other article. */
  public Borrowing flipped() {
    return switch (this) {
      case NONE -> NONE;
      case BY_A -> BY_B;
      case BY_B -> BY_A;
    };
  }
}
