package org.sverka.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {
  /** Letters that compose or are not seen among them, and what stands between words. */
  private static final String[] PIECES = {
    "порт",
    "Порт",
    "ё",
    "Ёлка",
    "и\u0306",
    "мои\u0306",
    "догово\u00ADр",
    "е\u0308лка",
    "О'Нил",
    "3,5",
    "2025",
    "қала",
    "ﬁn",
    "Straße",
    "İz",
    "a\u200Db",
    "ª",
    "²",
    "城市",
    "𝒜",
    " ",
    " ",
    " — ",
    "-",
    "\u2011",
    "\n",
    ", ",
    "\u00A0",
    ".",
    "«",
    "»",
    "'",
    "\u0301"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatStandsInATextMayStandInIt(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder made = new StringBuilder();
      for (int pieces = 1 + random.nextInt(9); pieces > 0; pieces--) {
        made.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String text = made.toString();
      SearchWords words = SearchWords.of(text);
      for (int first = 0; first < words.size(); first++) {
        for (int last = first; last < Math.min(words.size(), first + 3); last++) {
          List<String> row = IntStream.rangeClosed(first, last).mapToObj(words::word).toList();
          assertThat(SearchWords.mayContain(text, row)).as("%s in “%s”", row, text).isTrue();
        }
      }
    }
  }

  @Test
  void whatSurelyDoesNotStandInATextMayNot() {
    String text = "Порт ждёт суда, а мост — дождя.";
    assertThat(SearchWords.mayContain(text, List.of("порт", "ждет"))).isTrue();
    assertThat(SearchWords.mayContain(text, List.of("мост", "дождя"))).isTrue();
    assertThat(SearchWords.mayContain(text, List.of("порт", "суда"))).isFalse();
    assertThat(SearchWords.mayContain(text, List.of("пор", "ждет"))).isFalse();
    assertThat(SearchWords.mayContain(text, List.of("дождя", "порт"))).isFalse();
    assertThat(SearchWords.mayContain(text, List.of("река"))).isFalse();
  }
}
