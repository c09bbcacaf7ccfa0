package org.sverka.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "декларация # декларации декларацией декларацию Декларациями",
        "мост # моста мосту мостом мосты мостов",
        "ёлка # елка ёлки елкой",
        "министр # министра министром министры",
        "строить # строил строила строили",
      })
  void russianFormsHaveOneStem(String word, String forms) {
    assertOneStem(Language.RUSSIAN, word, forms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {"bridge # bridges Bridge bridged", "city # cities", "agreement # agreements"})
  void englishFormsHaveOneStem(String word, String forms) {
    assertOneStem(Language.ENGLISH, word, forms);
  }

  private static void assertOneStem(Language language, String word, String forms) {
    Stems stems = Stems.of(language);
    String stem = stems.stem(word);
    assertThat(Arrays.stream(forms.strip().split(" ")))
        .allSatisfy(form -> assertThat(stems.stem(form)).as(form).isEqualTo(stem));
  }
}
