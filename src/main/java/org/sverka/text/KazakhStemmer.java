package org.sverka.text;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Strips the endings of Kazakh nouns and the commonest ones of verbs: plural, possessive, case,
 * past, present, participle, converb and infinitive.
 *
 * <p>The endings, the sounds that choose between their forms and their order (plural, possessive,
 * case) follow the account of Kazakh morphology in G. Kessikbayeva and I. Cicekli, <i>Rule Based
 * Morphological Analyzer of Kazakh Language</i> (SIGMORPHON 2014), sections 3 to 5. The method is
 * that of a light stemmer: no dictionary, so a stem need not be a word, but the forms of one word
 * should have the same.
 *
 * <p>Endings are taken off until none fits, so that a stem that happens to end like one ({@code
 * Ақорда} like a locative) is cut alike in all its forms, and a stem's stem is itself. What is left
 * alone on purpose: derived words ({@code -лық, -шы, -сыз}), participles that end like a noun's
 * accusative ({@code -атын, -йды}: {@code мемлекетін, Ресейді}), and {@code my} and {@code thy} in
 * the singular ({@code -м, -ң}), which too many stems end with ({@code адам, заң}).
 */
final class KazakhStemmer {
  private static final String BACK = "аоұыяё";
  private static final String FRONT = "әеөүіэ";
  private static final String NEUTRAL = "иую";
  private static final String VOICELESS = "пфкқтсшщчцхһ";
  private static final String HARD = VOICELESS + "бвгд";
  private static final String NASAL = "мнң";
  private static final String GLIDE = "рлйу";
  private static final String BUZZING = "жз";

  private static final String AFTER_VOWEL = BACK + FRONT + NEUTRAL;
  private static final String AFTER_VOICED = GLIDE + NASAL + BUZZING;
  private static final String AFTER_CONSONANT = HARD + AFTER_VOICED + "ғ";
  private static final String AFTER_OWNER = "ыі";

  /** The vowels that nouns end with, those of жұмыс, дос and телефон left out: жұмысы, телефоны. */
  private static final String AFTER_OPEN = "аәеэяиую";

  /** In each row the forms of one ending and the sounds it stands behind; the longest first. */
  private static final List<Ending> ENDINGS =
      List.of(
          // What lies at or belongs to a place: қаладағы, үйіндегі.
          new Ending(AFTER_OWNER, "ндағы", "ндегі"),
          new Ending(AFTER_VOWEL + AFTER_VOICED, "дағы", "дегі"),
          new Ending(HARD, "тағы", "тегі"),
          // His or hers of an agent noun or the like: оқушысы, үлгісі.
          new Ending("шгғ", "ысын", "ісін"),
          new Ending("шгғ", "ысы", "ісі"),
          // Ours: еліміз, қаламыз; yours in the polite form: кітабыңыз.
          new Ending(AFTER_CONSONANT, "ымыз", "іміз", "ыңыз", "іңіз"),
          new Ending(AFTER_VOWEL, "мыз", "міз", "ңыз", "ңіз"),
          // Genitive.
          new Ending(AFTER_VOWEL + NASAL, "ның", "нің"),
          new Ending(GLIDE + BUZZING, "дың", "дің"),
          new Ending(HARD, "тың", "тің"),
          // Plural.
          new Ending(AFTER_VOWEL + "рй", "лар", "лер"),
          new Ending("л" + NASAL + BUZZING, "дар", "дер"),
          new Ending(HARD, "тар", "тер"),
          // Ablative.
          new Ending(AFTER_OWNER, "нан", "нен"),
          new Ending(AFTER_VOWEL + GLIDE + BUZZING, "дан", "ден"),
          new Ending(NASAL, "нан", "нен"),
          new Ending(HARD, "тан", "тен"),
          // Instrumental, the same for back and front.
          new Ending(AFTER_VOWEL + GLIDE + NASAL, "мен", "мен"),
          new Ending(BUZZING, "бен", "бен"),
          new Ending(HARD, "пен", "пен"),
          // Past participle: болған, айтқан.
          new Ending(AFTER_VOWEL + AFTER_VOICED, "ған", "ген"),
          new Ending(HARD, "қан", "кен"),
          // Locative.
          new Ending(AFTER_OWNER, "нда", "нде"),
          new Ending(AFTER_VOWEL + AFTER_VOICED, "да", "де"),
          new Ending(HARD, "та", "те"),
          // Present and future: барады, келеді.
          new Ending(AFTER_CONSONANT, "ады", "еді"),
          // Dative.
          new Ending(AFTER_VOWEL + AFTER_VOICED, "ға", "ге"),
          new Ending(HARD, "қа", "ке"),
          new Ending(AFTER_OWNER, "на", "не"),
          // Accusative; behind a consonant also the past of verbs: барды, айтты.
          new Ending(AFTER_OPEN + AFTER_OWNER, "ны", "ні"),
          new Ending(AFTER_VOWEL + AFTER_VOICED, "ды", "ді"),
          new Ending(HARD, "ты", "ті"),
          // His, her or its, alone and in the accusative.
          new Ending(AFTER_OPEN, "сын", "сін"),
          new Ending(AFTER_OPEN, "сы", "сі"),
          new Ending(AFTER_CONSONANT, "ын", "ін"),
          new Ending(AFTER_CONSONANT, "ып", "іп"),
          new Ending(AFTER_CONSONANT, "ы", "і"),
          // Infinitive: бару, келу.
          new Ending(AFTER_CONSONANT, "у", "у"));

