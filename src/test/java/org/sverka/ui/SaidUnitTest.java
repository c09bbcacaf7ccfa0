package org.sverka.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
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
          count | проект    | 170   | больше 170 общих проектов   | > 170 проектов
          count | самолет   | 12    | Более 12 Самолётов          | > 12 Самолётов
          count | company   | 20000 | more than 20,000 companies  | > 20 000 companies
          count | подпись   | 2     | больше двух подписей        | > 2 подписей
          count | child     | 40    | more than 40 children       | > 40 children
          count | школа     | 40    | больше 40 школьников        | > 40 школа
          count | жоба      | 170   | жобалардың саны 170-тен асты | > 170 жоба
          count | проект    | 170   | их уже больше 170           | > 170 проект
          vague | школа     |       | десятки школ                | ~ школ
          money | USD       | 30    | more than 30 usd            | > 30 USD
          count |           | 30    | больше 30                   | > 30
          """)
  void whatIsCountedStandsInTheFormThatTheTextHas(
      String kind, String unit, BigDecimal value, String words, String label) {
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
    FigureLabels labels = new FigureLabels(new Messages(Locale.ENGLISH));
    assertThat(labels.of(SaidUnit.in(words, figure)).replace('\u202f', ' ').replace('\u00a0', ' '))
        .isEqualTo(label);
  }
}
