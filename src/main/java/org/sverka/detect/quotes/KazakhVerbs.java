package org.sverka.detect.quotes;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Kazakh verbs of saying, by stem. A finite verb of the third person has the ending of the past
 * (-ды) or of the present (-йды, -ады), a converb -п: the endings after G. Kessikbayeva and I.
 * Cicekli, <i>Rule Based Morphological Analyzer of Kazakh Language</i> (SIGMORPHON 2014).
 */
final class KazakhVerbs {
  private static final Set<String> STEMS =
      WordList.of(
          """
          де айт мәлімде хабарла түсіндір ескерт сана есепте сендір бөліс толықтыр ойла тоқтал
          жеткіз білдір нақтыла раста шақыр тапсыр мойында сына баянда жарияла әзілде қорытындыла
          бағала сипатта ескер өкін таңғал қуан болжа үміттен ұсын құттықта әңгімеле пайымда
          айыпта
          күрсін күл теңе ренжі шағымдан мақта мақтан дәлелде тұжырымда сөйле дауыста айқайла бұйыр
          өтін
          тіле алаңда қынжыл түйінде ақта кінәла құпта қайтала қайыр жалын аңғарт меңзе ата жаз
          сұра жасыр үйрет күбірле сыбырла айғайла қарсылас ұрандат түңіл кейі
          """);

  /** Give a thing a name: one word in marks before them is somebody's. */
  private static final Set<String> CALLING =
      Set.of("ата", "бағала", "сипатта", "сана", "есепте", "теңе", "тап");

  private static final String[] ENDINGS = {
    "ғаны", "гені", "қаны", "кені", "ғанын", "генін", "қанын", "кенін", "йтінін", "йтынын",
    "атынын", "етінін", "ғандай", "гендей", "қандай", "кендей", "ғанымен", "генімен", "қанымен",
    "кенімен", "мады", "меді", "пады", "педі", "бады", "беді", "ыпты", "іпті", "пты", "пті", "йды",
    "йді", "ады", "еді", "ды", "ді", "ты", "ті", "ып", "іп", "п", "са", "се", "ған", "ген", "қан",
    "кен", "дым", "дім", "тым", "тім", "ймын", "ймін", "дық", "дік", "тық", "тік", "ймыз", "йміз",
    "йтын", "йтін", "атын", "етін"
  };

  private static final String[] REPORTING = {"ғанда", "генде", "қанда", "кенде", "умен"};

  private static final Pattern FINITE = Pattern.compile(".+([дт][ыі]|п|[гғқк][ае]н|т[ыі]н)");

  /** Дедім, сұрадық, дейміз: of the first person. */
  private static final Pattern FIRST_PERSON = Pattern.compile(".+([дт][ыі][мқк]|[йаеы]м[ыі][нз])");

  /** Айғайлады, білдірген, отыр: any verb that may stand behind деп. */
  private static final Pattern DONE =
      Pattern.compile(".{2,}([дт][ыі][мқк]?|[гғқк][ае]н|[йаеы]т[ыі]н)|тұр|отыр|жүр|жатыр");

  private static final Pattern PASSIVE =
      Pattern.compile("(делін|айтыл|жазыл|көрсетіл|хабарлан|мәлімделі?н|баяндал).*");

  private KazakhVerbs() {}

  /** Whether a word, in lower case, says that somebody says something. */
  static boolean says(String lower) {
    return KazakhCues.VERBS.contains(lower) || hasStem(lower, STEMS);
  }

  /** Whether a verb is of the third person, in the past or the present. */
  static boolean isFinite(String lower) {
    return FINITE.matcher(lower).matches();
  }

  /** «Жеткізген 40 автобус»: belongs to what stands behind it, and closes no sentence. */
  static boolean isParticiple(Tokens tokens, int i) {
    String lower = tokens.get(i).lower();
    return PERFECT.matcher(lower).matches() && tokens.at(i + 1).isWord();
  }

  private static final Pattern PERFECT = Pattern.compile(".+([гғқк][ае]н|т[ыі]н)");

  /** Whether it is the narrator's, or of whoever speaks, what a verb says. */
  static boolean isOfFirstPerson(String lower) {
    return FIRST_PERSON.matcher(lower).matches();
  }

  /** Whether a word may be a verb that goes with деп. */
  static boolean isDone(String lower) {
    return DONE.matcher(lower).matches();
  }

  /** Көшті, күлді: somebody does it, and it is not done to anything. */
  static boolean isActive(String lower) {
    return ACTIVE.matcher(lower).matches() && !DONE_TO.matcher(lower).matches();
  }

  private static final Pattern ACTIVE = Pattern.compile(".{2,}([дт][ыі]|[гғқк][ае]н)");

  private static final Pattern DONE_TO =
      Pattern.compile(".+[ылін]([лн])([дт][ыі]|[гғқк][ае]н)|еді|болды|бар|келді|шықты|тұрды|қалды");

  /** Делінген, айтылады: nobody is said to say it. */
  static boolean isPassive(String lower) {
    return PASSIVE.matcher(lower).matches();
  }

  static boolean calls(String lower) {
    return KazakhCues.CALLING.contains(lower) || hasStem(lower, CALLING);
  }

  /** Айтқанда, айтумен: says what stands before it, and says when or how. */
  static boolean reports(String lower) {
    return says(lower) || hasStem(lower, STEMS, REPORTING);
  }

  private static boolean hasStem(String lower, Set<String> stems) {
    return hasStem(lower, stems, ENDINGS);
  }

  private static boolean hasStem(String lower, Set<String> stems, String[] endings) {
    for (String ending : endings) {
      if (lower.endsWith(ending)
          && stems.contains(lower.substring(0, lower.length() - ending.length()))) {
        return true;
      }
    }
    return false;
  }
}
