package org.sverka.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;

class SaidUnitTest {
  @ParameterizedTest(name = "{3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          count | проект    | 170   | больше 170 общих проектов   | проектов
          count | самолет   | 12    | Более 12 Самолётов          | Самолётов
          count | company   | 20000 | more than 20,000 companies  | companies
          count | подпись   | 2     | больше двух подписей        | подписей
          count | child     | 40    | more than 40 children       | children
          count | школа     | 40    | больше 40 школьников        | школа
          count | жоба      | 170   | жобалардың саны 170-тен асты | жоба
          count | проект    | 170   | их уже больше 170           | проект
          count | проект    | 170   | Проекты обсудили: их 170 общих проектов | проектов
          count | школа     | 40    | 40 школяров открыли школы   | школы
          count | партия    | 4     | 4 партнёра                  | партия
          vague | школа     |       | десятки школ                | школ
          money | USD       | 30    | more than 30 usd            | USD
          count |           | 30    | больше 30                   |
          """)
  void whatIsCountedStandsInTheFormThatTheTextHas(
      String kind,
      @Nullable String unit,
      @Nullable BigDecimal value,
      String words,
      @Nullable String said) {
    Figure figure =
        new Figure(
            FigureKind.valueOf(kind.toUpperCase(Locale.ROOT)),
            null,
            FigureComparator.MORE,
            value,
            null,
            unit,
            null,
            Modality.FACT);
    assertThat(SaidUnit.in(words, figure).unit()).isEqualTo(said);
  }
}
