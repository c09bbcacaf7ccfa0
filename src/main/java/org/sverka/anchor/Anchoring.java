package org.sverka.anchor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/** What came of looking for an annotation's words in a text. Ranges are in chars. */
public sealed interface Anchoring {
  /** The same words at the same place. */
  record Exact(TextRange range) implements Anchoring {}

  /** The same words at another place. */
  record Moved(TextRange range) implements Anchoring {}

  /**
   * The place was found, its words have changed.
   *
   * @param score how sure it is, from 0 to 1: words, surroundings and place together
   */
  record Changed(TextRange range, double score) implements Anchoring {}

  /**
   * Several places fit equally well, and only a person can say which.
   *
   * @param ranges at least two, in the order of the text
   */
  record Ambiguous(List<TextRange> ranges) implements Anchoring {
    public Ambiguous {
      ranges = List.copyOf(ranges);
    }
  }

  /**
   * Nothing fits well enough.
   *
   * @param guess where a person might look first: the nearest thing found, or the empty range where
   *     the words seem to have been taken out; null where there is nothing
   */
  record Lost(@Nullable TextRange guess) implements Anchoring {}
}
