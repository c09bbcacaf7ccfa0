package org.sverka.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Вестник степи, 13 ноября 2025 года | Вестник степи",
        "12.11.2025, 18:40. QAZ Хабар | QAZ Хабар",
        "Дала тілшісі · 12 қараша 2025 жыл | Дала тілшісі",
        "The Caspian Ledger · 12 November 2025 | The Caspian Ledger",
        "Иван Петров, 12 ноября 2025 | -",
        "By Helen Marchbank, 12 November 2025 | -",
        "Договор подписали 12 ноября 2025 года. | -",
        "Вестник степи | -",
      })
  void anOutletBesideADateIsNamedAndAPersonIsNot(String line, @Nullable String outlet) {
    assertThat(DatedName.outlet(line)).isEqualTo(outlet);
  }
}
