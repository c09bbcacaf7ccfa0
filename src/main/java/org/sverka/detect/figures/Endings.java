package org.sverka.detect.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What may follow a stem. A closed set for each language: inflexion only, so that «тоннель» is not
 * a form of «тонн~».
 */
final class Endings {
  static final Endings RUSSIAN =
      new Endings(
          Set.copyOf(
              List.of(
                  ("- а у ы и е о ю я ь ом ем ой ей ою ею ов ев ам ям ами ями ах ях ью ей ий ый ая яя ое ее"
                          + " ые ие ого его ому ему ым им ых их ыми ими ую юю иям иями иях ия ию ии ием иев"
                          + " ьев")
                      .replace("-", "")
                      .split(" "))));
  static final Endings KAZAKH = new Endings(kazakh());
  static final Endings ENGLISH = new Endings(Set.of("", "s", "es", "ed", "d", "ing", "'s"));

  private final Set<String> allowed;

  private Endings(Set<String> allowed) {
    this.allowed = allowed;
  }

  boolean allow(String rest) {
    return allowed.contains(rest);
  }

  /** Number, possession and case follow one another; their allomorphs are listed freely. */
  private static Set<String> kazakh() {
    List<String> plural = List.of("", "лар", "лер", "дар", "дер", "тар", "тер");
    List<String> possessive =
        List.of("", "ы", "і", "сы", "сі", "ым", "ім", "ыңыз", "іңіз", "ымыз", "іміз");
    String[] cases =
        ("- ның нің дың дің тың тің ға ге қа ке на не а е ны ні ды ді ты ті н да де та те нда нде"
                + " дан ден тан тен нан нен мен бен пен дық дік лық лік тық тік дай дей тай тей"
                + " дағы дегі тағы тегі ндағы ндегі")
            .replace("-", "")
            .split(" ");
    Set<String> all = new HashSet<>();
    for (String one : plural) {
      for (String two : possessive) {
        for (String three : cases) {
          all.add(one + two + three);
        }
      }
    }
    return Set.copyOf(all);
  }
}
