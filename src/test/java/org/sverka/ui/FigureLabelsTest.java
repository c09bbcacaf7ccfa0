package org.sverka.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.KnownUnit;
import org.sverka.model.Modality;

class FigureLabelsTest {
  @ParameterizedTest(name = "{0}: {6}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | duration | ≈     | 2.5         | | hour       | ≈ 2,5 ч
          kk | duration | ≈     | 2.5         | | hour       | ≈ 2,5 сағ
          en | duration | ≈     | 2.5         | | hour       | ≈ 2.5 h
          ru | rate     | →     | 20000000    | | tonne/year | → 20^млн т/год
          en | rate     | →     | 20000000    | | tonne/year | → 20^m t/year
          kk | rate     | →     | 20000000    | | t/year     | → 20^млн т/жыл
          ru | rate     | =     | 90          | | km/hour    | = 90 км/ч
          ru | measure  | >     | 300         | | hectare    | > 300 га
          ru | measure  | >     | 300         | | ha         | > 300 га
          ru | rank     | =     | 3           | | rank       | №^3
          en | rank     | =     | 3           | | rank       | №^3
          ru | rank     | ≤     | 3           | | rank       | топ-3
          en | rank     | ≤     | 3           | | rank       | top 3
          ru | rank     | ≥     | 10          | | rank       | ≥ №^10
          ru | ratio    | =     | 0.5         | | ratio      | ×0,5
          en | ratio    | ≈     | 2           | | ratio      | ≈ ×2
          ru | percent  | range | 20          | 25 | %       | 20–25_%
          ru | money    | →     | 30000000000 | | USD        | → 30^млрд USD
          en | money    | →     | 30000000000 | | USD        | → 30^bn USD
          en | money    | range | 2500000 | 3000000000 | USD | 2.5^m–3^bn USD
          en | money    | =     | 30000000001 | | USD        | = 30_000_000_001 USD
          ru | count    | >     | 170         | | проект     | > 170 проект
          en | count    | =     | 300         | | person     | = 300 person
          ru | frequency | =    | 3           | | time/week  | = 3 раз/нед.
          ru | rank     | ≤     |             | | rank       | один из первых
          ru | vague    | ≈     |             | | школа      | ~ школа
          """)
  void aFigureReadsInTheLanguageOfTheWindow(
      String language,
      String kind,
      String comparator,
      BigDecimal value,
      BigDecimal upper,
      String unit,
      String label) {
    Figure figure =
        new Figure(
            FigureKind.valueOf(kind.toUpperCase(Locale.ROOT)),
            null,
            FigureComparator.ofSign(comparator),
            value,
            upper,
            unit,
            null,
            Modality.FACT);

    assertThat(labels(language).of(figure))
        .isEqualTo(label.replace('_', '\u202f').replace('^', '\u00a0'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "kk"})
  void aNumberThatIsShownIsReadBackExactly(String language) {
    FigureLabels labels = labels(language);
    assertThat(Stream.of("0.5", "-3", "999", "20000000", "2500000", "30000000001", "7.125E+12"))
        .allSatisfy(
            digits -> {
              BigDecimal number = new BigDecimal(new BigDecimal(digits).toPlainString());
              assertThat(labels.numberOf(labels.inShort(number))).contains(number);
              assertThat(labels.numberOf(labels.number(number))).contains(number);
            });
    assertThat(Stream.of("", "bn", "млрд", "1e999999999 m", "thirty"))
        .allSatisfy(words -> assertThat(labels.numberOf(words)).isEmpty());
  }

  @Test
  void whatIsShownInShortIsAtHandInFull() {
    Figure figure =
        new Figure(
            FigureKind.MONEY,
            null,
            FigureComparator.APPROACHING,
            new BigDecimal("30000000000"),
            null,
            "USD",
            "2024",
            Modality.FACT);

    assertThat(labels("en").of(figure)).isEqualTo("→ 30\u00a0bn USD · 2024");
    assertThat(labels("en").inFull(figure)).isEqualTo("→ 30\u202f000\u202f000\u202f000 USD · 2024");
  }

  @Test
  void whatAPersonTypesForAUnitIsTheUnitThatWasShown() {
    for (String language : new String[] {"en", "ru", "kk"}) {
      FigureLabels labels = labels(language);
      assertThat(
              Stream.of(KnownUnit.values())
                  .map(KnownUnit::unitName)
                  .flatMap(unit -> Stream.of(unit, unit + "/year", "tonne/" + unit)))
          .as(language)
          .allSatisfy(
              unit ->
                  assertThat(labels.unitOf(labels.unit(measured(unit)))).as(unit).isEqualTo(unit));
    }
    assertThat(labels("ru").unitOf(" т/год ")).isEqualTo("tonne/year");
    assertThat(labels("ru").unitOf("t/year")).isEqualTo("tonne/year");
    assertThat(labels("ru").unitOf("USD")).isEqualTo("USD");
    assertThat(labels("ru").unitOf("попугай")).isEqualTo("попугай");
  }

  private static Figure measured(String unit) {
    return new Figure(
        FigureKind.MEASURE,
        null,
        FigureComparator.EQUAL,
        BigDecimal.ONE,
        null,
        unit,
        null,
        Modality.FACT);
  }

  private static FigureLabels labels(String language) {
    return new FigureLabels(new Messages(Locale.forLanguageTag(language)));
  }
}
