package org.sverka.detect.quotes;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Gender;

/**
 * What persons are called in Kazakh: offices, trades, kin. In lower case and without a possessive
 * ending. A word in -шы or -ші is a trade anyway.
 */
final class KazakhTitles {
  private static final Pattern GENITIVE = Pattern.compile(".+[нтд][ыі]ң");

  /** Дәрігерлердің: of several. */
  private static final Pattern MANY = Pattern.compile(".+[лдт][ае]рд[ыі]ң");

  /** Offices and trades. */
  static final Set<String> TITLES =
      WordList.of(
          """
          президент вице-президент премьер премьер-министр вице-премьер министр вице-министр
          экс-министр әкім сенатор депутат мәжілісмен қалаулы спикер вице-спикер омбудсмен хатшы
          мемхатшы көмекші кеңесші орынбасар төраға басшы жетекші бастық меңгеруші өкіл мүше елші
          консул дипломат атташе сарапшы аналитик маман саясаттанушы экономист әлеуметтанушы
          социолог политолог тарихшы ректор проректор декан доцент профессор академик ғалым
          магистрант докторант студент аспирант ұстаз мұғалім педагог тәлімгер тәрбиеші оқушы
          түлек шәкірт логопед дефектолог директор вице-директор топ-менеджер менеджер продюсер
          инвестор банкир кәсіпкер бизнесмен девелопер бухгалтер аудитор логист маркетолог брокер
          риелтор трейдер құрылтайшы иеленуші иегер ие әріптес қызметкер жұмысшы оператор механик
          механизатор инженер инженер-конструктор конструктор технолог архитектор дизайнер
          бағдарламашы программист слесарь электрик дәнекерлеуші жүргізуші диспетчер ұшқыш
          стюардесса капитан машинист кондуктор кассир экспедитор курьер аспаз шебер фермер шаруа
          диқан агроном ветеринар малдәрігер зоотехник жылқышы шопан бағбан дәрігер хирург
          кардиохирург нейрохирург кардиолог офтальмолог педиатр терапевт онколог невролог
          психиатр психолог психотерапевт стоматолог гинеколог акушер уролог травматолог
          инфекционист эпидемиолог вирусолог иммунолог аллерголог эндокринолог анестезиолог
          реаниматолог рентгенолог фельдшер медбике мейірбике мейіргер провизор фармацевт санитар
          доктор науқас адвокат заңгер судья төреші прокурор тергеуші нотариус медиатор айыпкер
          сотталушы айыпталушы жәбірленуші талапкер жауапкер куә куәгер күдікті полицей инспектор
          генерал полковник подполковник майор лейтенант сержант рядовой сардар комиссар
          шенеунік жедел-уәкіл қорғаушы құтқарушы волонтер ерікті белсенді құқыққорғаушы эколог биолог
          химик физик математик геолог гидролог метеоролог синоптик климатолог сейсмолог астроном
          археолог этнограф лингвист филолог философ теолог ихтиолог орнитолог ботаник зоолог
          энергетик металлург кенші архивтанушы мұражайшы өлкетанушы дінтанушы имам мүфти молда
          жазушы ақын жырау қаламгер драматург сценарист автор аудармашы редактор бас-редактор
          журналист тілші репортер блогер колумнист модератор куратор суретші фотограф мүсінші
          сазгер композитор әнші актер актриса әртіс режиссер күйші жыршы биші дирижер солист
          сыншы тілтанушы әдебиеттанушы кинорежиссер аниматор стилист тренер бапкер жаттықтырушы
          спортшы чемпион жеңімпаз жүлдегер балуан боксшы футболшы қақпашы шабуылшы хоккейші
          волейболшы гимнаст жүзуші дзюдошы каратэші самбошы велошабандоз шабандоз марафоншы атлет
          шахматшы легионер көшбасшы тұрғын ауылдас зейнеткер ақсақал қария қарт кейуана ардагер
          староста көрермен жанкүйер оқырман тыңдаушы келуші тұтынушы сатушы тапсырысшы мердігер
          жалгер жолаушы турист гид үміткер кандидат дереккөз ата-ана туыс көрші замандас құрдас
          қонақ тарап кейіпкер қатысушы ұйымдастырушы бастамашы
          """);

  /** Titles that are given names too. */
  static final Set<String> ALSO_NAMES = Set.of("ғалым", "ақын", "шебер", "батыр", "сардар");

