package org.sverka.detect.quotes;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Gender;

/** Who is meant by a title: who has been given it, or whom the text is about. For one article. */
final class Titles {
  private final People people;
  private final SeenPersons seen;
  private final Unnamed unnamed;

  /**
   * What the reader has in mind.
   *
   * @param lastOne who spoke last as one person
   * @param lastPerson who was named last
   * @param lastWoman the woman who was named last as the subject of a sentence
   */
  record Moment(
      Focus focus,
      @Nullable Speaker lastOne,
      @Nullable Person lastPerson,
      @Nullable Speaker lastWoman) {
    /** Who may be meant without being named, the nearest first. */
    @Nullable Speaker[] atHand(Source source) {
      return new Speaker[] {focus.of(source), focus.before(source), lastOne};
    }
  }

  Titles(People people, SeenPersons seen, Unnamed unnamed) {
    this.people = people;
    this.seen = seen;
    this.unnamed = unnamed;
  }

  /**
   * Who is called so.
   *
   * @param source a title
   * @param mayBeImplied whether a title that nobody has may be whom the text is about anyway
   */
  Speaker called(Source source, boolean mayBeImplied, Moment now) {
    Role role = Objects.requireNonNull(source.role());
    Person best = null;
    int most = 1;
    Person owner = source.name() == null ? null : people.find(source.name());
    for (Person person : people.withRoles()) {
      if (person.equals(owner)) {
        continue;
      }
      int score = person.fit(role);
      boolean fits =
          source.gender() == null || person.gender() == null || person.gender() == source.gender();
      boolean newer = seen.isNewer(person, best);
      if (fits && (score > most || (score == most && score > 1 && newer))) {
        best = person;
        most = score;
      }
    }
    Speaker called = most <= RoleMatch.LIKE ? unnamed.again(role, source.phrase()) : null;
    if (called != null) {
      return called;
    }
    if (best != null) {
      Speaker other = now.focus.of(source);
      Speaker acted = other == null ? now.focus.before(source) : null;
      Person about = acted == null ? null : acted.person();
      if (acted != null && about != null && (best.equals(about) || about.fit(role) >= most)) {
        return acted;
      }
      other = other == null ? justSpoken(role, now) : other;
      if (other == null && most <= RoleMatch.LIKE) {
        other = now.lastOne;
      }
      boolean differs =
          other != null
              && other.canBe(source.gender())
              && ((!seen.has(best) && other.mayBe(role, source))
                  || (most <= RoleMatch.LIKE && other.isWithoutRoles())
                  || (other.answersTo(role) && !isBetter(best, other, role))
                  || (best.isNarrowedBy(role) && other.isWithoutRoles()));
      return other != null && differs ? other : Speaker.of(best);
    }
    Speaker narrowed =
        unnamed.isTitle(role) && owner == null ? narrowedAlike(role, source, now) : null;
    if (narrowed != null) {
      return narrowed;
    }
    Speaker implied = unnamed.isTitle(role) || !mayBeImplied ? null : implied(role, source, now);
    return implied != null ? implied : unnamed.called(source);
  }

  /** «Водитель, получивший травмы»: who has just that title, or nobody who has been named. */
  Speaker newcomer(Source source) {
    Role role = Objects.requireNonNull(source.role());
    for (Person person : people.withRoles()) {
      boolean fits = source.gender() == null || Speaker.of(person).canBe(source.gender());
      if (fits && seen.has(person) && person.holds(role)) {
        return Speaker.of(person);
      }
    }
    return unnamed.called(source);
  }

  /** Who spoke last, just now, and can be called so; null where nobody has or can. */
  private static @Nullable Speaker justSpoken(Role role, Moment now) {
    boolean fits = now.lastOne != null && now.focus.hasJustSpoken() && now.lastOne.answersTo(role);
    return fits && role.isGeneral() ? now.lastOne : null;
  }

  /** «Представитель корпорации»: whom the text is about, where that is where they work. */
  private @Nullable Speaker narrowedAlike(Role role, Source source, Moment now) {
    for (Speaker about : now.atHand(source)) {
      Person person = about == null ? null : about.person();
      if (person != null && person.isNarrowedLike(role)) {
        return about;
      }
    }
    return null;
  }

  /** Who is meant by a title that nobody has been given. */
  private @Nullable Speaker implied(Role role, Source source, Moment now) {
    for (Person person : people.withRoles()) {
      if (seen.has(person) && person.isNarrowedLike(role)) {
        return Speaker.of(person);
      }
    }
    Speaker acts = now.focus.of(source);
    boolean itself = acts != null && acts.name().equals(source.phrase());
    if (acts != null && acts.person() == null && (itself || RoleMatch.isAnybody(role))) {
      return acts;
    }
    if (acts != null && !isAnothers(role, acts) && acts.mayBe(role, source)) {
      return acts;
    }
    Speaker spoke = now.focus.before(source);
    boolean alike = spoke != null && spoke.gender() == source.gender();
    if (spoke != null && alike && spoke.person() == null && RoleMatch.isAnybody(role)) {
      return spoke;
    }
    for (Speaker about :
        new Speaker[] {now.focus.named(source.gender()), now.focus.before(source), now.lastOne}) {
      Person person = about == null ? null : about.person();
      if (person != null && !isAnothers(role, about) && person.mayBe(role, source)) {
        return about;
      }
    }
    boolean ofMen = !role.head().endsWith("а") && !role.head().endsWith("я");
    Speaker woman = source.gender() == Gender.FEMININE && ofMen ? now.lastWoman : null;
    if (woman != null && role.modifiers().isEmpty() && woman.isWithoutRoles()) {
      return woman;
    }
    boolean told =
        RoleMatch.isTold(role) && now.lastPerson != null && !now.lastPerson.roles().isEmpty();
    return role.modifiers().isEmpty()
            && !told
            && now.lastPerson != null
            && now.lastPerson.mayBe(role, source)
        ? Speaker.of(now.lastPerson)
        : null;
  }

  /** Whether it is a post with which its holder is introduced, and somebody has been, by others. */
  private static boolean isAnothers(Role role, Speaker about) {
    return about.hasRoles() && RoleMatch.isTold(role) && !about.answersTo(role);
  }

  /** Whether a title is rather somebody's than of whoever has just acted. */
  private static boolean isBetter(Person best, Speaker other, Role role) {
    Person acting = Objects.requireNonNull(other.person());
    boolean elsewhere = acting.isApart(role) && !best.isApart(role);
    return elsewhere || (best.isJust(role) && acting.isOnlyKind(role));
  }
}
