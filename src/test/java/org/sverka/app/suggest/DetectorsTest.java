package org.sverka.app.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.model.Article;
import org.sverka.text.Language;
import org.sverka.text.Morphology;
import org.sverka.text.TextRange;

class DetectorsTest {
  private final Detectors detectors = Detectors.of(Morphology.load());

  @ParameterizedTest(name = "{2}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Выручка завода достигла 12 млрд тенге. | 12 млрд тенге | money",
        "Доля зерна выросла до 40 процентов. | 40 процентов | a share",
        "Встреча прошла 12 ноября 2025 года. | | a date alone",
        "Порт вошёл в число лидеров отрасли. | | no number to compare",
        "Стоянка длилась три дня. | | a bare duration",
        "Пароход «Восток» ушёл в рейс. | | a name in quotation marks",
        "«Причал готов, можно швартоваться», — сообщил капитан Иванов."
            + " | Причал готов, можно швартоваться | somebody's words",
      })
  void whatIsWorthSuggestingIsSuggested(String text, @Nullable String words, String why) {
    assertThat(find(text).stream().map(its -> its.range().of(text)))
        .containsExactlyElementsOf(words == null ? List.of() : List.of(words));
  }

  @Test
  void theTwoPiecesOfAnUtteranceAreOneSuggestion() {
    String text = "«Причал готов, — сообщил капитан Пётр Иванов, — можно швартоваться».";
    assertThat(find(text)).hasSize(1);
    Suggestion quote = find(text).get(0);
    assertThat(quote.ranges().stream().map(range -> range.of(text)))
        .hasSize(2)
        .allSatisfy(piece -> assertThat(piece).doesNotContain("сообщил"));
    assertThat(quote.speaker()).isEqualTo("Пётр Иванов");
  }

  @Test
  void nothingInPageFurnitureIsSuggested() {
    String text = "Выручка завода достигла 12 млрд тенге.\nСкидка 50 процентов!";
    TextRange advertisement = new TextRange(text.indexOf("Скидка"), text.length());
    Article article = Articles.article(text, Language.RUSSIAN, advertisement);
    assertThat(detectors.find(article, text).stream().map(its -> its.range().of(text)))
        .containsExactly("12 млрд тенге");
  }

  private List<Suggestion> find(String text) {
    return detectors.find(Articles.article(text, Language.RUSSIAN), text);
  }
}
