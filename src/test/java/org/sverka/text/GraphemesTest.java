package org.sverka.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphemesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "слово # 1 # 3 # 1 # 3",
        "а\u0301б # 1 # 3 # 0 # 3",
        "а\u0301б # 0 # 1 # 0 # 2",
        "и\u0306 # 0 # 1 # 0 # 2",
        "x😀y # 2 # 3 # 1 # 3",
        "👩‍👩‍👧 # 2 # 3 # 0 # 8",
        "🇰🇿🇷🇺 # 2 # 6 # 0 # 8",
        "👍🏽. # 0 # 2 # 0 # 4",
        "1️⃣2 # 0 # 1 # 0 # 3",
      })
  void aRangeGrowsToWholeCharacters(
      String text, int start, int end, int wantedStart, int wantedEnd) {
    assertThat(Graphemes.expand(text, new TextRange(start, end)))
        .isEqualTo(new TextRange(wantedStart, wantedEnd));
  }

  @Test
  void aLineEndOfTwoCharsIsOne() {
    assertThat(Graphemes.expand("a\r\nb", new TextRange(0, 2))).isEqualTo(new TextRange(0, 3));
  }

  @Test
  void theQuickPathAgreesWithTheLibrary() {
    Random random = new Random(3);
    int[] signs =
        "аЁй \u0301\u0306\r\n«—…\u00AD©\u200D😀👩🇰🇿🏽가각\u1100\u1161\u0600\uFE0F҉z"
            .codePoints()
            .toArray();
    for (int round = 0; round < 2000; round++) {
      StringBuilder built = new StringBuilder();
      for (int i = 1 + random.nextInt(12); i > 0; i--) {
        built.appendCodePoint(signs[random.nextInt(signs.length)]);
      }
      String text = built.toString();
      BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
      clusters.setText(text);
      int floor = 0;
      for (int offset = 0; offset <= text.length(); offset++) {
        floor = clusters.isBoundary(offset) ? offset : floor;
        assertThat(Graphemes.floor(text, offset)).as(text).isEqualTo(floor);
      }
    }
  }
}
