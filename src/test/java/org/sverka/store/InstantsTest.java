package org.sverka.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
  @Test
  void whatAnInstantWritesIsReadBack() {
    Random random = new Random(1);
    int[] precision = {1, 1_000, 1_000_000, 1_000_000_000};
    for (int i = 0; i < 20_000; i++) {
      long second = random.nextLong(-70_000_000_000L, 300_000_000_000L);
      int unit = precision[random.nextInt(precision.length)];
      int nanos = random.nextInt(1_000_000_000);
      Instant instant = Instant.ofEpochSecond(second, nanos - nanos % unit);
      assertThat(Instants.parse(instant.toString())).isEqualTo(instant);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "2025-11-12T12:00:00",
        "2025-11-12T12:00:00,5Z",
        "2025-11-12 12:00:00Z",
        "2025-02-30T12:00:00Z",
        "2025-11-12T24:00:01Z",
        "2025-11-12T12:60:00Z",
        "2025-11-12T12:00:00.1234567890Z"
      })
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> Instants.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
