package org.sverka.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.query.TextSearch.Outcome;

class TextSearchTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          Ёлка и елка, ЕЛКА | елка | false | Ёлка,елка,ЕЛКА
          Ёлка и елка, ЕЛКА | елка | true  | елка
          догово\u00ADр     | говор | false | гово\u00ADр
          «порт» и "порт"   | "п   | false | «п,"п
          ааа               | аа   | false | аа
          порт              | рта  | false |
          """)
  void lettersAreFoundWhereTheyStand(
      String text, String letters, boolean exactly, String expected) {
    assertThat(words(text, TextSearch.letters(text, letters, exactly)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          30 млрд и 15 млрд | \\d+ млрд | false | 30 млрд,15 млрд
          Порт порт         | порт      | false | Порт,порт
          Порт порт         | порт      | true  | порт
          Порт, портал      | \\bпорт\\b | false | Порт
          а б               | x*        | false |
          """)
  void expressionsAreFound(String text, String expression, boolean exactly, String expected) {
    assertThat(words(text, TextSearch.expression(text, expression, exactly, () -> false)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource({"аб(, 3", "*, 0", "б**{, 2"})
  void whatIsNoExpressionSaysWhereItGoesWrong(String expression, int at) {
    assertThat(TextSearch.expression("а", expression, false, () -> false))
        .isEqualTo(new Outcome.Bad(at));
  }

  @ParameterizedTest
  @CsvSource({"(а+)+$", "(а|аа)+$", "(.*)*б", "((а*)*)*б"})
  void aHostileExpressionEnds(String expression) {
    String text = "а".repeat(5_000) + "!";
    assertThat(TextSearch.expression(text, expression, false, () -> false))
        .isEqualTo(new Outcome.Endless());
  }

  @Test
  void anExpressionThatNobodyWaitsForEnds() {
    assertThat(TextSearch.expression("а".repeat(5_000) + "!", "(а|аа)+$", false, () -> true))
        .isEqualTo(new Outcome.Endless());
  }

  private static String words(String text, Outcome outcome) {
    List<String> words =
        ((Outcome.Found) outcome).places().stream().map(range -> range.of(text)).toList();
    return words.stream().collect(Collectors.joining(","));
  }
}
