package org.sverka.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Мост открыли вчера. # Мост|открыли|вчера",
        "юго-запад — это там # юго-запад|это|там",
        "don’t, rock 'n' roll # don’t|rock|n|roll",
        "Нұр-Сұлтан қаласы # Нұр-Сұлтан|қаласы",
        "2025-2026, 3–5 лет # 2025-2026|3|5|лет",
        "$30B и 30,5 % # 30B|и|30|5",
        "за\u0301мок и замо\u0301к # за\u0301мок|и|замо\u0301к",
        "- дефис -в начале и-  # дефис|в|начале|и",
        "два--тире # два|тире",
        "к\u00ADнига # к\u00ADнига",
        "😀слово😀 # слово",
        "м² глава Ⅻ # м²|глава|Ⅻ",
        "𝒜𝒷 слова # 𝒜𝒷|слова",
        "«» … # ``",
      })
  void wordsAreLettersDigitsMarksAndInnerSigns(String text, String expected) {
    List<String> wanted = expected.isEmpty() ? List.of() : Arrays.asList(expected.split("\\|"));
    assertThat(Words.of(text).ranges()).extracting(range -> range.of(text)).isEqualTo(wanted);
  }

  @Test
  void aPartOfATextHasTheWordsOfThatPart() {
    String text = "один два три четыре";
    assertThat(Words.of(text, new TextRange(5, 12)).ranges())
        .containsExactly(new TextRange(5, 8), new TextRange(9, 12));
  }

  @Test
  void wordsOfAnyTextAreAscendingAndHaveAllLetters() {
    Random random = new Random(7);
    String alphabet = "абвҚ z9-'’ .\n\u0301\u00AD😀𝒜«»";
    int[] codePoints = alphabet.codePoints().toArray();
    for (int round = 0; round < 2000; round++) {
      StringBuilder built = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        built.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
      }
      String text = built.toString();
      int letters = 0;
      int last = 0;
      for (TextRange word : Words.of(text).ranges()) {
        assertThat(word.start()).isGreaterThanOrEqualTo(last);
        assertThat(word.length()).isPositive();
        last = word.end();
        letters += (int) word.of(text).codePoints().filter(Character::isLetterOrDigit).count();
      }
      assertThat(letters)
          .isEqualTo((int) text.codePoints().filter(Character::isLetterOrDigit).count());
    }
  }
}
