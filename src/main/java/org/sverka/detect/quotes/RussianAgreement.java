package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Gender;

/** Joins the parts of a Russian name: they agree in case and gender. */
final class RussianAgreement {
  private RussianAgreement() {}

  /** The readings in which all parts stand in one case and are of one gender. */
  static List<NameReading> of(
      List<RussianEndings.Reading> given,
      @Nullable List<RussianEndings.Reading> patronymic,
      @Nullable List<RussianEndings.Reading> surname) {
    List<NameReading> readings = new ArrayList<>();
    RussianEndings.Reading nothing = new RussianEndings.Reading("", null, null);
    List<RussianEndings.Reading> declined = new ArrayList<>(given);
    declined.sort(Comparator.comparing((RussianEndings.Reading each) -> each.inCase() == null));
    for (RussianEndings.Reading first : declined) {
      for (RussianEndings.Reading middle : patronymic == null ? List.of(nothing) : patronymic) {
        for (RussianEndings.Reading last : surname == null ? List.of(nothing) : surname) {
          Case inCase = common(common(first.inCase(), middle.inCase()), last.inCase());
          Gender gender = common(common(first.gender(), middle.gender()), last.gender());
          boolean agrees =
              fits(first.inCase(), inCase)
                  && fits(middle.inCase(), inCase)
                  && fits(last.inCase(), inCase)
                  && fits(first.gender(), gender)
                  && fits(middle.gender(), gender)
                  && fits(last.gender(), gender);
          NameReading reading =
              new NameReading(first.nominative(), named(middle), named(last), inCase, gender);
          if (agrees && !readings.contains(reading)) {
            readings.add(reading);
          }
        }
      }
    }
    readings.sort(
        Comparator.comparingInt(RussianAgreement::rank)
            .thenComparing(reading -> isDoubtful(reading, given)));
    return readings;
  }

  /**
   * The readings of a given name and a surname that do not agree as the dictionary has them: Сауле
   * is a woman, though it knows a man whose form it would be, and Бенхадду has one form.
   */
  static List<NameReading> otherwise(RussianNameWord given, RussianNameWord surname) {
    List<NameReading> readings =
        surname.hasOneForm() ? of(given.given(), null, List.of(surname.undeclined())) : List.of();
    if (!readings.isEmpty()) {
      surname.keepForm();
    }
    return readings.isEmpty() ? of(given.byEnding(), null, surname.surname()) : readings;
  }

  private static @Nullable String named(RussianEndings.Reading reading) {
    return reading.nominative().isEmpty() ? null : reading.nominative();
  }

  private static int rank(NameReading reading) {
    return reading.inCase() == Case.NOMINATIVE ? 0 : reading.inCase() == null ? 1 : 2;
  }

  /** Жоржи Тавареша is rather Жоржи than Жоржа, where no dictionary has such a man. */
  private static boolean isDoubtful(NameReading name, List<RussianEndings.Reading> given) {
    boolean either = given.stream().anyMatch(each -> each.inCase() == null);
    String first = name.given();
    return either && name.gender() == Gender.MASCULINE && first != null && first.endsWith("а");
  }

  private static <T> @Nullable T common(@Nullable T a, @Nullable T b) {
    return a != null ? a : b;
  }

  private static <T> boolean fits(@Nullable T own, @Nullable T common) {
    return own == null || own == common;
  }
}
