package org.sverka.detect.quotes;

import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Gender;

/**
 * Whoever said something.
 *
 * @param name in the nominative
 * @param person null where it is nobody the article names
 */
record Speaker(String name, @Nullable Person person, @Nullable Gender gender) {
  static Speaker of(Person person) {
    return new Speaker(person.fullName(), person, person.gender());
  }

  boolean canBe(@Nullable Gender wanted) {
    return wanted == null || gender == null || gender == wanted;
  }
}