  /** Kin, and whoever is told by age and sex alone. */
  static final Set<String> KIN =
      WordList.of(
          """
          апай ағай шал кемпір балақай
          ана әке шеше ата әже апа аға көке тәте әпке қарындас іні сіңлі бауыр ене жеңге келін
          күйеу жұбай зайып әйел ұл қыз немере жиен нағашы отағасы отанасы жігіт келіншек
          бойжеткен бозбала жасөспірім азамат азаматша бала анашым қайнаға қайнене құда құдағи дос
          құрбы кісі адам
          """);

  /** Stand behind a given name: «Сайлау аға». */
  static final Set<String> HONORIFICS =
      WordList.of(
          """
          аға апа ата әже көке тәте апай ағай қария ақсақал мырза ханым әпке шеше
          """);

  /** Whoever is not told from others. */
  static final Set<String> SOMEBODY = Set.of("біреу", "әлдекім", "әркім");

  /** All there are. */
  static final Set<String> PEOPLE =
      Set.of("халық", "халқымыз", "жұрт", "жұртшылық", "қазақ", "үлкендер", "көпшілік");

  /** Of several titles a person may be called each in turn. */
  static final List<Set<String>> ALIKE =
      List.of(
          Set.of(
              "басшы",
              "директор",
              "төраға",
              "жетекші",
              "бастық",
              "ректор",
              "меңгеруші",
              "менеджер"),
          Set.of("тренер", "бапкер", "жаттықтырушы", "тәлімгер"),
          Set.of("адвокат", "қорғаушы", "заңгер"),
          Set.of("прокурор", "айыптаушы"),
          Set.of("мұғалім", "ұстаз", "педагог", "оқытушы", "тәрбиеші"),
          Set.of("ақсақал", "қария", "қарт", "зейнеткер", "ардагер"),
          Set.of("кейуана", "апа", "әже", "ана", "зейнеткер"),
          Set.of("кәсіпкер", "бизнесмен", "құрылтайшы", "қалаушы", "ие", "инвестор"),
          Set.of("жазушы", "драматург", "автор", "қаламгер", "ақын", "сценарист"),
          Set.of("шаруа", "фермер", "диқан", "малшы", "шопан", "жылқышы"),
          Set.of("депутат", "мәжілісмен", "сенатор", "қалаулы"),
          Set.of("ғалым", "зерттеуші", "профессор", "академик", "доцент", "доктор"),
          Set.of("тілші", "журналист", "репортер"),
          Set.of("спортшы", "чемпион", "боксшы", "балуан", "жеңімпаз", "дзюдошы", "ауыратлет"),
          Set.of("актер", "актриса", "әртіс", "әнші"),
          Set.of("полицей", "тергеуші", "инспектор", "полковник", "майор", "капитан"));

  /** Аға, ағаның, ағамыз: behind a given name, in whatever case. */
  static boolean isHonorific(String lower) {
    return HONORIFICS.contains(lower) || HONORIFICS.contains(CASED.matcher(lower).replaceAll(""));
  }

  private static final Pattern CASED =
      Pattern.compile("(м|мыз|міз)?([нд][ыі]ң|[ғг][ае]|н[ыі]|[нд][ае]н|мен|да|де)?$");

  /** Анасы, келіні: kin with whoever's they are. */
  static boolean isSomebodysKin(String lower) {
    Matcher whose = WHOSE.matcher(lower);
    Matcher own = OWN.matcher(lower);
    return (whose.matches() && KIN.contains(whose.group(1)))
        || (own.matches()
            && (isAcquaintance(own.group(1)) || isAcquaintance(own.group(1) + own.group(2))));
  }

  /** Ағамыз, апамыз: what a paper calls an elder whom it has named; null for others. */
  static @Nullable Gender elder(String kin) {
    return switch (kin) {
      case "аға", "ата", "ағай", "ақсақал", "қария" -> Gender.MASCULINE;
      case "апа", "әже", "жеңге", "апай", "кейуана" -> Gender.FEMININE;
      default -> null;
    };
  }

  /** The office that a head of something holds: мемлекет басшысы is a president. */
  static String office(String title, Set<String> modifiers) {
    if (!title.equals("басшы")) {
      return title;
    }
    if (modifiers.contains("мемле") || modifiers.contains("ел")) {
      return "президент";
    }
    if (modifiers.contains("үкіме")) {
      return "премьер-министр";
    }
    boolean place = modifiers.stream().anyMatch(PLACES::contains);
    return place && modifiers.size() == 1 ? "әкім" : title;
  }

  private static final Set<String> PLACES = Set.of("аудан", "облыс", "қала", "ауыл", "өңір");

