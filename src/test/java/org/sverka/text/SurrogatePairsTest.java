package org.sverka.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SurrogatePairsTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("", ""),
        Arguments.of("порт 😀", "порт 😀"),
        Arguments.of("порт \uD83D", "порт \uFFFD"),
        Arguments.of("\uDE00порт", "\uFFFDпорт"),
        Arguments.of("\uDE00\uD83D", "\uFFFD\uFFFD"),
        Arguments.of("\uD83D\uD83D\uDE00\uDE00", "\uFFFD😀\uFFFD"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void halvesAreReplacedAndPairsStay(String text, String mended) {
    assertThat(SurrogatePairs.mended(text)).isEqualTo(mended);
  }
}
