package org.sverka.detect.figures;

import java.util.Map;
import java.util.Set;

/**
 * Dictionary forms of counted nouns by rule: good enough to compare units, not a dictionary. The
 * irregular nouns that news count most stand in a table.
 */
final class Lemmas {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("человек", "человек"),
          Map.entry("людей", "человек"),
          Map.entry("люди", "человек"),
          Map.entry("детей", "ребенок"),
          Map.entry("дети", "ребенок"),
          Map.entry("мест", "место"),
          Map.entry("people", "people"),
          Map.entry("children", "child"),
          Map.entry("women", "woman"),
          Map.entry("men", "man"),
          Map.entry("troops", "troop"),
          Map.entry("persons", "people"),
          Map.entry("lives", "life"),
          Map.entry("police", "police"));

  private static final Set<String> NOT_PLURAL =
      Set.of("is", "was", "has", "its", "his", "this", "us", "as", "thus", "yes", "plus", "less");

  boolean isVerb(String word) {
    return word.endsWith("лись")
        || word.endsWith("лось")
        || word.endsWith("лся")
        || word.endsWith("лась")
        || word.endsWith("ется")
        || word.endsWith("ются")
        || word.endsWith("ится")
        || word.endsWith("ятся")
        || word.endsWith("ут")
        || word.endsWith("ют")
        || word.endsWith("ает")
        || word.endsWith("яет")
        || word.endsWith("или")
        || word.endsWith("али")
        || word.endsWith("ал")
        || word.endsWith("ил")
        || word.endsWith("ет")
        || word.endsWith("ть");
  }

  boolean isNoun(String word) {
    boolean adjective =
        word.length() > 3
            && (word.endsWith("ых")
                || word.endsWith("их")
                || word.endsWith("ого")
                || word.endsWith("его")
                || word.endsWith("ый")
                || word.endsWith("ая")
                || word.endsWith("ое")
                || word.endsWith("ые")
                || word.endsWith("ую")
                || word.endsWith("ыми")
                || word.endsWith("ими")
                || word.endsWith("ским")
                || word.endsWith("ым")
                || word.endsWith("ной")
                || word.endsWith("ской")
                || word.endsWith("кий")
                || word.endsWith("ший")
                || word.endsWith("ие") && !word.endsWith("ние"));
    return !adjective;
  }

  /** Participles and adjectives that stand for people: «25 пострадавших». */
  boolean isPerson(String word) {
    return word.endsWith("вших") || word.endsWith("щих") || word.endsWith("нных");
  }

  String noun(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.endsWith("ок") || word.endsWith("ек")) {
      return word.substring(0, word.length() - 2) + "ка";
    }
    if (word.endsWith("ний")) {
      return word.substring(0, word.length() - 1) + "е";
    }
    if (word.endsWith("ий")) {
      return word.substring(0, word.length() - 1) + "я";
    }
    if (word.endsWith("лей") || word.endsWith("рей") || word.endsWith("тей")) {
      return word.substring(0, word.length() - 2) + "ь";
    }
    if (word.endsWith("ев")) {
      return word.substring(0, word.length() - 2) + "й";
    }
    if (word.endsWith("ов")) {
      return word.substring(0, word.length() - 2);
    }
    if (word.endsWith("а") || word.endsWith("ы")) {
      return word.substring(0, word.length() - 1);
    }
    return word.endsWith("и") ? word.substring(0, word.length() - 1) + "а" : word;
  }

  boolean isPlural(String word) {
    return IRREGULAR.containsKey(word)
        || (word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("'s")
            && !NOT_PLURAL.contains(word));
  }

  String singular(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean es =
        word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("sses")
            || word.endsWith("xes");
    if (es) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  boolean isKazakhAdjective(String word) {
    return word.endsWith("лық")
        || word.endsWith("лік")
        || word.endsWith("дық")
        || word.endsWith("дік")
        || word.endsWith("тық")
        || word.endsWith("тік")
        || word.endsWith("лы")
        || word.endsWith("лі")
        || word.endsWith("дағы")
        || word.endsWith("дегі")
        || word.endsWith("ған")
        || word.endsWith("ген")
        || word.equals("жаңа")
        || word.equals("ірі")
        || word.equals("жаңадан");
  }

  boolean isPossessed(String word) {
    boolean verb =
        word.endsWith("ды") || word.endsWith("ді") || word.endsWith("ты") || word.endsWith("ті");
    return !verb && word.length() > 3 && (word.endsWith("ы") || word.endsWith("і"));
  }

  boolean isBareKazakh(String word) {
    return !word.endsWith("ды")
        && !word.endsWith("ді")
        && !word.endsWith("ға")
        && !word.endsWith("ге")
        && !word.endsWith("дан")
        && !word.endsWith("ден");
  }

  String kazakhNoun(String word, boolean possessed) {
    String[] cases = {
      "лардың", "лердің", "ның", "нің", "дың", "дің", "тың", "тің", "нан", "нен", "дан", "ден",
      "тан", "тен", "ға", "ге", "қа", "ке", "мен", "бен", "пен", "ды", "ді", "ты", "ті", "ны", "ні"
    };
    String stem = word;
    for (String ending : cases) {
      if (stem.length() > ending.length() + 2 && stem.endsWith(ending)) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    if (possessed && (stem.endsWith("сы") || stem.endsWith("сі"))) {
      return stem.substring(0, stem.length() - 2);
    }
    if (possessed && stem.endsWith("орны")) {
      return "орын";
    }
    if (possessed && (stem.endsWith("ы") || stem.endsWith("і"))) {
      String cut = stem.substring(0, stem.length() - 1);
      char last = cut.charAt(cut.length() - 1);
      char hard = last == 'г' ? 'к' : last == 'ғ' ? 'қ' : last == 'б' ? 'п' : last;
      return cut.substring(0, cut.length() - 1) + hard;
    }
    return stem;
  }
}
