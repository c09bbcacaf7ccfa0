package org.sverka.detect.quotes;

import java.util.List;
import org.sverka.text.WordForm.Case;

/**
 * A person's name in a paragraph.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param readings the likeliest first; never empty
 * @param sure false for a single word that may be something else
 */
record NameMention(int from, int to, List<NameReading> readings, boolean sure) {
  NameMention {
    readings = List.copyOf(readings);
  }

  boolean canBe(Case wanted) {
    return readings.stream().anyMatch(reading -> reading.canBe(wanted));
  }

  NameReading first() {
    return readings.get(0);
  }
}
