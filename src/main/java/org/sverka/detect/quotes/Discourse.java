package org.sverka.detect.quotes;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Gender;

/**
 * What a reader has in mind while reading on: who spoke last, who was named last. Pronouns and
 * titles are resolved from it. For one article, in reading order.
 */
final class Discourse {
  private static final int NEVER = -1_000;

  private final People people;
  private final Set<String> anonymous;
  private final Set<String> offices;
  private final Map<Person, Integer> lastSeen = new HashMap<>();
  private final Map<Gender, Speaker> lastByGender = new HashMap<>();
  private final Map<Gender, Person> lastSubject = new HashMap<>();
  private @Nullable Speaker last;
  private @Nullable Person lastPerson;
  private int lastParagraph = NEVER;

  /** Whom the paragraph is about: who did something or spoke in it last. */
  private @Nullable Person topic;

  private int topicParagraph = NEVER;

  /** The first in the sentence who may be its subject, and where the name stands, in chars. */
  private @Nullable Person subject;

  private int subjectOffset;

  /** Whom the last paragraph with a topic was about, before this one. */
  private @Nullable Person topicBefore;

  private int topicBeforeParagraph = NEVER;

  /** Whom the paragraph before was about, where it ends with a colon. */
  private @Nullable Person announced;

  private @Nullable Speaker lastBody;

  /**
   * @param anonymous titles of those whom nobody names: a witness, a source
   * @param offices words for whatever body has been named before: the agency
   */
  Discourse(People people, Set<String> anonymous, Set<String> offices) {
    this.people = people;
    this.anonymous = anonymous;
    this.offices = offices;
  }

  /** Begins a sentence: what the one before was about is what this one goes on with. */
  void beginSentence(int paragraph) {
    if (subject != null) {
      topic = subject;
      topicParagraph = paragraph;
      subject = null;
    }
  }

  /**
   * Begins a paragraph.
   *
   * @param isAnnounced whether the one before ends with a colon
   */
  void beginParagraph(int paragraph, boolean isAnnounced) {
    Person about = subject != null ? subject : topic;
    announced = isAnnounced ? about : null;
    if (about != null) {
      topicBefore = about;
      topicBeforeParagraph = paragraph - 1;
    }
    topic = null;
    topicParagraph = NEVER;
    subject = null;
  }

  /**
   * Takes note of a name in passing.
   *
   * @param acts whether it may be the subject of its sentence
   */
  void see(NameMention name, int offset, boolean acts) {
    Person person = people.find(name);
    if (person == null || !person.isSure()) {
      return;
    }
    lastSeen.put(person, offset);
    lastPerson = person;
    Gender gender = person.gender();
    if (acts && subject == null) {
      subject = person;
      subjectOffset = offset;
    }
    if (acts && gender != null) {
      lastSubject.put(gender, person);
    }
  }

  /** Takes note of who has just been said to say something. */
  void heard(Speaker speaker, Source source, int paragraph) {
    if (source.kind() == Source.Kind.BODY && speaker.person() == null) {
      lastBody = speaker;
    }
    last = speaker;
    lastParagraph = paragraph;
    topic = speaker.person();
    topicParagraph = paragraph;
    subject = null;
    if (speaker.gender() != null) {
      lastByGender.put(speaker.gender(), speaker);
    }
  }

  /**
   * Whose words stand alone: who spoke last or did something in the same paragraph, or just before.
   */
  @Nullable Speaker recent(int paragraph) {
    if (announced != null && topicParagraph != paragraph) {
      return Speaker.of(announced);
    }
    if (lastParagraph != paragraph && topicParagraph == paragraph && topic != null) {
      return Speaker.of(topic);
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
      case PRONOUN -> pronoun(source);
      case ROLE -> titled(source);
      case BODY -> source.name() != null ? named(source) : body(source.phrase());
      case TEXT -> new Speaker(source.phrase(), null, null);
      case MANY -> source.phrase().isEmpty() ? null : new Speaker(source.phrase(), null, null);
    };
  }

  /** The same where whoever spoke last cannot be meant, because it is inside their words. */
  @Nullable Speaker resolveApart(Source source) {
    Speaker before = last;
    Person person = lastPerson;
    Person about = topic;
    Person acting = subject;
    int topicWas = topicBeforeParagraph;
    last = null;
    lastPerson = null;
    topic = null;
    subject = null;
    topicBeforeParagraph = NEVER;
    Speaker found = resolve(source);
    topicBeforeParagraph = topicWas;
    last = before;
    lastPerson = person;
    topic = about;
    subject = acting;
    return found;
  }

  /** «В ведомстве» after «в пресс-службе министерства»: the office that spoke before. */
  private Speaker body(String phrase) {
    boolean fits =
        lastBody != null
            && (offices.contains(phrase) || lastBody.name().contains(Role.stem(phrase)))
            && phrase.indexOf(' ') < 0;
    return fits ? Objects.requireNonNull(lastBody) : new Speaker(phrase, null, null);
  }

  private Speaker named(Source source) {
    Person person = source.name() == null ? null : people.find(source.name());
    return person == null
        ? new Speaker(source.phrase(), null, source.gender())
        : Speaker.of(person);
  }

  /** The subject of the sentence before the source, or whom its paragraph is about. */
  private @Nullable Person inFocus(Source source) {
    boolean behind = subject != null && subjectOffset < source.range().start();
    return behind && fits(subject, source.gender())
        ? subject
        : fits(topic, source.gender()) ? topic : null;
  }

  private static boolean fits(@Nullable Person person, @Nullable Gender gender) {
    return person != null
        && (gender == null || person.gender() == null || person.gender() == gender);
  }

  private @Nullable Speaker pronoun(Source source) {
    Gender gender = source.gender();
    if (gender == Gender.NEUTER) {
      return lastBody;
    }
    Person focus = inFocus(source);
    if (focus != null) {
      focus.learn(gender);
      return Speaker.of(focus);
    }
    if (gender == null) {
      return lastOrNamed();
    }
    if (topicBeforeParagraph > lastParagraph && fits(topicBefore, gender)) {
      return Speaker.of(Objects.requireNonNull(topicBefore));
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
    Speaker implied = anonymous.contains(role.head()) ? null : implied(role, source);
    return implied != null ? implied : new Speaker(source.phrase(), null, source.gender());
  }

  /** Who is meant by a title that nobody has been given. */
  private @Nullable Speaker implied(Role role, Source source) {
    for (Person person : people.withRoles()) {
      if (lastSeen.containsKey(person)
          && person.roles().stream().anyMatch(known -> RoleMatch.isNarrowedAlike(role, known))) {
        return Speaker.of(person);
      }
    }
    Person focus = inFocus(source);
    if (focus != null) {
      return Speaker.of(focus);
    }
    if (last != null && last.person() != null && last.canBe(source.gender())) {
      return last;
    }
    return role.modifiers().isEmpty() && fits(lastPerson, source.gender())
        ? Speaker.of(Objects.requireNonNull(lastPerson))
        : null;
  }
}
