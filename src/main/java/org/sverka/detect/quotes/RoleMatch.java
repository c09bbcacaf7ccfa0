package org.sverka.detect.quotes;

import java.util.List;
import java.util.Set;

/** How well a title fits a person who has been given one. */
final class RoleMatch {
  /** Titles that news uses for one another, told apart by what narrows them. */
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("президент", "лидер", "глава", "госсекретарь"),
          Set.of("премьер", "премьер-министр", "глава", "лидер"),
          Set.of("министр", "глава", "вице-министр"),
          Set.of("директор", "гендиректор", "глава", "руководитель", "начальник", "топ-менеджер"),
          Set.of("председатель", "глава", "руководитель", "спикер"),
          Set.of("аким", "глава", "мэр", "губернатор", "градоначальник"),
          Set.of("president", "leader", "head"),
          Set.of("premier", "minister", "head"),
          Set.of("director", "head", "chief", "executive", "boss", "chair", "chairman"),
          Set.of("президент", "басшысы", "көшбасшы"),
          Set.of("әкім", "басшысы", "басшы"));

  private static final Set<String> GENERAL =
      Set.of(
          "стран", "респу", "госуд", "компа", "ведом", "наш", "новый", "счита", "count", "compa",
          "own", "new", "мемле");

  private static final int SAME = 4;
  private static final int SAME_LAST_PART = 3;
  private static final int LIKE = 2;

  private RoleMatch() {}

  /** Above 1 it fits; the higher, the better. */
  static int score(Role wanted, Role known) {
    int heads = heads(wanted.head(), known.head());
    if (heads == 0) {
      return 0;
    }
    int shared = 0;
    for (String modifier : wanted.modifiers()) {
      for (String other : known.modifiers()) {
        shared += likeness(modifier, other);
      }
    }
    boolean contradicts =
        shared == 0 && isSpecific(wanted.modifiers()) && isSpecific(known.modifiers());
    return contradicts ? 0 : heads + shared;
  }

  /** Whether two titles are narrowed by the same: «президент России», «российский коллега». */
  static boolean isNarrowedAlike(Role wanted, Role known) {
    for (String modifier : wanted.modifiers()) {
      for (String other : known.modifiers()) {
        if (isSpecific(Set.of(modifier)) && likeness(modifier, other) == 2) {
          return true;
        }
      }
    }
    return false;
  }

  /** Country and company without a name narrow nothing. */
  private static boolean isSpecific(Set<String> modifiers) {
    return modifiers.stream().anyMatch(modifier -> !GENERAL.contains(modifier));
  }

  private static int heads(String wanted, String known) {
    if (wanted.equals(known)) {
      return SAME;
    }
    if (lastPart(wanted).equals(lastPart(known))) {
      return SAME_LAST_PART;
    }
    for (Set<String> alike : ALIKE) {
      if (alike.contains(wanted) && alike.contains(known)) {
        return LIKE;
      }
    }
    return 0;
  }

  private static String lastPart(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }

  /** Stems of one country's noun and adjective share their first letters. */
  private static int likeness(String a, String b) {
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared >= 4 || (shared == a.length() && shared == b.length()) ? 2 : shared == 3 ? 1 : 0;
  }
}
