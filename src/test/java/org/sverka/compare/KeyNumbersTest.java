package org.sverka.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyNumbersTest {
  @Test
  void keysAreNumberedInTheOrderInWhichTheyWereFirstMet() {
    KeyNumbers numbers = new KeyNumbers();

    assertThat(new int[] {numbers.add(7), numbers.add(0), numbers.add(7), numbers.add(-1)})
        .containsExactly(0, 1, 0, 2);
    assertThat(numbers.size()).isEqualTo(3);
    assertThat(numbers.get(5)).isEqualTo(KeyNumbers.NONE);
  }

  @Test
  void ofManyKeysEachKeepsItsNumber() {
    Random random = new Random(1);
    KeyNumbers numbers = new KeyNumbers();
    Map<Long, Integer> expected = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      // Few bits apart, as the keys of short words are before they are mixed.
      long key = (long) random.nextInt(40_000) << random.nextInt(30);
      expected.putIfAbsent(key, expected.size());
      assertThat(numbers.add(key)).isEqualTo(expected.get(key));
    }

    assertThat(numbers.size()).isEqualTo(expected.size());
    expected.forEach((key, number) -> assertThat(numbers.get(key)).isEqualTo(number));
  }
}
