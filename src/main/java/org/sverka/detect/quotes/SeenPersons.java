package org.sverka.detect.quotes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has been named so far in one article, how often, and where last. */
final class SeenPersons {
  private record Seen(int times, int offset) {}

  private final Map<Person, Seen> persons = new LinkedHashMap<>();

  /** Takes note of a name at an offset, in chars. */
  void see(Person person, int offset) {
    persons.merge(person, new Seen(1, offset), (held, now) -> new Seen(held.times + 1, offset));
  }

  boolean has(Person person) {
    return persons.containsKey(person);
  }

  /** Whether a person has been named behind where another was last; anybody behind nobody. */
  boolean isNewer(Person person, @Nullable Person than) {
    return than == null || offset(person) > offset(than);
  }

  /**
   * Who has been named most often; of those who were as often as one, that one.
   *
   * @param but nobody; or who is not looked for
   */
  @Nullable Person mostOften(@Nullable Person than, @Nullable Person but) {
    Person most = than == null || than.equals(but) ? null : than;
    for (Person person : persons.keySet()) {
      boolean more = most == null || times(person) > times(most);
      if (more && !person.equals(but)) {
        most = person;
      }
    }
    return most;
  }

  private int offset(Person person) {
    Seen seen = persons.get(person);
    return seen == null ? -1 : seen.offset;
  }

  private int times(Person person) {
    Seen seen = persons.get(person);
    return seen == null ? 0 : seen.times;
  }
}
