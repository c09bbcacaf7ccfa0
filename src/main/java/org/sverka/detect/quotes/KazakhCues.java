package org.sverka.detect.quotes;

import java.util.Set;
import java.util.regex.Pattern;

/** Kazakh words that attribute, and titles. In lower case. */
final class KazakhCues {
  static final Set<String> VERBS =
      WordList.of(
          """
          деді дейді деген айтты айтады мәлімдеді хабарлады хабарлайды өтті көрсетті жазды жазады
          сұрады қосты түсіндірді ескертті санайды есептейді сендірді бөлісті атады берді
          толықтырды ойлайды келтірді тоқталды жеткізді білдірді нақтылады растады шақырды
          тапсырды мойындады сынады баяндады жариялады әзілдеді қорытындылады уәде бағалады
          сипаттады дейтін айтқан жауап атап мәлім ескерді өкінді таңғалды қуанды ашынды болжайды
          болжады күтеді сенеді үміттенеді талап ұсынды алға тілді құттықтады айтып ағынан жарылды
          бекітті делінген делінді көрсетілген айтылған жазылған
          """);

  static final Set<String> CALLING = Set.of("атады", "бағалады", "сипаттады", "берді");

  /** Айтуынша, сөзінше: behind the genitive of whoever says it. */
  static final Set<String> ACCORDING =
      WordList.of(
          """
          айтуынша сөзінше пікірінше мәліметінше дерегінше ойынша болжамынша айтуына сөздеріне
          сөзіне пікіріне есебінше түсіндіруінше
          """);

  private static final Set<String> DATA =
      WordList.of(
          """
          мәліметі дерегі деректері мәліметтері ақпараты хабарламасы болжамы есебі
          """);

  private static final Set<String> BY_DATA =
      WordList.of(
          """
          мәліметіне дерегіне деректеріне мәліметтеріне ақпаратына хабарламасына болжамына
          түсіндірмесіне
          """);

  private static final Pattern RELYING =
      Pattern.compile("сүйен.*|сәйкес|қарағанда|жүгін.*|сенсек|негізделсек|орай");

  /** «Мәліметі бойынша», «ақпаратына сүйенсек»: as somebody's figures have it. */
  static boolean isData(String lower, String next) {
    return (DATA.contains(lower) && next.equals("бойынша"))
        || (BY_DATA.contains(lower) && RELYING.matcher(next).matches());
  }

  /** Байқауынша, пайымдауынша: as somebody does it. */
  static boolean isAccording(String lower) {
    return ACCORDING.contains(lower) || lower.endsWith("уынша") || lower.endsWith("уінше");
  }

  /** Say that what is in marks is a name. */
  static final Set<String> NAMING =
      WordList.of(
          """
          атты аталатын аталған аталады деген тақырыбында тақырыбымен атанған
          """);

  /** Are bodies wherever they stand. */
  private static final Set<String> BODIES =
      WordList.of(
          """
          компания полиция сот банк үкімет ақорда парламент сенат мәжіліс заң құжат прокуратура
          ведомство мекеме агенттік департамент комитет басқарма федерация серіктестік министрлік
          әкімдік зауыт фабрика комбинат кәсіпорын әкімшілік мәслихат инспекция холдинг палата
          реттеуші қауымдастық хатшылық одақ альянс ассоциация ұйым концерн корпорация миссия редакция
          """);

  /** Are bodies with a possessive: баспасөз қызметі, ауруханасы. */
  private static final Set<String> OWNED_BODIES =
      WordList.of(
          """
          қызмет қор партия одақ институт университет орталық елшілік ұйым кеңес бөлім бөлімше
          мектеп аурухана емхана клиника театр мұражай клуб штаб кеңсе фракция ассоциация альянс
          бірлестік ұжым биржа әуежай телеарна басылым газет академия колледж лицей лига консорциум
          фонд бюро гвардия әскер армия училище зертхана диспансер
          қоғам алқа консулдық генералитет трибунал
          """);

