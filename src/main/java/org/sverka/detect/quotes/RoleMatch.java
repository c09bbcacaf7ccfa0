package org.sverka.detect.quotes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How well a title fits a person who has been given one. */
final class RoleMatch {
  /** Of these a person is only one at a time. */
  private static final List<Set<String>> EXCLUSIVE =
      List.of(
          Set.of(
              "прокурор",
              "гособвинитель",
              "адвокат",
              "судья",
              "председательствующий",
              "следователь",
              "подсудимый",
              "обвиняемый",
              "потерпевший",
              "потерпевшая"),
          Set.of("врач", "тренер", "капитан", "арбитр"),
          Set.of("prosecutor", "judge", "lawyer", "barrister", "solicitor", "defendant"),
          Set.of("прокурор", "адвокат", "судья", "тергеуші", "сотталушы", "айыпталушы", "күдікті"),
          Set.of("күдікті", "полицей"),
          Set.of("күдікті", "бастық"),
          Set.of("күдікті", "полковник"),
          Set.of("күдікті", "майор"));

  private static final Set<String> ANYBODY =
      Set.of(
          "женщина",
          "мужчина",
          "девушка",
          "парень",
          "woman",
          "man",
          "girl",
          "boy",
          "әйел",
          "жігіт",
          "келіншек",
          "бойжеткен",
          "азамат",
          "кісі");

  /** Whether anybody can be called so who has no name. */
  static boolean isAnybody(Role role) {
    return ANYBODY.contains(role.head());
  }

  /** Whether nobody is called so who has only been called something else. */
  static boolean isTold(Role role) {
    return isTold(role.head());
  }

  /** The same of a title's noun, in its dictionary form. */
  static boolean isTold(String head) {
    return TitleHeads.isTold(head);
  }

  /** Whether a person who is called one thing cannot be called the other. */
  static boolean exclude(Role wanted, Role known) {
    if (TitleHeads.isPost(known.head()) && !canHead(wanted, known)) {
      return true;
    }
    if (Trades.differ(wanted.head(), known.head())
        || TitleHeads.areOfTwo(wanted.head(), known.head())) {
      return true;
    }
    return EXCLUSIVE.stream()
        .anyMatch(
            each ->
                each.contains(wanted.head())
                    && each.contains(known.head())
                    && TitleHeads.likeness(wanted.head(), known.head()) == 0);
  }

  private static final Set<String> GENERAL =
      Set.of(
          "стран", "респу", "госуд", "регио", "компа", "ведом", "предп", "орган", "учреж", "прави",
          "кабми", "генер", "главн", "наш", "новый", "счита", "count", "compa", "own", "new",
          "мемле");

  /** Stems of what a body with a name of its own can be. */
  private static final Set<String> BODIES =
      Set.of(
          "фонд", "компа", "банк", "серви", "фирма", "групп", "холди", "корпо", "старт", "агент",
          "бюро", "клуб", "студи", "сеть", "платф", "инвес");

  /** Stems of what is ruled, and who rules it. */
  private static final Set<String> TERRITORIES =
      Set.of("регио", "облас", "район", "город", "края", "округ", "посел", "респу", "госуд");

  private static final Set<String> MAYORS = Set.of("мэр", "градоначальник");

  private static final Set<String> SMALL_TERRITORIES =
      Set.of("район", "город", "округ", "посел", "сельс", "аула", "села");

  /** Stems of what a territory has. */
  private static final Set<String> IN_TERRITORIES =
      Set.of(
          "депар", "управ", "полиц", "больн", "штаб", "служб", "отдел", "комит", "проку", "суда",
          "суд", "совет", "думы", "дума", "масли", "школы", "школа", "клуба", "федер", "избир");

  /** So end the names of learned trades. */
  private static final Set<String> TRADES =
      Set.of("ист", "лог", "рик", "граф", "вед", "физик", "имик");

  /** So end those of scholars alone. */
  private static final Set<String> LEARNED = Set.of("лог", "вед", "физик", "химик", "математик");

  private static final Set<String> SCIENCE = Set.of("наук", "научн", "инсти", "лабор", "униве");

  /** Stems of where diplomats serve. */
  private static final Set<String> DIPLOMACY =
      Set.of("мид", "иност", "делег", "посол", "консу", "дипло");

  /** So begin short names of ministries. */
  private static final String MINISTRY = "мин";

  /** Stems of short names, and what they are short for. */
  private static final Map<String, Set<String>> SHORT_NAMES =
      Map.of(
          "мид", Set.of("иност", "минис"),
          "внешн", Set.of("иност", "мид"),
          "дипло", Set.of("иност", "мид"),
          "мвд", Set.of("внутр", "минис"),
          "мчс", Set.of("чрезв", "минис"),
          "регул", Set.of("банк", "банка", "нацба", "центр", "цб"),
          "нацба", Set.of("нацио"),
          "цб", Set.of("банк", "банка", "центр"),
          "совбе", Set.of("безоп"));

  private static final Set<String> CABINETS = Set.of("кабми", "прави");

  private static final Set<String> RULING =
      Set.of("аким", "глава", "мэр", "губернатор", "градоначальник", "президент", "лидер");

  static final int LIKE = TitleHeads.LIKE;

  private RoleMatch() {}

