package org.sverka.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaneWidthsTest {
  static List<Arguments> cases() {
    return List.of(
        Arguments.of("one", new double[] {0}, new double[] {}),
        Arguments.of("nobody has chosen", new double[] {0, 0, 0, 0}, new double[] {.25, .5, .75}),
        Arguments.of("chosen", new double[] {.7, .3}, new double[] {.7}),
        Arguments.of("one was closed", new double[] {.3, .2}, new double[] {.6}),
        Arguments.of("one was opened", new double[] {.6, 0, .4}, new double[] {.4, .4 + 1 / 3.0}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void dividersStandWhereTheSharesPutThem(String name, double[] shares, double[] dividers) {
    assertThat(PaneWidths.dividers(shares)).containsExactly(dividers, within(1e-9));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void sharesReadOffTheDividersPutThemBack(String name, double[] unused, double[] dividers) {
    double[] shares = PaneWidths.shares(dividers);
    assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-9));
    assertThat(PaneWidths.dividers(shares)).containsExactly(dividers, within(1e-9));
  }
}