  /** Whether a word in the nominative is a body: министрлік, министрлігі, баспасөз қызметі. */
  static boolean isBody(String lower) {
    if (BODIES.contains(lower)) {
      return true;
    }
    for (String ending : new String[] {"сы", "сі", "ы", "і"}) {
      if (lower.length() > ending.length() + 2 && lower.endsWith(ending)) {
        String stem = lower.substring(0, lower.length() - ending.length());
        String bare = unvoiced(stem);
        if (BODIES.contains(bare) || OWNED_BODIES.contains(bare)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A stem as it is without an ending that changes it: бұйрық of бұйрығы, орын of орны. */
  static String unvoiced(String stem) {
    String head = stem.substring(0, Math.max(0, stem.length() - 1));
    return stem.endsWith("ғ")
        ? head + "қ"
        : stem.endsWith("г")
            ? head + "к"
            : stem.endsWith("б") ? head + "п" : stem.endsWith("рн") ? head + "ын" : stem;
  }

  static final Set<String> ANONYMOUS =
      Set.of(
          "дереккөз",
          "куәгер",
          "тұрғын",
          "өкіл",
          "хатшы",
          "көрші",
          "науқас",
          "көрермен",
          "жанкүйер",
          "жұмысшы",
          "жолаушы",
          "келуші",
          "туыс");

  /** Begin and end the names of places and offices, never a person's. */
  static final Set<String> NO_NAMES =
      WordList.of(
          """
          төтенше қаржы көлік денсаулық білім экология энергетика ауыл сауда цифрлық мәдениет туризм
          қорғаныс әділет еңбек сыртқы ішкі орталық солтүстік оңтүстік батыс шығыс ұлттық
          мемлекеттік жоғарғы жоғары бас халықаралық қазақстан ресей өзбекстан қырғызстан
          тәжікстан түрікменстан ауғанстан пәкістан түркия қытай азия еуропа африка америка
          еуразия хорватия германия австрия грузия армения франция италия испания англия британия
          индия индонезия малайзия жапония румыния болгария сербия словакия словения венгрия
          швеция норвегия финляндия дания бельгия швейцария португалия грекия польша украина
          беларусь корея сирия ливия иордания моңғолия әзербайжан астана алматы шымкент мәскеу
          ташкент бішкек премьер-министрдің алайда бірақ ал сондай-ақ сонымен бұл осы оның олардың олар ол біз
          қызыл жарты үлкен
          бірде сонда содан осында кейде ертең былай мына мынау сол міне тіпті әсіресе мәселен
          мысалы әрине рас рақмет
          менің сенің сіздің біздің мен сіз бір соңында енді қазір бүгін кеше биыл былтыр дегенмен әйтсе сондықтан себебі өйткені
          """);

  private static final Set<String> TOWNS =
      WordList.of(
          """
          вашингтон лондон париж берлин брюссель токио пекин женева нью-йорк стамбул анкара тегеран
          киев минск варшава рим мадрид вена сеул дели кабул баку тбилиси ереван душанбе ашхабад
          давос павлодар қарағанды ақтау атырау ақтөбе қостанай тараз семей өскемен көкшетау
          қызылорда түркістан орал талдықорған петропавл жезқазған қонаев
          """);

  /** Whether a word without its case is a town or a country. */
  static boolean isTown(String lower) {
    return TOWNS.contains(lower) || NO_NAMES.contains(lower);
  }

  /** What a place is: the capital word before is its name. */
  static final Set<String> PLACES =
      WordList.of(
          """
          порт ауыл аудан облыс қала көше өзен көл әуежай стадион вокзал шахта зауыт кент
          """);

  /** Persons too, but bare they narrow the noun that follows: «көрші елдер». */
  static final Set<String> ATTRIBUTES = Set.of("көрші");

  /** Whatever body was named before. */
  static final Set<String> OFFICES =
      Set.of(
          "реттеуші",
          "ведомство",
          "компания",
          "министрлік",
          "мекеме",
          "департамент",
          "кәсіпорын",
          "басқарма");

  static final Set<String> ORDINALS =
      WordList.of(
          """
          бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы
          жиырмасыншы отызыншы қырқыншы елуінші алпысыншы жетпісінші сексенінші тоқсаныншы жүзінші
          мыңыншы нешінші
          """);

  /** Whose text it is stands in the genitive before them. */
  static final Set<String> TEXTS =
      Set.of("хабарламасында", "мәлімдемесінде", "хабарында", "ақпаратында", "жауабында");

  /** Where something is said, with nobody's name before it. */
  static final Set<String> IN_TEXTS =
      WordList.of(
          """
          онда мұнда хабарламада мәлімдемеде ақпаратта хабарда жауапта құжатта үндеуде хатта
          жазбада постта релизде баспасөз-релизде
          """);

  /** Make a statement the object of a verb of saying, as деп does. */
  static final Set<String> NOMINALISED =
      Set.of(
          "екенін",
          "екендігін",
          "екеніне",
          "екендігіне",
          "болғанын",
          "болатынын",
          "екені",
          "екендігі",
          "болғаны",
          "керектігі",
          "қажеттігін",
          "қажеттігі",
          "маңыздылығын",
          "еместігін",
          "еместігі",
          "жоқтығын",
          "жоқтығы",
          "мүмкіндігін",
          "барын",
          "жоғын",
          "керегін");

  /** Before a title: more than one who bears it. */
  static final Set<String> SOME = Set.of("кейбір", "бірқатар", "бірнеше", "көптеген");

  /** Stems of what is made of words: «…» деген сұраққа. */
  static final Set<String> SAYINGS =
      Set.of(
          "сұра",
          "сауал",
          "жауап",
          "тапсырма",
          "сөз",
          "пікір",
          "уәж",
          "мақал",
          "нақыл",
          "хабар",
          "талап",
          "ескерту",
          "өтініш",
          "тілек",
          "жол",
          "кеңес",
          "бұйры",
          "үндеу");

  /** Of those, what only a passive reports: «…» екені жазылған. */
  static final Set<String> THAT_IT_IS =
      Set.of("екені", "екендігі", "болғаны", "керектігі", "қажеттігі", "еместігі", "жоқтығы");

  /** Stand before a body and do not belong to its name. */
  static final Set<String> OUTSIDE =
      WordList.of(
          """
          бір туралы бойынша деп бұл кезінде кейін соң бұрын дейін ал бірақ алайда сонымен кеше бүгін
          осы енді сондай-ақ
          """);

  private KazakhCues() {}
}
