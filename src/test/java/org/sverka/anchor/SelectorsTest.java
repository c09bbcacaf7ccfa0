package org.sverka.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sverka.model.Selector;
import org.sverka.text.Graphemes;
import org.sverka.text.TextRange;

class SelectorsTest {
  @Test
  void aSelectorHasWholeWordsOnBothSides() {
    String text =
        "Сегодня утром в городе открыли длинный мост через реку, и поезда пошли быстрее, чем прежде, без остановок.";
    int start = text.indexOf("мост");
    assertThat(Selectors.describe(text, new TextRange(start, start + 4)))
        .isEqualTo(
            new Selector(
                new TextRange(start, start + 4),
                "мост",
                " утром в городе открыли длинный ",
                " через реку, и поезда пошли "));
  }

  @Test
  void atTheEdgesOfTheTextASideIsEmpty() {
    assertThat(Selectors.describe("мост", new TextRange(0, 4)))
        .isEqualTo(new Selector(new TextRange(0, 4), "мост", "", ""));
  }

  @Test
  void aWordLongerThanTheSideIsCut() {
    String text = "а".repeat(80);
    assertThat(Selectors.describe(text, new TextRange(40, 41)))
        .isEqualTo(new Selector(new TextRange(40, 41), "а", "а".repeat(32), "а".repeat(32)));
  }

  @Test
  void noGraphemeIsSplit() {
    Random random = new Random(9);
    for (int round = 0; round < 300; round++) {
      String text = new InventedText(random).article(6);
      int start = random.nextInt(text.length());
      int end = start + random.nextInt(text.length() - start + 1);
      Selector selector = Selectors.describe(text, new TextRange(start, end));
      TextRange range = selector.position();
      int from = range.start() - selector.prefix().length();
      int to = range.end() + selector.suffix().length();
      assertThat(text.substring(from, to))
          .isEqualTo(selector.prefix() + selector.exact() + selector.suffix());
      for (int offset : new int[] {from, range.start(), range.end(), to}) {
        assertThat(Graphemes.floor(text, offset)).isEqualTo(offset);
      }
      assertThat(selector.prefix().length()).isLessThanOrEqualTo(Selectors.CONTEXT);
      assertThat(selector.suffix().length()).isLessThanOrEqualTo(Selectors.CONTEXT);
    }
  }
}
