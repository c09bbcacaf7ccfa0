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
          күрсін күл ренжі шағымдан мақта мақтан дәлелде тұжырымда сөйле дауыста айқайла бұйыр
          өтін
          тіле алаңда қынжыл түйінде ақта кінәла құпта қайтала қайыр жалын аңғарт меңзе ата жаз
          сұра жасыр
          """);

  /** Give a thing a name: one word in marks before them is somebody's. */
  private static final Set<String> CALLING = Set.of("ата", "бағала", "сипатта", "сана", "есепте");

  private static final String[] ENDINGS = {
    "ғаны", "гені", "қаны", "кені", "ғанын", "генін", "қанын", "кенін", "йтінін", "йтынын",
    "атынын", "етінін", "ғандай", "гендей", "қандай", "кендей", "ғанымен", "генімен", "қанымен",
    "кенімен", "мады", "меді", "пады", "педі", "бады", "беді", "ыпты", "іпті", "пты", "пті", "йды",
    "йді", "ады", "еді", "ды", "ді", "ты", "ті", "ып", "іп", "п", "са", "се"
  };

  private static final Pattern FINITE = Pattern.compile(".+([дт][ыі]|п)");

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

  /** Делінген, айтылады: nobody is said to say it. */
  static boolean isPassive(String lower) {
    return PASSIVE.matcher(lower).matches();
  }

  static boolean calls(String lower) {
    return KazakhCues.CALLING.contains(lower) || hasStem(lower, CALLING);
  }

  private static boolean hasStem(String lower, Set<String> stems) {
    for (String ending : ENDINGS) {
      if (lower.endsWith(ending)
          && stems.contains(lower.substring(0, lower.length() - ending.length()))) {
        return true;
      }
    }
    return false;
  }
}
