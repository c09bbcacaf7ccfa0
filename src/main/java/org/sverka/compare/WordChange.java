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

  /** The same step seen from the other utterance: what one dropped the other added. */
  WordChange flipped() {
    Kind turned =
        switch (kind) {
          case DROPPED -> Kind.ADDED;
          case ADDED -> Kind.DROPPED;
          case SAME, OTHER_FORM, REPLACED, MOVED -> kind;
        };
    return new WordChange(turned, inB, inA);
  }
}
