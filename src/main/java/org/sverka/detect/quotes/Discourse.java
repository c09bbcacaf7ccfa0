package org.sverka.detect.quotes;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Gender;

/**
 * What a reader has in mind while reading on: who spoke last, who was named last. Pronouns and
 * titles are resolved from it. For one article, in reading order.
 */
final class Discourse {
  private final People people;
  private final Bodies bodies;
  private final SeenPersons seen = new SeenPersons();
  private final Map<Gender, Speaker> lastByGender = new HashMap<>();
  private final Map<Gender, Speaker> lastSubject = new HashMap<>();
  private final Unnamed unnamed;
  private final Titles titles;
  private final Within within;
  private @Nullable Speaker last;

  /** Who spoke last as one person, with a name or without. */
  private @Nullable Speaker lastOne;

  private @Nullable Person lastPerson;
  private Focus focus = new Focus();

  /**
   * @param anonymous titles of those whom nobody names: a witness, a source
   * @param bodies still without any
   */
  Discourse(People people, Set<String> anonymous, Bodies bodies) {
    this.people = people;
    this.within = new Within(people);
    this.unnamed = new Unnamed(anonymous);
    this.titles = new Titles(people, seen, unnamed);
    this.bodies = bodies;
  }

  /** The organisations of the text. */
  Bodies bodies() {
    return bodies;
  }

  /** Whom the text is about. */
  Focus focus() {
    return focus;
  }

  /** Whom somebody's own words are about. */
  Within within() {
    return within;
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
    seen.see(person, offset);
    lastPerson = person;
    focus.names(person);
    within.names(Speaker.of(person), focus.paragraph());
    Gender gender = person.gender();
    if (acts) {
      focus.acts(Speaker.of(person), offset);
    }
    if (acts && gender != null) {
      lastSubject.put(gender, Speaker.of(person));
    }
  }

  /** The person of a name; null where it is nobody's for sure. */
  @Nullable Speaker called(NameMention name) {
    Person person = people.find(name);
    return person == null || !person.isSure() ? null : Speaker.of(person);
  }

  /** Takes note of who opens a sentence as its subject, by a title or a pronoun. */
  void acts(Source source) {
    Speaker speaker =
        source.kind() == Source.Kind.ROLE
            ? titles.called(source, isBare(source.role()), now())
            : source.kind().isOne() ? resolve(source) : null;
    if (source.kind() == Source.Kind.BODY) {
      bodies.acts(resolve(source), focus.paragraph());
    } else if (source.kind() == Source.Kind.MANY) {
      bodies.many(source.phrase(), focus.paragraph());
    }
    if (speaker != null) {
      focus.acts(speaker, source.range().start());
    }
  }

  /** Those whom the paragraph is about, where it is about nobody else. */
  @Nullable Speaker severalActing() {
    return focus.isAboutNobody() ? bodies.severalIn(focus.paragraph()) : null;
  }

  /** Takes note of who acts in somebody's words, unless it is whoever says them. */
  void actsWithin(Source source) {
    boolean told = source.kind() == Source.Kind.ROLE || source.kind() == Source.Kind.PRONOUN;
    if (within.isSelf(told ? null : resolve(source))) {
      return;
    }
    within.othersAct(source);
    boolean one = source.kind() == Source.Kind.ROLE || source.kind() == Source.Kind.SOMEBODY;
    Speaker speaker = one ? resolveApart(source) : null;
    if (speaker != null) {
      within.acts(speaker);
    }
  }

  /** Takes note of who has just been said to say something. */
  void heard(Speaker speaker, Source source) {
    if (source.kind() == Source.Kind.BODY && speaker.person() == null) {
      bodies.acts(speaker, focus.paragraph());
    }
    boolean one = speaker.person() != null || source.kind().isOne();
    last = speaker;
    lastOne = one ? speaker : null;
    focus.spoke(lastOne);
    if (speaker.gender() != null) {
      lastByGender.put(speaker.gender(), speaker);
    }
  }

  /**
   * Whose words stand alone: who spoke last or did something in the same paragraph, or just before.
   */
  @Nullable Speaker recent() {
    Speaker alone = focus.alone();
    return alone != null ? alone : focus.hasSpokenLately() ? last : null;
  }

  /** Who spoke last at all; otherwise who was named last. */
  @Nullable Speaker lastOrNamed() {
    Speaker spoke = lastOne != null ? lastOne : last;
    return spoke != null ? spoke : lastPerson == null ? null : Speaker.of(lastPerson);
  }

