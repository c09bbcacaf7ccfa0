package org.sverka.compare;

import java.util.List;

/**
 * The shared passages of two texts that are in no workspace. For articles of a workspace {@link
 * PassageIndex} knows better which words are rare.
 *
 * <p>Pure; safe for use by several threads.
 */
public final class Passages {
  private Passages() {}

  /**
   * By place in the first text.
   *
   * @throws IllegalArgumentException when both are the same article
   */
  public static List<Passage> between(ComparedText a, ComparedText b) {
    PassageIndex index = new PassageIndex();
    index.add(a);
    index.add(b);
    return index.passages();
  }
}
