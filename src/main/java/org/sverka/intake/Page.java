package org.sverka.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

/**
 * An article's text with what its markup says about it.
 *
 * @param furniture what the markup knows to be furniture, in chars, in any order
 */
record Page(String text, Hints hints, List<TextRange> furniture) {

  /** What markup says; null where it says nothing. */
  record Hints(
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String author,
      @Nullable LocalDate published,
      @Nullable Language language) {
    static final Hints NONE = new Hints(null, null, null, null, null);
  }

  static Page plain(String text) {
    return new Page(text, Hints.NONE, List.of());
  }
}
