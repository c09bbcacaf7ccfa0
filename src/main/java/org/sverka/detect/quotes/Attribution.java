package org.sverka.detect.quotes;

import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/**
 * The words that say who said it.
 *
 * @param cue the verb or the turn of phrase, in chars
 * @param source null where they name nobody
 * @param calls whether the verb gives a thing a name («назвал», "called"), so that even one quoted
 *     word behind it is somebody's
 */
record Attribution(TextRange cue, @Nullable Source source, boolean calls) {
  /** Somebody's words, where nothing says whose; at an offset in chars. */
  static Attribution ofNobody(int offset) {
    return new Attribution(new TextRange(offset, offset), null, false);
  }
}
