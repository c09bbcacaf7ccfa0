package org.sverka.detect.figures;

import java.util.Map;
import java.util.Set;

/** Plural and singular of English nouns by rule, with the irregular ones that news count. */
final class EnglishNouns {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "people"),
          Map.entry("persons", "person"),
          Map.entry("children", "child"),
          Map.entry("women", "woman"),
          Map.entry("men", "man"),
          Map.entry("troops", "troop"),
          Map.entry("lives", "life"),
          Map.entry("wives", "wife"),
          Map.entry("knives", "knife"),
          Map.entry("police", "police"),
          Map.entry("cattle", "cattle"),
          Map.entry("sheep", "sheep"),
          Map.entry("fish", "fish"),
          Map.entry("aircraft", "aircraft"),
          Map.entry("personnel", "personnel"),
          Map.entry("staff", "staff"),
          Map.entry("buses", "bus"),
          Map.entry("viruses", "virus"),
          Map.entry("campuses", "campus"),
          Map.entry("firemen", "fireman"),
          Map.entry("policemen", "policeman"),
          Map.entry("servicemen", "serviceman"),
          Map.entry("fishermen", "fisherman"),
          Map.entry("households", "household"),
          Map.entry("houses", "house"));

  private static final Set<String> NOT_PLURAL =
      Set.of("is", "was", "has", "does", "says", "his", "this", "perhaps", "always", "towards");

  boolean isPlural(String word) {
    return IRREGULAR.containsKey(word)
        || (word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is")
            && !word.endsWith("ous")
            && !word.endsWith("'s")
            && !NOT_PLURAL.contains(word));
  }

  String lemma(String word) {
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
    return isPlural(word) ? word.substring(0, word.length() - 1) : word;
  }
}
