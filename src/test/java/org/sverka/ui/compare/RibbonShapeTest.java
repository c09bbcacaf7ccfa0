package org.sverka.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RibbonShapeTest {
  private final RibbonShape rising = new RibbonShape(200, 240, 100, 120, 40);

  @ParameterizedTest
  @CsvSource({
    "0, 201, true",
    "0, 199, false",
    "0, 239, true",
    "0, 241, false",
    "40, 101, true",
    "40, 99, false",
    "40, 119, true",
    "40, 121, false",
    "20, 151, true",
    "20, 149, false",
    "20, 179, true",
    "20, 181, false",
    "-1, 210, false",
    "41, 110, false",
    "10, 190, true",
    "10, 230, false"
  })
  void itHoldsWhatIsBetweenItsCurves(double x, double y, boolean inside) {
    assertThat(rising.contains(x, y)).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({"165, 30"})
  void itsSignStandsInItsMiddle(double middle, double thickness) {
    assertThat(rising.middle()).isEqualTo(middle);
    assertThat(rising.thickness()).isEqualTo(thickness);
    assertThat(rising.contains(20, rising.middle())).isTrue();
  }
}
