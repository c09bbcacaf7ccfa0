package org.sverka.detect.quotes;

import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm.Gender;

/**
 * Who an attribution points to, as the text says it.
 *
 * @param range where, in chars
 * @param name the name, where it is one
 * @param phrase the words in the nominative: what the source is called if nobody's name is found
 * @param role what to look for among the persons' roles, where it is a title
 * @param gender as the words or the verb tell it
 */
record Source(
    Kind kind,
    TextRange range,
    @Nullable NameMention name,
    String phrase,
    @Nullable Role role,
    @Nullable Gender gender) {

  enum Kind {
    NAME,
    PRONOUN,
    /** Whoever is speaking: I. */
    SELF,
    /** «Тот»: not who acted, but who was spoken of. */
    OTHER,
    ROLE,
    /** A person who has not been spoken of before: a spokeswoman, one diplomat. */
    SOMEBODY,

    /**
     * Whoever is called so and told apart by what they do, who may have been named all the same.
     */
    NEWCOMER,
    /** An organisation. */
    BODY,
    /** A document. */
    TEXT,
    /** Several persons at once. */
    MANY;

    /** Whether it is one person, and called neither by a name nor I. */
    boolean isOne() {
      return this == ROLE
          || this == SOMEBODY
          || this == NEWCOMER
          || this == PRONOUN
          || this == OTHER;
    }
  }
}
