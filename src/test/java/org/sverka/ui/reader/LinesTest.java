package org.sverka.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sverka.text.TextRange;

class LinesTest {
  /** What a text is made of: short words, an endless one, emoji, line ends and blank lines. */
  private static String text(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(900);
    for (int i = 0; i < pieces; i++) {
      switch (random.nextInt(12)) {
        case 0 -> text.append(random.nextInt(4) == 0 ? "\n" : " ");
        case 1 -> text.append(random.nextInt(4) == 0 ? "\n\n" : ", ");
        case 2 -> text.append("🚢".repeat(1 + random.nextInt(300)));
        case 3 -> text.append("безпробелов".repeat(1 + random.nextInt(200)));
        case 4, 5 -> text.append(". ");
        case 6 -> text.append("!» ");
        default -> text.append("слово").append(random.nextInt(1000)).append(' ');
      }
    }
    return text.toString();
  }

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLinesJoinBackToTheText(int seed) {
    String text = text(seed);
    Lines lines = Lines.of(text);
    StringBuilder joined = new StringBuilder();
    for (int line = 0; line < lines.count(); line++) {
      joined.append(lines.range(line).of(text));
      if (!lines.isSoft(line) && line < lines.count() - 1) {
        joined.append('\n');
      }
    }
    assertThat(joined.toString()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyOffsetHasALineAndAColumnAndTheyLeadBack(int seed) {
    String text = text(seed);
    Lines lines = Lines.of(text);
    for (int offset = 0; offset <= text.length(); offset++) {
      int line = lines.lineAt(offset);
      int column = lines.columnIn(line, offset);
      assertThat(lines.offset(line, column)).isEqualTo(offset);
      assertThat(column).isBetween(0, lines.range(line).length());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noLineIsTooLongToLayOutOrEndsInsideACharacter(int seed) {
    String text = text(seed);
    Lines lines = Lines.of(text);
    for (int line = 0; line < lines.count(); line++) {
      TextRange range = lines.range(line);
      assertThat(range.length()).isLessThanOrEqualTo(Lines.LONG);
      assertThat(range.of(text)).doesNotContain("\n");
      if (lines.isSoft(line)) {
        assertThat(range.length()).isGreaterThanOrEqualTo(Lines.PIECE - 1);
        assertThat(
                Character.isHighSurrogate(text.charAt(range.end() - 1))
                    && Character.isLowSurrogate(text.charAt(range.end())))
            .isFalse();
      }
    }
  }

  @Test
  void aLongParagraphIsCutBehindASentence() {
    String sentence = "Катера вышли в море на рассвете, ветер к тому времени стих. ";
    String text = sentence.repeat(60);
    Lines lines = Lines.of(text);
    assertThat(lines.count()).isGreaterThan(1);
    for (int line = 0; line < lines.count(); line++) {
      assertThat(lines.range(line).of(text)).startsWith("Катера").endsWith("стих. ");
    }
  }

  @Test
  void anEmptyTextIsOneEmptyLine() {
    Lines lines = Lines.of("");
    assertThat(lines.count()).isEqualTo(1);
    assertThat(lines.range(0)).isEqualTo(new TextRange(0, 0));
    assertThat(lines.lineAt(0)).isZero();
  }
}
