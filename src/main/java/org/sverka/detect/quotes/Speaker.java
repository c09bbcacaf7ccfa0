package org.sverka.detect.quotes;

import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Gender;

/**
 * Whoever said something.
 *
 * @param name in the nominative
 * @param person null where it is nobody the article names
 * @param gender as the words tell it; a person may be known better
 */
record Speaker(String name, @Nullable Person person, @Nullable Gender gender) {
  static Speaker of(Person person) {
    return new Speaker(person.fullName(), person, person.gender());
  }

  boolean canBe(@Nullable Gender wanted) {
    Gender own = person != null ? person.gender() : gender;
    return wanted == null || own == null || own == wanted;
  }

  /** Whether this is a person who can be called so by a source. */
  boolean mayBe(Role role, Source source) {
    return person != null && person.mayBe(role, source);
  }

  /** Takes note of a gender, where this is a person of whom none is known. */
  void learn(@Nullable Gender told) {
    if (person != null) {
      person.learn(told);
    }
  }

  /** Whether this is a person who has been called something of the kind. */
  boolean answersTo(Role role) {
    return person != null && person.fit(role) > 1;
  }

  /** Whether this is a person who has been called something besides the name. */
  boolean hasRoles() {
    return person != null && !person.roles().isEmpty();
  }

  /** Whether this is a person who has not been called anything but by name. */
  boolean isWithoutRoles() {
    return person != null
        && person.roles().stream().allMatch(role -> TitleHeads.isColleague(role.head()));
  }
}
