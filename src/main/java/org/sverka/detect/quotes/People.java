package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Case;

/**
 * The persons of one article. First every mention is heard; then they are sorted out: of the ways
 * to read a name, the one that most of the article's mentions allow wins, so that «Токаевым» and
 * «Токаева» are one man. Then it answers who a mention is.
 */
final class People {
  /** As many persons are compared with a mention that shares a name with more. */
  private static final int MOST_COMPARED = 50;

  /** Titles are looked for among so many persons; a longer list is no article. */
  private static final int MOST_TITLED = 500;

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");

  private final List<Heard> heard = new ArrayList<>();
  private final Map<String, List<Person>> byName = new HashMap<>();
  private final List<Person> all = new ArrayList<>();
  private List<Person> withRoles = List.of();

  private record Heard(NameMention mention, List<Role> roles) {}

  /** Takes note of a mention with what the person is called beside it. */
  void hear(NameMention mention, List<Role> roles) {
    heard.add(new Heard(mention, roles));
  }

  /** Sorts out who is who; nothing is heard afterwards. */
  void settle() {
    Map<String, Integer> votes = new HashMap<>();
    for (Heard one : heard) {
      one.mention.readings().stream()
          .flatMap(reading -> votesOf(reading).stream())
          .distinct()
          .forEach(name -> votes.merge(name, 1, Integer::sum));
    }
    List<Heard> fullestFirst = new ArrayList<>(heard);
    fullestFirst.sort(Comparator.comparingInt(one -> -one.mention.first().parts()));
    for (Heard one : fullestFirst) {
      Person person = settle(one.mention, votes);
      if (person != null) {
        one.roles.forEach(person::add);
        person.mentioned();
      }
    }
    heard.clear();
    withRoles =
        all.stream().filter(person -> !person.roles().isEmpty()).limit(MOST_TITLED).toList();
  }

  private static List<String> votesOf(NameReading reading) {
    List<String> names = new ArrayList<>();
    if (reading.surname() != null) {
      names.add(key(reading.surname()));
      if (reading.given() != null) {
        names.add(key(reading.given() + " " + reading.surname()));
      }
    } else if (reading.given() != null) {
      names.add(key(reading.given()));
    }
    return names;
  }

  private @Nullable Person settle(NameMention mention, Map<String, Integer> votes) {
    Person known = find(mention);
    NameReading best = best(mention, votes);
    if (known != null && (best.parts() < 2 || known.answersTo(best))) {
      mention.readings().stream()
          .filter(known::answersTo)
          .findFirst()
          .ifPresent(reading -> known.alsoCalled(withoutDoubt(reading, mention), mention.sure()));
      return known;
    }
    if (best.parts() < 2 && !mention.sure()) {
      return null;
    }
    Person person = new Person(withoutDoubt(best, mention), mention.sure());
    all.add(person);
    index(person, best);
    return person;
  }

  /** A name that is a man's and a woman's alike tells no gender. */
  private static NameReading withoutDoubt(NameReading best, NameMention mention) {
    boolean either =
        mention.readings().stream()
            .anyMatch(
                other ->
                    other.gender() != null
                        && other.gender() != best.gender()
                        && other.full().equals(best.full())
                        && (other.canBe(Case.NOMINATIVE) && best.canBe(Case.NOMINATIVE)));
    return either
        ? new NameReading(best.given(), best.patronymic(), best.surname(), best.inCase(), null)
        : best;
  }

  private NameReading best(NameMention mention, Map<String, Integer> votes) {
    NameReading best = mention.first();
    int most = votes(best, votes);
    for (NameReading reading : mention.readings()) {
      int count = votes(reading, votes);
      if (count > most) {
        best = reading;
        most = count;
      }
    }
    return best;
  }

  private static int votes(NameReading reading, Map<String, Integer> votes) {
    return votesOf(reading).stream().mapToInt(name -> votes.getOrDefault(name, 0)).sum();
  }

  private void index(Person person, NameReading reading) {
    String surname = reading.surname();
    String given = reading.given();
    if (surname != null) {
      byName.computeIfAbsent(key(surname), name -> new ArrayList<>()).add(person);
      int last = surname.lastIndexOf(' ') + 1;
      if (last > 0) {
        String word = key(surname.substring(last));
        byName.computeIfAbsent(word, name -> new ArrayList<>()).add(person);
      }
    }
    String patronymic = reading.patronymic();
    if (surname == null && patronymic != null) {
      byName.computeIfAbsent(key(patronymic), name -> new ArrayList<>()).add(person);
    }
    if (given != null && !given.endsWith(".")) {
      byName.computeIfAbsent(key(given), name -> new ArrayList<>()).add(person);
      int space = given.indexOf(' ');
      if (space > 0) {
        String first = key(given.substring(0, space));
        byName.computeIfAbsent(first, name -> new ArrayList<>()).add(person);
        String last = key(given.substring(given.lastIndexOf(' ') + 1));
        byName.computeIfAbsent(last, name -> new ArrayList<>()).add(person);
      }
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /** Who a mention is: the person named last in the article's order of fullness; null if nobody. */
  @Nullable Person find(NameMention mention) {
    Person answering = find(mention, Person::answersTo);
    Person surnamed = answering != null ? answering : find(mention, Person::isSurnamed);
    return surnamed != null ? surnamed : respected(mention);
  }

  /** Секең: the one whose given name begins so; null if nobody, or several. */
  private @Nullable Person respected(NameMention mention) {
    for (NameReading reading : mention.readings()) {
      String start = reading.parts() == 1 ? KazakhNameWord.respectful(reading.full()) : null;
      if (start != null) {
        List<Person> fitting =
            all.stream().limit(MOST_COMPARED).filter(one -> one.isGivenFrom(start)).toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
      }
    }
    return null;
  }

  private @Nullable Person find(NameMention mention, BiPredicate<Person, NameReading> fits) {
    for (NameReading reading : mention.readings()) {
      String name = reading.surname() != null ? reading.surname() : reading.given();
      List<Person> candidates =
          name == null ? List.of() : byName.getOrDefault(key(name), List.of());
      for (int i = 0; i < Math.min(candidates.size(), MOST_COMPARED); i++) {
        if (fits.test(candidates.get(i), reading)) {
          return candidates.get(i);
        }
      }
    }
    return null;
  }

  /** The one whose names begin with some letters, written together; null if nobody, or several. */
  @Nullable Person withInitials(String letters) {
    if (!INITIALS.matcher(letters).matches()) {
      return null;
    }
    List<Person> fitting =
        all.stream().filter(person -> person.isSure() && person.hasInitials(letters)).toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  /** The persons who have been called something besides their names. */
  List<Person> withRoles() {
    return withRoles;
  }
}
