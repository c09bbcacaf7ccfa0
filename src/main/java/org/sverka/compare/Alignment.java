package org.sverka.compare;

/** Which words of two articles stand against each other in a shared passage; at least one. */
final class Alignment {
  /** A place in the earlier article and one in the later, in turn; both ascend. */
  private final int[] pairs;

  Alignment(int[] pairs) {
    this.pairs = pairs;
  }

  /** How many words the two have in common. */
  int size() {
    return pairs.length / 2;
  }

  /** The place of a common word in the earlier article. */
  int a(int i) {
    return pairs[2 * i];
  }

  /** The place of a common word in the later article. */
  int b(int i) {
    return pairs[2 * i + 1];
  }

  int firstA() {
    return a(0);
  }

  int firstB() {
    return b(0);
  }

  int lastA() {
    return a(size() - 1);
  }

  int lastB() {
    return b(size() - 1);
  }
}
