package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import org.sverka.text.WordForm.Case;

/**
 * Of two Russian names side by side the first says whose the title before them is, and is not who
 * bears it: «адвокат Погосова Игорь Шмаков», «аким Риддера Серик Байдаулетов».
 */
final class AdjacentNames {
  private AdjacentNames() {}

  /** The names in order, those that own something in the genitive alone. */
  static List<NameMention> of(List<NameMention> names, Tokens tokens) {
    List<NameMention> told = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      NameMention name = names.get(i);
      if (i + 1 == names.size() || !isOwner(name, names.get(i + 1), tokens)) {
        told.add(name);
        continue;
      }
      List<NameReading> genitive =
          name.readings().stream().filter(reading -> reading.inCase() == Case.GENITIVE).toList();
      if (name.sure()) {
        told.add(new NameMention(name.from(), name.to(), genitive, name.sure()));
      }
    }
    return told;
  }

  /**
   * «Адвокат Бобрик Лев Шустер»: a surname, and right behind it who is called something of hers.
   */
  static boolean isBeforeFullName(Frame frame, NameMention name) {
    NameMention next = frame.nameAt(name.to());
    return next != null && name.first().parts() == 1 && next.first().parts() > 1;
  }

  private static boolean isOwner(NameMention name, NameMention next, Tokens tokens) {
    String word = tokens.get(name.from()).lower();
    boolean place = !name.sure() && name.first().given() == null;
    return name.to() == next.from()
        && name.first().parts() == 1
        && next.first().parts() > 1
        && (word.endsWith("ии")
            || (place && (word.endsWith("а") || word.endsWith("я")))
            || name.readings().stream().anyMatch(reading -> reading.inCase() == Case.GENITIVE));
  }
}
