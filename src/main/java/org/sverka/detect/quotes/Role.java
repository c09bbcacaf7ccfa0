package org.sverka.detect.quotes;

import java.util.Set;

/**
 * What a person is called besides the name: a post, a trade, a title.
 *
 * @param head the noun, in its dictionary form
 * @param modifiers what narrows it («президент России», "Georgian prime minister"), cut to stems
 */
record Role(String head, Set<String> modifiers) {
  /** Stems of this length tell Россия from Румыния and join it with российский. */
  private static final int STEM = 5;

  Role {
    modifiers = Set.copyOf(modifiers);
  }

  /** Whether it is a trade that many have: not «премьер-министр», and nothing narrows it. */
  boolean isGeneral() {
    return modifiers.isEmpty() && head.indexOf('-') < 0;
  }

  /** The stem by which two words for one thing are compared. */
  static String stem(String lower) {
    return lower.length() <= STEM ? lower : lower.substring(0, STEM);
  }
}