  /** My and thy where the plural before them leaves no doubt: достарым, достарыңа. */
  private static final List<String> OWNED_PLURALS =
      List.of("арыма", "еріме", "арыңа", "еріңе", "арым", "ерім", "арың", "ерің");

  /** Frequent words that end like an inflected one and would meet another word without it. */
  private static final Set<String> WHOLE =
      Set.of(
          """
          алты алтын жеті екі жиырма бұрын кейін дейін үшін бүгін орта ақорда орда апта нота карта \
          дата жеке өлке туралы сияқты мысалы арқылы тиын және тағы ғана кіші кісі жалпы тұрғын \
          жоғары негізгі қарсы басқа жаңа жақсы ірі ескі дүние кеңес"""
              .split(" "));

  /** Stems that lose their last vowel before a possessive: халық, халқы. */
  private static final Map<String, String> FULL_VOWEL =
      Map.ofEntries(
          entry("халқ", "халық"),
          entry("орн", "орын"),
          entry("оры", "орын"),
          entry("көрк", "көрік"),
          entry("ерк", "ерік"),
          entry("құлқ", "құлық"),
          entry("парқ", "парық"),
          entry("мойн", "мойын"),
          entry("қойн", "қойын"),
          entry("мұрн", "мұрын"),
          entry("қарн", "қарын"),
          entry("ерн", "ерін"),
          entry("ауз", "ауыз"),
          entry("ғұрп", "ғұрып"),
          entry("ғұрб", "ғұрып"),
          entry("ырқ", "ырық"));

  private KazakhStemmer() {}

  /**
   * @param word in lower case
   */
  static String stem(String word) {
    String stem = country(word);
    String shorter = shorter(stem);
    while (!shorter.equals(stem)) {
      stem = shorter;
      shorter = shorter(stem);
    }
    return finished(stem);
  }

  /** Қазақстан, Үндістан without what follows. */
  private static String country(String word) {
    int end = word.indexOf("стан") + 4;
    return end > 5 && isCountry(word.substring(0, end)) ? word.substring(0, end) : word;
  }

  /** An ablative like жұмыстан has a vowel before its с, and one of the same kind. */
  private static boolean isCountry(String word) {
    return word.length() > 5
        && word.endsWith("стан")
        && !isIn("аоұы", word.charAt(word.length() - 5));
  }

  private static String shorter(String word) {
    if (WHOLE.contains(word) || FULL_VOWEL.containsValue(word) || isCountry(word)) {
      return word;
    }
    String full = FULL_VOWEL.get(word);
    if (full != null) {
      return full;
    }
    for (String owned : OWNED_PLURALS) {
      if (word.endsWith(owned)) {
        return word.substring(0, word.length() - owned.length() + 2);
      }
    }
    for (Ending ending : ENDINGS) {
      for (String form : ending.forms) {
        if (word.endsWith(form) && ending.fits(word, form)) {
          String rest = word.substring(0, word.length() - form.length());
          return rest.endsWith("-") ? rest.substring(0, rest.length() - 1) : rest;
        }
      }
    }
    return word;
  }

  /**
   * One form for the shapes of a stem: voiceless at its end, as it stands alone (мектебі, мектеп),
   * and without the н of -ан and -ен, which before a possessive cannot be told from an accusative
   * (орманы, қаланы).
   */
  private static String finished(String stem) {
    if (stem.length() < 3 || isCountry(stem)) {
      return stem;
    }
    String rest = stem.substring(0, stem.length() - 1);
    return switch (stem.charAt(stem.length() - 1)) {
      case 'б' -> rest + 'п';
      case 'г' -> rest + 'к';
      case 'ғ' -> rest + 'қ';
      case 'н' -> rest.length() > 2 && (rest.endsWith("а") || rest.endsWith("е")) ? rest : stem;
      default -> stem;
    };
  }

  private static boolean isIn(String sounds, char c) {
    return sounds.indexOf(c) >= 0;
  }

  private static final class Ending {
    private final String behind;
    private final List<String> forms;

    Ending(String behind, String... forms) {
      this.behind = behind;
      this.forms = List.of(forms);
    }

    boolean fits(String word, String form) {
      int length = word.length() - form.length();
      if (length < 2) {
        return false;
      }
      char last = word.charAt(length - 1);
      if (last == '-') {
        return length > 2;
      }
      return isIn(behind, last) && isStem(word, length, form) && harmonizes(word, length, form);
    }

    /**
     * At least two letters with a vowel, of which the first is the vowel for an ending of one
     * letter and for one that may be the end of the stem and such a letter: бас-ы, жан-ы.
     */
    private static boolean isStem(String word, int length, String form) {
      boolean vowelFirst = isIn(AFTER_VOWEL, word.charAt(0));
      boolean doubtful = form.length() == 1 || isIn(AFTER_OWNER, form.charAt(1));
      if (length == 2 && doubtful && !vowelFirst && word.charAt(1) != 'у') {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (isIn(AFTER_VOWEL, word.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    /** Back stems take back endings, front ones front; loans and names with both take either. */
    private boolean harmonizes(String word, int length, String form) {
      boolean backStem = false;
      boolean frontStem = false;
      for (int i = 0; i < length; i++) {
        backStem |= isIn(BACK, word.charAt(i));
        frontStem |= isIn(FRONT, word.charAt(i));
      }
      backStem |= word.startsWith("ь", length - 1);
      frontStem |= word.startsWith("ь", length - 1) || word.startsWith("нк", length - 2);
      if (backStem == frontStem || forms.get(0).equals(forms.get(1))) {
        return true;
      }
      for (int i = 0; i < form.length(); i++) {
        if (isIn(backStem ? FRONT : BACK, form.charAt(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
