package org.sverka.compare;

import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/**
 * One step of a comparison word by word.
 *
 * @param inA the word in the first utterance, in chars of its words; null where it was added
 * @param inB the word in the second, in chars of its words; null where it was dropped
 */
public record WordChange(Kind kind, @Nullable TextRange inA, @Nullable TextRange inB) {

  /** What became of a word. */
  public enum Kind {
    SAME,
    /** The same word in another form. */
    OTHER_FORM,
    REPLACED,
    DROPPED,
    ADDED,
    /** Stands at another place. */
    MOVED
  }
}
