package org.sverka.detect.quotes;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Gender;

/**
 * What a reader has in mind while reading on: who spoke last, who was named last. Pronouns and
 * titles are resolved from it. For one article, in reading order.
 */
final class Discourse {
  private static final int NEVER = -1_000;

  private final People people;
  private final Set<String> anonymous;
  private final Map<Person, Integer> lastSeen = new HashMap<>();
  private final Map<Gender, Speaker> lastByGender = new HashMap<>();
  private final Map<Gender, Person> lastSubject = new HashMap<>();
  private @Nullable Speaker last;
  private @Nullable Person lastPerson;
  private int lastParagraph = NEVER;
  private @Nullable Person lastActor;
  private int lastActorParagraph = NEVER;

  /**
   * @param anonymous titles of those whom nobody names: a witness, a source
   */
  Discourse(People people, Set<String> anonymous) {
    this.people = people;
    this.anonymous = anonymous;
  }

  /** Takes note of a name in passing. */
  void see(NameMention name, int offset, int paragraph) {
    Person person = people.find(name);
    if (person == null || !person.isSure()) {
      return;
    }
    lastSeen.put(person, offset);
    lastPerson = person;
    Gender gender = person.gender();
    if (name.canBe(Case.NOMINATIVE)) {
      lastActor = person;
      lastActorParagraph = paragraph;
      if (gender != null) {
        lastSubject.put(gender, person);
      }
    }
  }

  /** Takes note of who has just been said to say something. */
  void heard(Speaker speaker, int paragraph) {
    last = speaker;
    lastParagraph = paragraph;
    if (speaker.gender() != null) {
      lastByGender.put(speaker.gender(), speaker);
    }
  }

  /**
   * Whose words stand alone: who spoke last or did something in the same paragraph, or just before.
   */
  @Nullable Speaker recent(int paragraph) {
    if (lastParagraph != paragraph && lastActorParagraph == paragraph && lastActor != null) {
      return Speaker.of(lastActor);
    }
    return paragraph - lastParagraph <= 2 ? last : null;
  }

  /** Who spoke last at all; otherwise who was named last. */
  @Nullable Speaker lastOrNamed() {
    return last != null ? last : lastPerson == null ? null : Speaker.of(lastPerson);
  }

  /** Who a source is; null where nobody can be told. */
  @Nullable Speaker resolve(Source source) {
    return switch (source.kind()) {
      case NAME -> named(source);
      case PRONOUN -> pronoun(source.gender());
      case ROLE -> titled(source);
      case BODY -> source.name() != null ? named(source) : new Speaker(source.phrase(), null, null);
      case MANY -> source.phrase().isEmpty() ? null : new Speaker(source.phrase(), null, null);
    };
  }

  /** The same where whoever spoke last cannot be meant, because it is inside their words. */
  @Nullable Speaker resolveApart(Source source) {
    Speaker before = last;
    Person person = lastPerson;
    last = null;
    lastPerson = null;
    Speaker found = resolve(source);
    last = before;
    lastPerson = person;
    return found;
  }

  private Speaker named(Source source) {
    Person person = source.name() == null ? null : people.find(source.name());
    return person == null
        ? new Speaker(source.phrase(), null, source.gender())
        : Speaker.of(person);
  }

  private @Nullable Speaker pronoun(@Nullable Gender gender) {
    if (gender == null) {
      return lastOrNamed();
    }
    if (last != null && last.person() != null && last.canBe(gender)) {
      if (last.person().gender() == null) {
        last.person().learn(gender);
      }
      return last;
    }
    Speaker spoke = lastByGender.get(gender);
    if (spoke != null) {
      return spoke;
    }
    Person subject = lastSubject.get(gender);
    if (subject != null) {
      return Speaker.of(subject);
    }
    boolean possible =
        lastPerson != null && (lastPerson.gender() == null || lastPerson.gender() == gender);
    return possible && lastPerson != null ? Speaker.of(lastPerson) : null;
  }

  private Speaker titled(Source source) {
    Role role = Objects.requireNonNull(source.role());
    Person best = null;
    int most = 1;
    for (Person person : people.withRoles()) {
      int score = 0;
      for (Role known : person.roles()) {
        score = Math.max(score, RoleMatch.score(role, known));
      }
      boolean fits =
          source.gender() == null || person.gender() == null || person.gender() == source.gender();
      boolean newer =
          best == null || lastSeen.getOrDefault(person, -1) > lastSeen.getOrDefault(best, -1);
      if (fits && (score > most || (score == most && score > 1 && newer))) {
        best = person;
        most = score;
      }
    }
    if (best != null) {
      return Speaker.of(best);
    }
    Speaker implied = anonymous.contains(role.head()) ? null : implied(role, source.gender());
    return implied != null ? implied : new Speaker(source.phrase(), null, source.gender());
  }

  /** Who is meant by a title that nobody has been given. */
  private @Nullable Speaker implied(Role role, @Nullable Gender gender) {
    for (Person person : people.withRoles()) {
      if (lastSeen.containsKey(person)
          && person.roles().stream().anyMatch(known -> RoleMatch.isNarrowedAlike(role, known))) {
        return Speaker.of(person);
      }
    }
    if (last != null && last.person() != null && last.canBe(gender)) {
      return last;
    }
    return role.modifiers().isEmpty() && lastPerson != null ? Speaker.of(lastPerson) : null;
  }
}
