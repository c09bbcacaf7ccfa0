package org.sverka.app.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.text.Language;

class ClaimMatchTest {
  @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}")
  @CsvSource({
    "RATE, tonne/year, RATE, tonne/year, true",
    "RATE, t/year, RATE, tonne/year, true",
    "MEASURE, kg, MEASURE, tonne, true",
    "MEASURE, ha, MEASURE, km², true",
    "MEASURE, km, MEASURE, tonne, false",
    "RATE, tonne/month, RATE, tonne/year, false",
    "MEASURE, tonne, RATE, tonne/year, false",
    "MONEY, USD, MONEY, KZT, false",
    "COUNT, проекты, COUNT, проект, true",
    "COUNT, школа, COUNT, проект, false",
  })
  void aFigureIsEvidenceOfTheClaimThatMeasuresTheSame(
      FigureKind kind, String unit, FigureKind otherKind, String otherUnit, boolean same) {
    Claim claim =
        new Claim(
            new ClaimId("c"), "Порт растёт", figure(kind, unit), "", Instant.EPOCH, Instant.EPOCH);

    assertThat(
            new ClaimMatch(List.of(claim), Language.RUSSIAN)
                .find(figure(otherKind, otherUnit))
                .isPresent())
        .isEqualTo(same);
  }

  @Test
  void theTitleNamesTheSubjectOfTheSameNumber() {
    Figure unnamed = figure(FigureKind.RATE, "tonne/year", null);
    Claim claim =
        new Claim(
            new ClaimId("c"),
            "грузооборот … порта приближается к 20 млн",
            unnamed,
            "",
            Instant.EPOCH,
            Instant.EPOCH);
    ClaimMatch match = new ClaimMatch(List.of(claim), Language.RUSSIAN);

    assertThat(match.find(figure(FigureKind.RATE, "tonne/year"))).contains(claim);
    assertThat(match.find(figure(FigureKind.RATE, "tonne/year", "добыча угля"))).isEmpty();
  }

  private static Figure figure(FigureKind kind, String unit) {
    return figure(kind, unit, "грузооборот порта");
  }

  private static Figure figure(FigureKind kind, String unit, @Nullable String subject) {
    return new Figure(
        kind,
        subject,
        FigureComparator.EQUAL,
        new BigDecimal("20000000"),
        null,
        unit,
        "2025",
        Modality.FACT);
  }
}
