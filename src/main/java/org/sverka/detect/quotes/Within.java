package org.sverka.detect.quotes;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Gender;

/**
 * Who is meant in somebody's own words that quote others in turn: "I" is whoever speaks, "she" is
 * anybody else, told of in these words or just before them. For one article, in reading order.
 */
final class Within {
  /** So many of those who have been named are kept. */
  private static final int MOST = 8;

  private record Named(Speaker speaker, int paragraph) {}

  private final People people;
  private final Deque<Named> lately = new ArrayDeque<>();
  private @Nullable Speaker outer;
  private @Nullable Speaker subject;

  /** Whether anybody but whose words they are has done something in them. */
  private boolean othersAct;

  Within(People people) {
    this.people = people;
  }

  /**
   * Begins somebody's words.
   *
   * @param speaker whose they are; null where nobody knows, or where the narrator goes on
   * @return whose words these stand in
   */
  @Nullable Speaker begin(@Nullable Speaker speaker) {
    Speaker before = outer;
    outer = speaker;
    subject = null;
    othersAct = false;
    return before;
  }

  /** Takes note of somebody who has been named, by the narrator or in the words. */
  void names(Speaker speaker, int paragraph) {
    lately.removeIf(named -> isSame(named.speaker, speaker));
    lately.addFirst(new Named(speaker, paragraph));
    if (lately.size() > MOST) {
      lately.removeLast();
    }
  }

  /**
   * Takes note of a name in the words.
   *
   * @param acts whether it may be the subject of its sentence
   */
  void see(NameMention name, int paragraph, boolean acts) {
    Person person = people.find(name);
    if (person != null && person.isSure()) {
      names(Speaker.of(person), paragraph);
      if (acts && !isSelf(Speaker.of(person))) {
        acts(Speaker.of(person));
      }
    }
  }

  /** Takes note of who does something in the words. */
  void acts(Speaker speaker) {
    subject = speaker;
    othersAct = true;
  }

  /** Takes note of a subject of the words: whoever it is, unless it is I. */
  void othersAct(Source source) {
    othersAct |= source.kind() != Source.Kind.SELF;
  }

  /** Whose words they are. */
  @Nullable Speaker self() {
    return outer;
  }

  /**
   * Who does what a verb without a subject says, whose form tells a gender: whose words they are,
   * where nobody else has done anything in them. Null where nobody can be told.
   */
  @Nullable Speaker unspoken(@Nullable Gender gender) {
    boolean mine = gender != null && !othersAct && outer != null && outer.canBe(gender);
    return mine ? outer : null;
  }

  /** Whether it is whose words they are. */
  boolean isSelf(@Nullable Speaker speaker) {
    return speaker != null && outer != null && isSame(speaker, outer);
  }

  /** Whom a pronoun stands for that is not "I"; null where nobody can be told. */
  @Nullable Speaker other(Source source, int paragraph) {
    Gender gender = source.gender();
    if (source.kind() != Source.Kind.PRONOUN || gender == Gender.NEUTER) {
      return null;
    }
    if (!source.phrase().isEmpty()) {
      return new Speaker(source.phrase(), null, gender);
    }
    if (subject != null && isOther(subject, gender)) {
      return subject;
    }
    for (Named named : lately) {
      if (named.paragraph >= paragraph - 1 && isOther(named.speaker, gender)) {
        return named.speaker;
      }
    }
    return null;
  }

  private boolean isOther(Speaker speaker, @Nullable Gender gender) {
    return !isSelf(speaker) && speaker.canBe(gender);
  }

  /** Whoever has a name may meanwhile have got a gender. */
  private static boolean isSame(Speaker a, Speaker b) {
    return a.name().equals(b.name());
  }
}
