package org.sverka.detect.quotes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the form of a Kazakh word tells of its place in the sentence. In lower case. */
final class KazakhPhrases {
  /** A deed as the object of what follows: «айналғанын жеткізді». */
  private static final Pattern DEED =
      Pattern.compile(".{2,}([гқғк][еа]н|[ае]т[ыі]н|йт[ыі]н)(дығ|діг)?([ыі]н|[ыі]на|[ыі]не)");

  /** A noun with a possessive, and a case behind it or none. */
  private static final Pattern POSSESSED =
      Pattern.compile(
          ".{2,}([^аәдеолнтүұ][ыі]|[оұыөүіа]лы|[өүеіо]лі|[аеыі]с[ыі]|қызмет[іт]|[ыі]нда|[ыі]нде|[ыі]нан|[ыі]нен|[ыі]ның|[ыі]нің"
              + "|[ыі]на|[ыі]не|[ыі]мен)");

  /** Соңғы, алдағы, екінші: look as if they had a possessive, and are adjectives. */
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          ".*([бдзлмнңпртшй][ғгқк][ыі]|[дт]ағы|[дт]егі|нш[ыі])|осы|келесі|қарсы|жақсы|екі|жеті|алты|кәрі|сары");

  /** A clause that says when or on what condition, and has a subject of its own. */
  private static final Pattern TEMPORAL =
      Pattern.compile(".{2,}([гқғк][еа]нда|[гқғк][еа]нде|[аеғгрлпткқсйуыі]с[ае])");

  private static final Set<String> WHEN =
      Set.of("кезде", "кейін", "соң", "сәтте", "шақта", "сайын", "болса", "тұста");

  /** Something in a case: it cannot belong to the name of an office behind it. */
  private static final Pattern IN_CASE =
      Pattern.compile(
          ".{2,}([дт][ае]|[ғқ]а|[гк]е|[ыі]н[ае]|[дтн][ыі]|[дтн][ае]н|[ыі]н|[бпм]ен|[ыі]п|с[ае])");

  /** Look as if they were in a case, and are not. */
  private static final Pattern NO_CASE =
      Pattern.compile(
          ".*хан[ае]|сауда|орта|дене|кеңсе|валюта|палата|газета|команда|почта|карта|аудан|ұйқы|қарсы|сыртқы|ішкі|.+дағы|.+дегі|.+тан");

  private static final Set<String> DISTANT =
      Set.of(
          "үшін", "кезде", "жақта", "жақтан", "жерде", "туралы", "жайында", "жайлы", "бойынша",
          "күні", "жылы", "кездегі", "жақтағы", "аз", "ма");

  /** Ends a statement: a verb of the first or second person, or of the third in no doubt. */
  private static final Pattern STATING =
      Pattern.compile(
          ".{2,}(й[дт][ыі]|[ае]ды|[ае]ді|[аеый]м[ыі]н|[аеый]м[ыі]з|ң[ыі]з|ңд[ае]р|ң[ыі]зд[ае]р|йс[ыі]н"
              + "|[айе]й[ыі][қк]|[дт][ыі][мқк]|уде|уда|пт[ыі]|лд[ыі]|нд[ыі]|[бп][ыі]з|[мбп][ыі]н|[бғгйрсш]т[ыі]|п[дт][ыі])");

  private static final Set<String> PREDICATES =
      Set.of(
          "жоқ",
          "керек",
          "емес",
          "бар",
          "екен",
          "қажет",
          "мүмкін",
          "ма",
          "ме",
          "ба",
          "бе",
          "па",
          "пе",
          "ғой",
          "еді",
          "болсын",
          "шығар",
          "көрінеді",
          "тиіс",
          "бол",
          "болар",
          "дұрыс",
          "жатыр",
          "отыр",
          "тұр",
          "жүр");

  /** The last word of a statement is among so many chars at its end. */
  private static final int LONGEST = 60;

  private KazakhPhrases() {}

  /** Whether some words make a statement, by the last of them: «су кетті», «ақша жоқ». */
  static boolean states(String words) {
    int end = words.length();
    while (end > 0 && ".,!?…".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    String plain = words.substring(Math.max(0, end - LONGEST), end).toLowerCase(Locale.ROOT);
    String last = plain.substring(plain.lastIndexOf(' ') + 1);
    boolean several = last.length() < plain.length();
    return several && (PREDICATES.contains(last) || STATING.matcher(last).matches());
  }

  /** Айқайлағаны, айтқанын: that somebody has done it, who stands in the genitive. */
  static boolean isDone(String lower) {
    return DONE.matcher(lower).matches();
  }

  private static final Pattern DONE = Pattern.compile(".{2,}[гғқк][ае]н[ыі]н?");

  static boolean isDeed(String lower) {
    return DEED.matcher(lower).matches();
  }

  /** Whether a bare noun before a word narrows it and is no subject: «зауыт маңында». */
  static boolean isPossessed(String lower) {
    return POSSESSED.matcher(lower).matches()
        && !ADJECTIVE.matcher(lower).matches()
        && !isDeed(lower);
  }

  static boolean isInCase(String lower) {
    return IN_CASE.matcher(lower).matches() && !NO_CASE.matcher(lower).matches();
  }

  /** Ол кезде, ол үшін: that, and nobody. */
  static boolean isThat(String next) {
    return DISTANT.contains(next);
  }

  /** Where the clause begins that a sentence's last verb closes, behind those that say when. */
  static int mainClause(Tokens tokens, int from, int to) {
    int start = from;
    for (int i = from + 1; i < to; i++) {
      String before = tokens.get(i - 1).lower();
      boolean when = TEMPORAL.matcher(before).matches() || WHEN.contains(before);
      if (tokens.get(i).is(",") && when) {
        start = i + 1;
      }
    }
    return start;
  }

  /** Whether what stands at a token belongs to a clause that says when. */
  static boolean isWithinTemporal(Tokens tokens, int at) {
    if (tokens.at(at + 1).is("болса")) {
      return false;
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + 16); i++) {
      if (!tokens.get(i).isWord()) {
        String before = tokens.get(i - 1).lower();
        boolean when = TEMPORAL.matcher(before).matches() || WHEN.contains(before);
        return tokens.get(i).is(",") && when;
      }
    }
    return false;
  }
}
