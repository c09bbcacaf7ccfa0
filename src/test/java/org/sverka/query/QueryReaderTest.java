package org.sverka.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.query.Reading.Problem;

class QueryReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          договор                          | договор
          Ёлка                             | елка
          порт суда                        | (порт & суда)
          премьер-министр                  | премьер_министр
          12:30                            | 12_30
          "новый порт"                     | ='новый порт'
          «новый порт»                     | ='новый порт'
          „новый порт“ “старый”            | (='новый порт' & ='старый')
          договор*                         | договор*
          нефте-газ*                       | нефте_газ*
          a OR b                           | (a / b)
          a ИЛИ b НЕМЕСЕ c                 | (a / b / c)
          a OR b c                         | ((a / b) & c)
          a b OR c                         | (a & (b / c))
          порт -река                       | (порт & -река)
          порт -"река Ишим"                | (порт & -='река ишим')
          порт --река                      | (порт & река)
          порт - река                      | (порт & река)
          порт -(река OR озеро)            | (порт & -(река / озеро))
          (a OR b) (c OR d)                | ((a / b) & (c / d))
          a OR (b c)                       | (a / (b & c))
          tag:обещание                     | TAG:обещание
          Тег:обещание                     | TAG:обещание
          speaker:"Анна Ли"                | SPEAKER:анна_ли
          спикер:«Анна Ли»                 | SPEAKER:анна_ли
          outlet:вест*                     | OUTLET:вест*
          -note:черновик порт              | (-NOTE:черновик & порт)
          author:ли OR автор:ким           | (AUTHOR:ли / AUTHOR:ким)
          claim:порт                       | CLAIM:порт
          date:2025                        | 2025-01-01..2025-12-31
          date:2025-11                     | 2025-11-01..2025-11-30
          date:2025-11..                   | 2025-11-01..
          date:..2024-02                   | ..2024-02-29
          date:2025-11-10..2025-11-12      | 2025-11-10..2025-11-12
          дата:2025..2026-3                | 2025-01-01..2026-03-31
          Президент: мир                   | (президент & мир)
          https://example.org/a            | https_example_org_a
          don’t                            | don't
          порт — река, озеро.              | (порт & река & озеро)
          or                               | or
          ORDER                            | order
          """)
  void aQueryIsReadAs(String written, String meant) {
    assertThat(shown(QueryReader.read(written))).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          "новый порт         | OPEN_QUOTE         | "новый порт
          tag:"обещ           | OPEN_QUOTE         | "обещ
          (порт               | OPEN_PARENTHESIS   | (порт
          порт)               | STRAY_PARENTHESIS  | )
          порт ()             | STRAY_PARENTHESIS  | ()
          OR порт             | LONELY_OR          | OR
          порт OR             | LONELY_OR          | OR
          порт OR OR река     | LONELY_OR          | OR
          (порт OR) река      | LONELY_OR          | OR
          порт -              | LONELY_MINUS       | -
          -порт               | ONLY_MINUS         | -порт
          -порт -река         | ONLY_MINUS         | -порт -река
          порт OR -река       | ONLY_MINUS         | порт OR -река
          до*р                | STAR               | до*р
          *                   | STAR               | *
          порт.*              | STAR               | порт.*
          п*                  | SHORT_PREFIX       | п*
          город:Орал          | UNKNOWN_FIELD      | город:
          tag:                | EMPTY_FIELD        | tag:
          tag:"" порт         | EMPTY_FIELD        | tag:
          date:вчера          | DATE               | вчера
          date:2025-13        | DATE               | 2025-13
          date:2025-02-30     | DATE               | 2025-02-30
          date:..             | DATE               | ..
          date:2026..2025     | DATE_ORDER         | 2026..2025
          …                   | NO_WORD            | …
          tag:—               | NO_WORD            | tag:—
          """)
  void aQueryThatCannotBeReadSaysWhatIsWrong(String written, Problem problem, String part) {
    assertThat(QueryReader.read(written)).isEqualTo(new Reading.Bad(problem, part));
  }

  @Test
  void aBarIsOrToo() {
    assertThat(shown(QueryReader.read("a|b | c"))).isEqualTo("(a / b / c)");
  }

  @Test
  void nothingIsNoQuestionYet() {
    assertThat(List.of("", " ", "\t\n"))
        .allSatisfy(text -> assertThat(QueryReader.read(text)).isEqualTo(new Reading.Nothing()));
  }

  @Test
  void moreThanAnybodyNeedsIsRefused() {
    assertThat(List.of("a ".repeat(49), "a".repeat(1001), "(".repeat(20) + "a"))
        .allSatisfy(
            text ->
                assertThat(QueryReader.read(text))
                    .isEqualTo(new Reading.Bad(Problem.TOO_LONG, "")));
  }

  @Test
  void everyStringHasAnAnswer() {
    String[] pieces = {
      "\"", "«", "»", "(", ")", "-", "*", ":", "tag:", "date:", "..", "2025", " ", " OR ", "|",
      "порт", "ё", "’", "\uD83D", "\uDEA2", "\u0301", "\0", "#", "^", "{", "NEAR(", "'", ";", "\\"
    };
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(1 + random.nextInt(12), 0, pieces.length)
              .mapToObj(piece -> pieces[piece])
              .collect(Collectors.joining());
      assertThat(QueryReader.read(text)).as(text).isNotNull();
    }
  }

  private static String shown(Reading reading) {
    return reading instanceof Reading.Asked asked ? shown(asked.query()) : reading.toString();
  }

  private static String shown(Query query) {
    if (query instanceof Query.Words words) {
      return switch (words.form()) {
        case ANY -> String.join("_", words.words());
        case EXACT -> "='" + String.join(" ", words.words()) + "'";
        case PREFIX -> String.join("_", words.words()) + "*";
      };
    }
    if (query instanceof Query.In in) {
      return in.field() + ":" + shown(in.words());
    }
    if (query instanceof Query.Published days) {
      return (days.from() == null ? "" : days.from()) + ".." + (days.to() == null ? "" : days.to());
    }
    if (query instanceof Query.Not not) {
      return "-" + shown(not.part());
    }
    String between = query instanceof Query.All ? " & " : " / ";
    return query.parts().stream()
        .map(QueryReaderTest::shown)
        .collect(Collectors.joining(between, "(", ")"));
  }
}
