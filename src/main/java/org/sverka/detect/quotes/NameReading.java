package org.sverka.detect.quotes;

import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Gender;

/**
 * One way to read a name in a text, or a part of it, in the nominative.
 *
 * @param inCase the case it stands in; null where it has one form for all
 * @param gender null where the form does not tell
 */
record NameReading(
    @Nullable String given,
    @Nullable String patronymic,
    @Nullable String surname,
    @Nullable Case inCase,
    @Nullable Gender gender) {

  boolean canBe(Case wanted) {
    return inCase == null || inCase == wanted;
  }

  int parts() {
    return (given != null ? 1 : 0) + (patronymic != null ? 1 : 0) + (surname != null ? 1 : 0);
  }

  /** The name as an article would write it: given name, patronymic, surname. */
  String full() {
    StringBuilder name = new StringBuilder();
    for (String part : new String[] {given, patronymic, surname}) {
      if (part != null) {
        name.append(name.isEmpty() ? "" : " ").append(part);
      }
    }
    return name.toString();
  }
}