  /**
   * Who has been named most often so far; otherwise who spoke or was named last.
   *
   * @param but who asks, and is not looked for
   */
  @Nullable Speaker mostNamed(@Nullable Speaker but) {
    Speaker latest = lastOrNamed();
    Person asks = but == null ? null : but.person();
    Person most = seen.mostOften(latest == null ? null : latest.person(), asks);
    return most == null ? latest : Speaker.of(most);
  }

  /** Who a source is; null where nobody can be told. */
  @Nullable Speaker resolve(Source source) {
    return switch (source.kind()) {
      case NAME -> named(source);
      case PRONOUN ->
          source.phrase().isEmpty()
              ? pronoun(source)
              : unnamed.elder(source, now().atHand(source), lastSubject);
      case OTHER -> other(source);
      case SELF -> within.self();
      case ROLE -> titles.called(source, source.name() == null, now());
      case SOMEBODY -> unnamed.called(source);
      case NEWCOMER -> titles.newcomer(source);
      case BODY -> source.name() != null ? named(source) : bodies.called(source.phrase());
      case TEXT -> text(source);
      case MANY -> bodies.many(source.phrase(), focus.paragraph());
    };
  }

  /** The same where whoever spoke last cannot be meant, because it is inside their words. */
  @Nullable Speaker resolveApart(Source source) {
    Speaker other = within.other(source, focus.paragraph());
    if (other != null) {
      return other;
    }
    Speaker before = last;
    Speaker one = lastOne;
    Person person = lastPerson;
    Focus kept = focus;
    last = null;
    lastOne = null;
    lastPerson = null;
    focus = new Focus();
    focus.reach(kept.paragraph());
    Speaker found = resolve(source);
    last = before;
    lastOne = one;
    lastPerson = person;
    focus = kept;
    return source.kind() == Source.Kind.PRONOUN && within.isSelf(found) ? null : found;
  }

  /** A letter is of the office that has just acted, or of whom its paragraph is about. */
  private @Nullable Speaker text(Source source) {
    Speaker whose = source.gender() == null ? null : focus.of(source);
    if (source.gender() != null && whose == null) {
      whose = focus.before(source);
    }
    if (whose != null) {
      return whose;
    }
    Speaker body = bodies.text(source.phrase(), focus.paragraph());
    Speaker about = bodies.isOwn(source.phrase()) ? null : focus.of(source);
    boolean nobody = body == null || body.name().equals(source.phrase());
    return nobody && about != null && about.person() != null ? about : body;
  }

  private Speaker named(Source source) {
    Person person = source.name() == null ? null : people.find(source.name());
    return person == null
        ? new Speaker(source.phrase(), null, source.gender())
        : Speaker.of(person);
  }

  private @Nullable Speaker other(Source source) {
    Person named = focus.namedBefore();
    boolean fits = named != null && Speaker.of(named).canBe(source.gender());
    return named != null && fits ? Speaker.of(named) : pronoun(source);
  }

  private @Nullable Speaker pronoun(Source source) {
    Gender gender = source.gender();
    if (gender == Gender.NEUTER) {
      return bodies.last();
    }
    Speaker about = focus.of(source);
    if (about == null) {
      about = focus.named(gender);
    }
    if (about != null) {
      about.learn(gender);
      return about;
    }
    Speaker asked = focus.namedAlone(gender);
    if (asked != null) {
      return asked;
    }
    Speaker before = focus.before(source);
    if (before != null) {
      return before;
    }
    if (gender == null) {
      return lastOrNamed();
    }
    if (lastOne != null && lastOne.canBe(gender)) {
      lastOne.learn(gender);
      return lastOne;
    }
    Speaker spoke = lastByGender.get(gender);
    if (spoke != null) {
      return spoke;
    }
    Speaker acted = lastSubject.get(gender);
    if (acted != null) {
      return acted;
    }
    return lastPerson != null && Speaker.of(lastPerson).canBe(gender)
        ? Speaker.of(lastPerson)
        : null;
  }

  private Titles.Moment now() {
    return new Titles.Moment(focus, lastOne, lastPerson, lastSubject.get(Gender.FEMININE));
  }

  private static boolean isBare(@Nullable Role role) {
    return role != null && role.modifiers().isEmpty();
  }
}
