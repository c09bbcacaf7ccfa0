package org.sverka.store;

/** A change does not fit what is stored; the message says why, as the end of a sentence. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  Refusal(String reason) {
    super(reason);
  }
}
