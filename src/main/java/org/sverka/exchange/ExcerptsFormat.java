package org.sverka.exchange;

import java.util.Locale;
import java.util.Optional;

/** What names the excerpts format, and how it spells the names of the model. */
final class ExcerptsFormat {
  static final String NAME = "sverka-excerpts";

  /** Raised when a reader of the earlier form would misread the later one, not for new fields. */
  static final int VERSION = 1;

  private ExcerptsFormat() {}

  /** {@code FIRST_SENTENCE} as {@code first-sentence}. */
  static String spell(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name that is spelt so; empty where none is. */
  static <E extends Enum<E>> Optional<E> ofSpelling(Class<E> names, String spelling) {
    for (E each : names.getEnumConstants()) {
      if (spell(each).equals(spelling)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
