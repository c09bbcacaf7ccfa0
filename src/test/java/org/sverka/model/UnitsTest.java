package org.sverka.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
  @ParameterizedTest
  @CsvSource({
    "tonne, kg, 1000",
    "kg, tonne, 0.001",
    "tonne/year, quintal/year, 10",
    "t/year, tonne/year, 1",
    "ha, hectare, 1",
    "km², hectare, 100",
    "m2, m², 1",
    "MWh, kWh, 1000",
    "GW, MW, 1000",
    "hour, minute, 60",
    "decade, year, 10",
    "km/hour, m/h, 1000",
    "mile, km, 1.609344",
    "percentage point, basis point, 100",
    "USD, usd, 1",
    "USD/barrel, USD/barrel, 1",
    "завод, Завод, 1",
  })
  void unitsOfOneThingConvert(String from, String to, BigDecimal factor) {
    assertThat(Units.factor(from, to)).isEqualByComparingTo(factor);
    assertThat(Units.measured(from)).isEqualToIgnoringCase(Units.measured(to));
  }

  @ParameterizedTest
  @CsvSource({
    "tonne, km",
    "tonne/year, tonne/month",
    "tonne, tonne/year",
    "tonne/year, tonne",
    "USD, KZT",
    "gallon, litre",
    "month, day",
    "°C, °F",
    "%, percentage point",
    "завод, школа",
  })
  void whatMeasuresSomethingElseOrIsNotTheSameEverywhereDoesNot(String from, String to) {
    assertThat(Units.factor(from, to)).isNull();
  }

  @Test
  void noTwoUnitsHaveAName() {
    List<String> names = new ArrayList<>();
    for (KnownUnit unit : KnownUnit.values()) {
      names.add(unit.unitName().toLowerCase(Locale.ROOT));
      assertThat(KnownUnit.of(unit.unitName())).contains(unit);
    }
    assertThat(names).doesNotHaveDuplicates();
    assertThat(Arrays.asList("t", "ha", "m2", "km2", "h"))
        .allSatisfy(symbol -> assertThat(KnownUnit.of(symbol)).isPresent());
  }
}
