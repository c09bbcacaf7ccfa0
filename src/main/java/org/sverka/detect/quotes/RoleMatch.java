package org.sverka.detect.quotes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How well a title fits a person who has been given one. */
final class RoleMatch {
  /** Titles that news uses for one another, told apart by what narrows them. */
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("президент", "лидер", "глава", "госсекретарь"),
          Set.of("премьер", "премьер-министр", "глава", "лидер"),
          Set.of("министр", "глава", "вице-министр"),
          Set.of("вице-премьер", "заместитель"),
          Set.of("директор", "гендиректор", "глава", "руководитель", "начальник", "топ-менеджер"),
          Set.of("председатель", "глава", "руководитель", "спикер"),
          Set.of("аким", "глава", "мэр", "губернатор", "градоначальник"),
          Set.of("тренер", "наставник", "специалист", "коуч"),
          Set.of("адвокат", "защитник", "юрист"),
          Set.of("судья", "председательствующий"),
          Set.of("посол", "дипломат", "консул", "посланник", "атташе"),
          Set.of("нападающий", "форвард"),
          Set.of("вратарь", "голкипер"),
          Set.of("прокурор", "гособвинитель", "обвинитель"),
          Set.of("coach", "manager", "boss"),
          Set.of("lawyer", "barrister", "solicitor", "counsel", "attorney"),
          Set.of("president", "leader", "head"),
          Set.of("premier", "minister", "head"),
          Set.of("director", "head", "chief", "executive", "boss", "chair", "chairman"),
          Set.of("президент", "басшысы", "көшбасшы"),
          Set.of("әкім", "басшысы", "басшы"));

  private static final Set<String> POSITIONS =
      Set.of(
          "защитник",
          "нападающий",
          "форвард",
          "полузащитник",
          "вратарь",
          "голкипер",
          "капитан",
          "striker",
          "defender",
          "midfielder",
          "goalkeeper",
          "forward",
          "captain",
          "winger");

  private static final Set<String> OFFICES =
      Set.of(
          "мэр",
          "министр",
          "замминистра",
          "губернатор",
          "глава",
          "начальник",
          "руководитель",
          "аким",
          "замакима",
          "зампред",
          "minister",
          "mayor",
          "governor",
          "commissioner",
          "secretary");

  private static final Set<String> DOCTORS =
      WordList.of(
          """
          педиатр хирург терапевт кардиолог онколог инфекционист эпидемиолог реаниматолог главврач
          травматолог психиатр гинеколог невролог офтальмолог стоматолог анестезиолог нейрохирург
          акушер вирусолог дерматолог уролог
          """);

  private static final Set<String> SCHOLARS =
      WordList.of(
          """
          физик химик биолог историк археолог геолог сейсмолог палеонтолог астроном эколог
          ихтиолог социолог лингвист этнограф океанолог гляциолог
          """);

  /** "Her colleague": who has the post that somebody before has. */
  private static final Set<String> COLLEAGUES =
      Set.of("коллега", "визави", "colleague", "counterpart", "әріптес");

  private static final Set<String> SEATS =
      Set.of("депутат", "сенатор", "парламентарий", "deputy", "senator", "lawmaker");

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
          Set.of("прокурор", "адвокат", "судья", "тергеуші", "сотталушы", "айыпталушы"));

  /** Posts with which somebody who has them is introduced. */
  private static final Set<String> TOLD =
      Set.of(
          "судья",
          "председательствующий",
          "прокурор",
          "гособвинитель",
          "следователь",
          "адвокат",
          "президент",
          "премьер",
          "премьер-министр",
          "министр",
          "губернатор",
          "мэр",
          "король",
          "посол",
          "тренер");

  private static final Set<String> ANYBODY =
      Set.of("женщина", "мужчина", "девушка", "парень", "woman", "man", "girl", "boy");

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
    return TOLD.contains(head);
  }

  /** Whether a person who is called one thing cannot be called the other. */
  static boolean exclude(Role wanted, Role known) {
    boolean cabinet = wanted.modifiers().stream().anyMatch(CABINETS::contains);
    if (cabinet && isPost(known.head()) && !canHead(wanted, known.head())) {
      return true;
    }
    return EXCLUSIVE.stream()
        .anyMatch(
            each ->
                each.contains(wanted.head())
                    && each.contains(known.head())
                    && heads(wanted.head(), known.head()) == 0);
  }

  /** What many others can be called as well. */
  private static final Map<String, Set<String>> WIDER =
      Map.of(
          "врач", DOCTORS,
          "медик", DOCTORS,
          "ученый", SCHOLARS,
          "игрок", POSITIONS,
          "футболист", POSITIONS,
          "хоккеист", POSITIONS,
          "спортсмен", POSITIONS,
          "player", POSITIONS,
          "чиновник", OFFICES,
          "official", OFFICES);

  private static final Set<String> GENERAL =
      Set.of(
          "стран", "респу", "госуд", "регио", "компа", "ведом", "наш", "новый", "счита", "count",
          "compa", "own", "new", "мемле");

  /** Stems of what a body with a name of its own can be. */
  private static final Set<String> BODIES =
      Set.of(
          "фонд", "компа", "банк", "серви", "фирма", "групп", "холди", "корпо", "старт", "агент",
          "бюро", "клуб", "студи", "сеть", "платф", "инвес");

  /** Stems of what is ruled, and who rules it. */
  private static final Set<String> TERRITORIES =
      Set.of("регио", "облас", "район", "город", "края", "округ", "посел", "респу", "госуд");

  private static final Set<String> SMALL_TERRITORIES =
      Set.of("район", "город", "округ", "посел", "сельс", "аула", "села");

  /** Stems of what a territory has. */
  private static final Set<String> IN_TERRITORIES =
      Set.of(
          "депар", "управ", "полиц", "больн", "штаб", "служб", "отдел", "комит", "проку", "суда",
          "суд", "совет", "думы", "дума", "масли", "школы", "школа", "клуба", "федер", "избир");

  private static final Set<String> CABINETS = Set.of("кабми", "прави");

  private static final Set<String> RULING =
      Set.of("аким", "глава", "мэр", "губернатор", "градоначальник", "президент", "лидер");

  private static final int SAME = 4;
  private static final int SAME_LAST_PART = 3;
  static final int LIKE = 2;

  /** With these a title begins that is known without them as well: телеведущая. */
  private static final Set<String> FIELDS =
      Set.of(
          "теле", "радио", "кино", "видео", "фото", "спорт", "авиа", "авто", "гос", "глав", "со");

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
    int heads = heads(wanted.head(), known.head());
    if (heads == 0 || !canHead(wanted, known.head()) || isSmaller(wanted.head(), known)) {
      return 0;
    }
    int shared = 0;
    for (String modifier : wanted.modifiers()) {
      for (String other : known.modifiers()) {
        shared += likeness(modifier, other);
      }
    }
    boolean contradicts =
        shared == 0
            && isSpecific(wanted.modifiers())
            && isSpecific(known.modifiers())
            && !(isKind(wanted.modifiers()) && hasForeignName(known.modifiers()));
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

  /** «Глава региона» is no head of an office in it, and «глава кабмина» no minister. */
  private static boolean canHead(Role wanted, String known) {
    if (!wanted.head().equals("глава")) {
      return true;
    }
    boolean cabinet = wanted.modifiers().stream().anyMatch(CABINETS::contains);
    boolean territory =
        wanted.modifiers().stream().anyMatch(TERRITORIES::contains)
            && wanted.modifiers().stream().noneMatch(IN_TERRITORIES::contains);
    return cabinet
        ? known.startsWith("премьер") || known.equals("глава")
        : !territory || RULING.contains(lastPart(known));
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

  private static int heads(String wanted, String known) {
    if (wanted.equals(known)) {
      return SAME;
    }
    boolean premier = wanted.startsWith("премьер") != known.startsWith("премьер");
    if (lastPart(wanted).equals(lastPart(known)) && !premier) {
      return SAME_LAST_PART;
    }
    if (isDeputy(wanted) && isDeputy(known)) {
      return LIKE;
    }
    if (FIELDS.stream().anyMatch(field -> known.equals(field + wanted))) {
      return SAME_LAST_PART;
    }
    if (WIDER.getOrDefault(lastPart(wanted), Set.of()).contains(lastPart(known))) {
      return LIKE;
    }
    if (COLLEAGUES.contains(lastPart(known)) && isPost(wanted)) {
      return LIKE;
    }
    if (KazakhTitles.areAlike(lastPart(wanted), lastPart(known))) {
      return LIKE;
    }
    for (Set<String> alike : ALIKE) {
      boolean wants = alike.contains(wanted) || alike.contains(lastPart(wanted));
      if (wants && (alike.contains(known) || alike.contains(lastPart(known)))) {
        return LIKE;
      }
    }
    return 0;
  }

  /** Замминистра, заместитель, вице-министр: of whom, the other words tell. */
  private static boolean isDeputy(String title) {
    return title.equals("заместитель") || title.startsWith("зам") || title.startsWith("вице-");
  }

  private static boolean isPost(String title) {
    return TOLD.contains(title) || OFFICES.contains(title) || SEATS.contains(title);
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
