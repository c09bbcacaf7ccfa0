package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Gender;

/**
 * A person of one article. Grows while the article's names are gathered; then only a gender that no
 * name has told may still be learned from a pronoun.
 */
final class Person {
  /** Nobody in the news is called more. */
  private static final int MOST_ROLES = 30;

  private final List<Role> roles = new ArrayList<>();
  private NameReading name;
  private @Nullable Gender gender;
  private boolean sure;
  private int mentions;

  Person(NameReading name, boolean sure) {
    this.name = name;
    this.gender = name.gender();
    this.sure = sure;
  }

  void mentioned() {
    mentions++;
  }

  /** How often the article names the person. */
  int mentions() {
    return mentions;
  }

  /** The fullest name in the article, in the nominative. */
  String fullName() {
    return name.full();
  }

  @Nullable Gender gender() {
    return gender;
  }

  void learn(@Nullable Gender learned) {
    if (gender == null) {
      gender = learned;
    }
  }

  /** False where it may not be a person at all. */
  boolean isSure() {
    return sure;
  }

  /** Whether the words of the name begin with some letters, in order: EC for Ellen Crabbe. */
  boolean hasInitials(String letters) {
    String[] words = name.full().strip().split("\\s+");
    boolean fits = words.length == letters.length();
    for (int i = 0; fits && i < words.length; i++) {
      fits = words[i].charAt(0) == letters.charAt(i);
    }
    return fits;
  }

  /** Whether the given name, beside a surname, begins with some letters in lower case. */
  boolean isGivenFrom(String letters) {
    String given = name.given();
    return given != null && sure && plain(given).startsWith(letters);
  }

  List<Role> roles() {
    return roles;
  }

  void add(Role role) {
    if (roles.size() < MOST_ROLES && !roles.contains(role)) {
      roles.add(role);
    }
  }

  /** Whether this person has been called so and nothing more. */
  boolean isJust(Role role) {
    return roles.stream()
        .anyMatch(
            known ->
                known.head().equals(role.head())
                    && role.modifiers().containsAll(known.modifiers()));
  }

  /** Whether this person has been called just so, by the noun. */
  boolean holds(Role role) {
    return roles.stream()
        .anyMatch(known -> known.head().equals(role.head()) && RoleMatch.score(role, known) > 1);
  }

  /** «Врач» for «хирург»: whether only the wider meaning of a title makes it this person's. */
  boolean isOnlyKind(Role role) {
    return roles.stream().allMatch(known -> RoleMatch.isOnlyKind(role, known));
  }

  /** How well a title stands for the best of this person's; above 1 it fits. */
  int fit(Role role) {
    int most = 0;
    for (Role known : roles) {
      most = Math.max(most, RoleMatch.score(role, known));
    }
    return most;
  }

  /** Whether each of this person's titles is narrowed by what does not narrow another, and back. */
  boolean isApart(Role role) {
    return roles.stream().allMatch(known -> RoleMatch.areApart(role, known));
  }

  /** «Представитель завода» may be whoever works there. */
  boolean isNarrowedLike(Role role) {
    return roles.stream().anyMatch(known -> RoleMatch.isNarrowedAlike(role, known));
  }

  /** Whether somebody of the source's gender who is called so can be this person. */
  boolean mayBe(Role role, Source source) {
    boolean fits = source.gender() == null || gender == null || gender == source.gender();
    return fits && roles.stream().noneMatch(known -> RoleMatch.exclude(role, known));
  }

  /** "The visiting coach" is not the coach who has been named if another is spoken of. */
  boolean isNarrowedBy(Role role) {
    return !role.modifiers().isEmpty()
        && roles.stream().noneMatch(each -> RoleMatch.shares(role, each));
  }

  /** Takes over another name of the same person where it is fuller. */
  void alsoCalled(NameReading other, boolean surely) {
    sure |= surely;
    learn(other.gender());
    boolean fuller =
        weight(other) > weight(name)
            || (weight(other) == weight(name) && other.full().length() > name.full().length());
    if (fuller) {
      name = other;
    }
  }

  /** A surname names somebody better than a patronymic, and a given name than its initial. */
  private static int weight(NameReading reading) {
    int given = reading.given() == null ? 0 : isInitials(reading.given()) ? 1 : 2;
    return given + (reading.surname() != null ? 3 : 0) + (reading.patronymic() != null ? 1 : 0);
  }

  private static boolean isInitials(@Nullable String given) {
    return given != null && given.endsWith(".");
  }

  /** Whether a reading can be another name of this person. */
  boolean answersTo(NameReading other) {
    if (gender != null && other.gender() != null && gender != other.gender()) {
      return false;
    }
    if (other.given() == null && isCalled(other.surname())) {
      return true;
    }
    if (other.surname() == null) {
      return same(name.given(), other.given())
          && (other.patronymic() == null
              || name.patronymic() == null
              || same(name.patronymic(), other.patronymic()));
    }
    if (name.surname() == null) {
      return other.given() != null && same(name.given(), other.given());
    }
    boolean surnamed =
        same(name.surname(), other.surname()) || isLast(name.surname(), other.surname());
    return surnamed && givenFits(other.given());
  }

  /** «Гельмут» of Виктор Гельмут: whether a given name alone is the surname. */
  boolean isSurnamed(NameReading other) {
    boolean alone = other.surname() == null && other.patronymic() == null;
    return alone && (same(name.surname(), other.given()) || isLast(name.surname(), other.given()));
  }

  /** Фон дер Ляйен is Ляйен too, and Гомес Лопес is Лопес. */
  private static boolean isLast(@Nullable String surname, @Nullable String word) {
    return surname != null && word != null && plain(surname).endsWith(" " + plain(word));
  }

  boolean mayBeCalled(NameReading other) {
    return answersTo(other) || isSurnamed(other);
  }

  /** Whether a word alone is the given name, or the patronymic where there is no surname. */
  private boolean isCalled(@Nullable String word) {
    return same(name.given(), word)
        || isPart(name.given(), word)
        || (name.surname() == null && same(name.patronymic(), word));
  }

  /** Пак Чун Хо is Пак too, and Нгуен Ван Тхань is Тхань. */
  private static boolean isPart(@Nullable String name, @Nullable String word) {
    return name != null
        && word != null
        && (plain(name).startsWith(plain(word) + " ") || plain(name).endsWith(" " + plain(word)));
  }

  private boolean givenFits(@Nullable String other) {
    String given = name.given();
    if (given == null || other == null) {
      return true;
    }
    if (isInitials(given) || isInitials(other)) {
      return given.charAt(0) == other.charAt(0);
    }
    return same(given, other) || isPartOf(given, other) || isPartOf(other, given);
  }

  /** Elena Quispe Rojas is Quispe Rojas too, and Elena Rojas. */
  private static boolean isPartOf(String whole, String part) {
    String padded = " " + plain(whole) + " ";
    return part.length() > 1 && padded.contains(" " + plain(part) + " ");
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    return a != null && b != null && plain(a).equals(plain(b));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