  /** The title by which a source that keeps its name back has been called before. */
  static String sourceBefore(String head) {
    return head.equals("собеседник") ? "источник" : head;
  }

  /** Whether anything that narrows the one title narrows the other. */
  static boolean shares(Role wanted, Role known) {
    return wanted.modifiers().stream()
        .anyMatch(
            modifier ->
                known.modifiers().stream().anyMatch(other -> likeness(modifier, other) > 0));
  }

  /** Above 1 it fits; the higher, the better. */
  static int score(Role wanted, Role known) {
    int heads = Math.max(TitleHeads.likeness(wanted.head(), known.head()), trade(wanted, known));
    if (heads == 0 || !canHead(wanted, known) || isSmaller(wanted.head(), known)) {
      return 0;
    }
    int shared = 0;
    for (String modifier : wanted.modifiers()) {
      for (String other : known.modifiers()) {
        shared += likeness(modifier, other);
      }
    }
    shared += wanted.modifiers().contains("город") && MAYORS.contains(known.head()) ? 1 : 0;
    boolean contradicts =
        shared == 0
            && isSpecific(wanted.modifiers())
            && isSpecific(known.modifiers())
            && !(isKind(wanted.modifiers()) && hasForeignName(known.modifiers()));
    int apart = areApart(wanted, known) ? 1 : 0;
    return contradicts ? 0 : heads + Math.max(0, shared - apart);
  }

  /** Whether the one does not stand for the other, but is what it is a kind of, at most. */
  static boolean isOnlyKind(Role wanted, Role known) {
    return TitleHeads.sameness(wanted.head(), known.head()) == 0;
  }

  /** «Историк» is the «доктор исторических наук», «дипломат» the «представитель МИД». */
  private static int trade(Role wanted, Role known) {
    String stem = Role.stem(wanted.head());
    boolean learned = TRADES.stream().anyMatch(wanted.head()::endsWith);
    boolean named =
        learned && wanted.head().length() > stem.length() && known.modifiers().contains(stem);
    boolean serves =
        wanted.head().equals("дипломат")
            && known.modifiers().stream().anyMatch(DIPLOMACY::contains);
    boolean studies =
        wanted.head().equals("ученый")
            && (known.modifiers().stream().anyMatch(SCIENCE::contains)
                || LEARNED.stream().anyMatch(known.head()::endsWith));
    return named || serves || studies ? LIKE : 0;
  }

  /** Whether each of two titles is narrowed by something that does not narrow the other. */
  static boolean areApart(Role one, Role other) {
    return isApart(one, other) && isApart(other, one);
  }

  /** Whether something narrows the one title that does not narrow the other. */
  private static boolean isApart(Role one, Role other) {
    return one.modifiers().stream()
        .anyMatch(
            modifier ->
                isSpecific(Set.of(modifier))
                    && other.modifiers().stream().allMatch(each -> likeness(modifier, each) == 0));
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

  /** «Глава региона» is no head of an office in it, and «глава кабмина» no minister. */
  private static boolean canHead(Role wanted, Role known) {
    if (!wanted.head().equals("глава")) {
      return true;
    }
    boolean cabinet = wanted.modifiers().stream().anyMatch(CABINETS::contains);
    boolean territory =
        wanted.modifiers().stream().anyMatch(TERRITORIES::contains)
            && wanted.modifiers().stream().noneMatch(IN_TERRITORIES::contains);
    String head = known.head();
    boolean presides =
        (head.equals("глава") || head.equals("председатель"))
            && known.modifiers().stream().anyMatch(CABINETS::contains);
    return cabinet
        ? head.startsWith("премьер") || presides
        : !territory || RULING.contains(TitleHeads.lastPart(head));
  }

  /** «Глава района» is no governor. */
  private static boolean isSmaller(String wanted, Role known) {
    boolean large = wanted.equals("губернатор") || wanted.equals("президент");
    return large
        && known.head().equals("глава")
        && known.modifiers().stream().anyMatch(SMALL_TERRITORIES::contains);
  }

  /** «Партнёр фонда» may be the «партнёр Alfa Growth», which is one. */
  private static boolean isKind(Set<String> modifiers) {
    return modifiers.stream().allMatch(BODIES::contains);
  }

  private static boolean hasForeignName(Set<String> modifiers) {
    return modifiers.stream().anyMatch(modifier -> modifier.charAt(0) <= 'z');
  }

  /** Country and company without a name narrow nothing. */
  private static boolean isSpecific(Set<String> modifiers) {
    return modifiers.stream().anyMatch(modifier -> !GENERAL.contains(modifier));
  }

  /**
   * Stems of one country's noun and adjective share their first letters; ministries have short
   * names: «Минфин».
   */
  private static int likeness(String a, String b) {
    if (isShort(a, b) || isShort(b, a)) {
      return 2;
    }
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared >= 4 || (shared == a.length() && shared == b.length()) ? 2 : shared == 3 ? 1 : 0;
  }

  private static boolean isShort(String name, String full) {
    boolean joined = name.startsWith(MINISTRY) && !name.startsWith("минис");
    String rest = joined ? name.substring(MINISTRY.length()) : "";
    return (rest.length() > 1 && full.startsWith(rest))
        || SHORT_NAMES.getOrDefault(name, Set.of()).contains(full);
  }
}