  private static final Pattern WHOSE = Pattern.compile("(.+?)(сы|сі|ы|і)");

  /** Көршім, ағайым, досымыз. */
  private static final Pattern OWN = Pattern.compile("(.+?)([ыі]?)(м|мыз|міз)");

  /** Whose trade is theirs alone, but who are all called the same. */
  private static final String PHYSICIAN = ".*(лог|иатр|хирург|терапевт|онколог|фельдшер)";

  private KazakhTitles() {}

  /** Whether two titles are one person's often enough. */
  static boolean areAlike(String a, String b) {
    boolean physicians =
        (a.equals("дәрігер") && b.matches(PHYSICIAN))
            || (b.equals("дәрігер") && a.matches(PHYSICIAN));
    return physicians
        || b.equals("әріптес")
        || ALIKE.stream().anyMatch(each -> each.contains(a) && each.contains(b));
  }

  /** Президентке, әкімнің: a title as it stands behind somebody else's name. */
  static boolean isTitleInCase(String lower) {
    for (int length = 2; length <= 3; length++) {
      String stem = lower.substring(0, Math.max(0, lower.length() - length));
      if (CASE.matcher(lower.substring(stem.length())).matches() && TITLES.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern CASE =
      Pattern.compile("[нтд][ыі]ң|[ғқ]а|[гк]е|[ндт][ыі]|[дт][ае]|[дтн][ае]н|[мбп]ен");

  /** The title that a word in the genitive is; null where it is none. */
  static @Nullable String titleOfOwner(String lower) {
    boolean genitive = lower.length() > 5 && GENITIVE.matcher(lower).matches();
    return genitive ? title(lower.substring(0, lower.length() - 3)) : null;
  }

  /** The kin, man or woman that a word in the genitive is; null where it is none. */
  static @Nullable String kinOfOwner(String lower) {
    String stem = GENITIVE.matcher(lower).matches() ? lower.substring(0, lower.length() - 3) : "";
    return KIN.contains(stem) ? stem : null;
  }

  /** Төреші, сәулетші: whoever does something; but екінші, the second. */
  static boolean isTrade(String stem) {
    return stem.length() > 4
        && (stem.endsWith("шы") || stem.endsWith("ші"))
        && !stem.equals("реттеуші")
        && !KazakhCues.ORDINALS.contains(stem);
  }

  private static final Pattern PLURAL = Pattern.compile("(.+)([лдт][ае]р)(ы|і|ым|ім|ымыз|іміз)?");

  /** Әже, көрші, достар: whom somebody may call theirs. */
  static boolean isAcquaintance(String lower) {
    return KIN.contains(lower)
        || TITLES.contains(lower)
        || KazakhCues.ATTRIBUTES.contains(lower)
        || isTrade(lower)
        || isManyOf(lower);
  }

  /** Whether a word is a title in the plural: ата-аналар, тұрғындар. */
  static boolean isManyOf(String lower) {
    Matcher plural = PLURAL.matcher(lower);
    String one = plural.matches() ? plural.group(1) : "";
    return title(one) != null || KIN.contains(one) || KazakhCues.ATTRIBUTES.contains(one);
  }

  /** Наразылар, павлодарлықтар: more than one of something. */
  static boolean isPlural(String lower) {
    Matcher plural = PLURAL.matcher(lower);
    return plural.matches() && plural.group(3) == null && plural.group(1).length() > 3;
  }

  /** Whether a word says whose of many: келушілердің. */
  static boolean isGenitiveOfMany(String lower) {
    return MANY.matcher(lower).matches();
  }

  /** Тұрғындары, өкілдері: of something that stands before them. */
  static boolean isManyOfSomething(String lower) {
    Matcher plural = PLURAL.matcher(lower);
    String whose = plural.matches() ? plural.group(3) : null;
    return whose != null && whose.length() == 1 && isManyOf(lower);
  }

  /** The title that a word is, without its possessive; null where it is none. */
  static @Nullable String title(String lower) {
    if (KazakhCues.ATTRIBUTES.contains(lower)) {
      return null;
    }
    for (String ending : new String[] {"", "і", "ы", "сі", "сы"}) {
      if (lower.endsWith(ending)) {
        String stem = lower.substring(0, lower.length() - ending.length());
        if (TITLES.contains(stem)) {
          return stem;
        }
        if (isTrade(stem)) {
          return stem;
        }
        String voiceless = KazakhCues.unvoiced(stem);
        if (TITLES.contains(voiceless)) {
          return voiceless;
        }
      }
    }
    return null;
  }
}
