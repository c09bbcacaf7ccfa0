package org.sverka.detect.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the nouns of titles have to do with each other: which stands for which. */
final class TitleHeads {
  private static final int SAME = 4;
  private static final int SAME_LAST_PART = 3;
  static final int LIKE = 2;

  /** Titles that news uses for one another, told apart by what narrows them. */
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("президент", "лидер", "глава", "госсекретарь"),
          Set.of("премьер", "премьер-министр", "канцлер", "глава", "лидер"),
          Set.of("депутат", "парламентарий", "мажилисмен", "сенатор"),
          Set.of("министр", "глава", "вице-министр"),
          Set.of("вице-премьер", "заместитель"),
          Set.of("директор", "гендиректор", "глава", "руководитель", "начальник", "топ-менеджер"),
          Set.of("председатель", "глава", "руководитель", "спикер"),
          Set.of("аким", "глава", "мэр", "губернатор", "градоначальник"),
          Set.of("тренер", "наставник", "специалист", "коуч"),
          Set.of("адвокат", "защитник", "юрист"),
          Set.of("судья", "председательствующий"),
          Set.of("посол", "дипломат", "консул", "посланник", "атташе"),
          Set.of("режиссер", "постановщик", "кинорежиссер"),
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
          "заместитель",
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
          ихтиолог социолог лингвист этнограф океанолог гляциолог климатолог метеоролог гидролог
          ботаник зоолог орнитолог вулканолог антрополог генетик микробиолог иммунолог филолог
          нейробиолог математик почвовед энтомолог
          """);

  /** "Her colleague": who has the post that somebody before has. */
  private static final Set<String> COLLEAGUES =
      Set.of("коллега", "визави", "colleague", "counterpart", "әріптес");

  private static final Set<String> SEATS =
      Set.of("депутат", "сенатор", "парламентарий", "deputy", "senator", "lawmaker");

  private static final Set<String> OWNERS =
      WordList.of(
          """
          владелец владелица совладелец совладелица основатель основательница сооснователь хозяин
          хозяйка учредитель предприниматель предпринимательница бизнесмен коммерсант ресторатор
          """);

  private static final Set<String> ARTISTS =
      Set.of("актер", "актриса", "певец", "певица", "танцовщик", "солист", "солистка", "музыкант");

  private static final Set<String> TEACHERS =
      Set.of("учитель", "учительница", "преподаватель", "завуч", "воспитатель", "воспитательница");

  private static final Set<String> MUSICIANS =
      Set.of(
          "певец", "певица", "скрипач", "пианист", "гитарист", "композитор", "дирижер", "солист");

  private static final Set<String> RESEARCHERS =
      Set.of("профессор", "академик", "доцент", "сотрудник", "исследователь", "аспирант");

  /** What many others can be called as well. */
  private static final Map<String, Set<String>> WIDER =
      Map.ofEntries(
          Map.entry("врач", DOCTORS),
          Map.entry("медик", DOCTORS),
          Map.entry("ученый", union(SCHOLARS, RESEARCHERS)),
          Map.entry("исследователь", union(SCHOLARS, RESEARCHERS)),
          Map.entry("игрок", POSITIONS),
          Map.entry("футболист", POSITIONS),
          Map.entry("хоккеист", POSITIONS),
          Map.entry("спортсмен", POSITIONS),
          Map.entry("player", POSITIONS),
          Map.entry("чиновник", OFFICES),
          Map.entry("official", OFFICES),
          Map.entry("предприниматель", OWNERS),
          Map.entry("бизнесмен", OWNERS),
          Map.entry("артист", ARTISTS),
          Map.entry("артистка", ARTISTS),
          Map.entry("педагог", TEACHERS),
          Map.entry("преподаватель", union(TEACHERS, RESEARCHERS)),
          Map.entry("музыкант", MUSICIANS),
          Map.entry("автор", Set.of("писатель", "писательница", "режиссер", "сценарист")),
          Map.entry("политик", union(SEATS, Set.of("лидер", "оппозиционер"))));

  /** Long titles and their short forms. */
  private static final Map<String, String> SHORT =
      Map.of(
          "генсек", "секретарь",
          "гендиректор", "директор",
          "генпрокурор", "прокурор",
          "главврач", "врач",
          "санврач", "врач",
          "главред", "редактор",
          "худрук", "руководитель",
          "омбудсмен", "уполномоченный",
          "госсекретарь", "секретарь");

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
          "спикер",
          "тренер");

  /** Nobody holds two of these at once. */
  private static final Set<String> HIGH =
      Set.of(
          "президент",
          "премьер",
          "премьер-министр",
          "министр",
          "вице-премьер",
          "губернатор",
          "мэр",
          "аким",
          "депутат",
          "сенатор",
          "посол",
          "спикер",
          "король",
          "канцлер",
          "прокурор",
          "судья");

  /** With these a title begins that is known without them as well: телеведущая. */
  private static final Set<String> FIELDS =
      Set.of(
          "теле", "радио", "кино", "видео", "фото", "спорт", "авиа", "авто", "гос", "глав", "со");

  private TitleHeads() {}

  /** Whether nobody is called so who has only been called something else. */
  static boolean isTold(String title) {
    return TOLD.contains(title);
  }

  /** Whether two high posts are of two persons: «министр доложил, президент поручил». */
  static boolean areOfTwo(String wanted, String known) {
    boolean high = HIGH.contains(known) || known.equals("замминистра");
    return HIGH.contains(wanted) && high && likeness(wanted, known) == 0;
  }

  /** How well one title's noun stands for another's: 0 where it does not. */
  static int likeness(String wanted, String known) {
    int same = sameness(wanted, known);
    String kindOf = lastPart(ofMen(wanted));
    boolean kind =
        !isPremierOfTwo(wanted, known)
            && (opens(wanted, known)
                || WIDER.getOrDefault(kindOf, Set.of()).contains(lastPart(known)));
    return same > 0 ? same : kind ? LIKE : 0;
  }

  /** The same without what is only a kind of the other: «врач» does not stand for «хирург». */
  static int sameness(String wanted, String known) {
    if (wanted.equals(known)) {
      return SAME;
    }
    String man = ofMen(wanted);
    if (!man.equals(wanted)) {
      return sameness(man, ofMen(known));
    }
    boolean premier = wanted.startsWith("премьер") != known.startsWith("премьер");
    if (isPremierOfTwo(wanted, known)) {
      return 0;
    }
    if (lastPart(wanted).equals(lastPart(known)) && !premier) {
      return SAME_LAST_PART;
    }
    if (known.equals(SHORT.get(wanted)) || wanted.equals(SHORT.get(known))) {
      return SAME_LAST_PART;
    }
    if (isDeputy(wanted) && isDeputy(known)) {
      return LIKE;
    }
    if (FIELDS.stream().anyMatch(field -> known.equals(field + wanted))) {
      return SAME_LAST_PART;
    }
    boolean colleague = COLLEAGUES.contains(lastPart(known)) && isPost(wanted);
    if (colleague || KazakhTitles.areAlike(lastPart(wanted), lastPart(known))) {
      return LIKE;
    }
    return areAlike(wanted, known) ? LIKE : 0;
  }

  private static boolean areAlike(String wanted, String known) {
    for (Set<String> alike : ALIKE) {
      boolean wants = alike.contains(wanted) || alike.contains(lastPart(wanted));
      if (wants && (alike.contains(known) || alike.contains(lastPart(known)))) {
        return true;
      }
    }
    return false;
  }

  /** The premier is not the deputy. */
  private static boolean isPremierOfTwo(String wanted, String known) {
    return known.equals("вице-премьер") && wanted.startsWith("премьер");
  }

  /** Замминистра, заместитель, вице-министр: of whom, the other words tell. */
  private static boolean isDeputy(String title) {
    return title.equals("заместитель") || title.startsWith("зам") || title.startsWith("вице-");
  }

  /** «Исследовательница» is an «исследователь», «чиновница» a «чиновник». */
  private static String ofMen(String title) {
    if (title.endsWith("тельница")) {
      return title.substring(0, title.length() - "ница".length());
    }
    if (title.endsWith("ница") || title.endsWith("чица") || title.endsWith("щица")) {
      return title.substring(0, title.length() - "ца".length()) + "к";
    }
    return title.endsWith("истка") ? title.substring(0, title.length() - "ка".length()) : title;
  }

  /** «Хирург» is the «хирург-онколог» too. */
  private static boolean opens(String wanted, String known) {
    return known.startsWith(wanted) && known.startsWith("-", wanted.length());
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return Set.copyOf(all);
  }

  /** Whether a title only says that somebody else has the same. */
  static boolean isColleague(String title) {
    return COLLEAGUES.contains(title);
  }

  static boolean isPost(String title) {
    return TOLD.contains(title) || OFFICES.contains(title) || SEATS.contains(title);
  }

  static String lastPart(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }
}
