package org.sverka.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordStepsTest {
  @ParameterizedTest(name = "{4}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Суда [придут] весной, в мае. | end | true | Суда [придут весной], в мае. | on to the next",
        "Суда [придут весной], в мае. | end | false | Суда [придут] весной, в мае. | and back",
        "Суда [придут] весной, в мае. | end | false | Суда [придут] весной, в мае. | a word is left",
        "Суда придут [в мае]. | end | true | Суда придут [в мае]. | no word follows",
        "Суда [придут] весной. | start | false | [Суда придут] весной. | on to the one before",
        "[Суда придут] весной. | start | true | Суда [придут] весной. | and back",
        "Суда [придут] весной. | start | true | Суда [придут] весной. | a word is left again",
        "[Суда] придут. | start | false | [Суда] придут. | nothing comes before",
        "Су[да при]дут. | end | true | Су[да придут]. | an edge in a word goes to its end",
        "Су[да при]дут. | start | false | [Суда при]дут. | and to its beginning",
      })
  void anEdgeGoesFromWordToWord(
      String before, String edge, boolean forward, String after, String reason) {
    String text = before.replaceAll("[\\[\\]]", "");
    TextRange range = new TextRange(before.indexOf('['), before.indexOf(']') - 1);
    TextRange moved =
        edge.equals("end")
            ? WordSteps.end(text, range, forward)
            : WordSteps.start(text, range, forward);
    assertThat(
            text.substring(0, moved.start())
                + "["
                + moved.of(text)
                + "]"
                + text.substring(moved.end()))
        .as(reason)
        .isEqualTo(after);
  }

  @Test
  void neitherEdgeLeavesTheTextOrPassesTheOther() {
    Random random = new Random(5);
    String letters = "аб ,.\n😀";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder("а");
      for (int i = random.nextInt(60); i > 0; i--) {
        text.appendCodePoint(letters.codePointAt(random.nextInt(letters.length() - 1)));
      }
      int start = random.nextInt(text.length());
      TextRange range = new TextRange(start, start + 1 + random.nextInt(text.length() - start));
      boolean forward = random.nextBoolean();
      TextRange end = WordSteps.end(text, range, forward);
      TextRange begun = WordSteps.start(text, range, forward);
      assertThat(end.start()).isEqualTo(range.start());
      assertThat(end.end()).isBetween(range.start() + 1, text.length());
      assertThat(begun.end()).isEqualTo(range.end());
      assertThat(begun.start()).isBetween(0, range.end() - 1);
    }
  }
}
