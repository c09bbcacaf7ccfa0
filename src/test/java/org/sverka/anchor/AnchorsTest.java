package org.sverka.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sverka.anchor.Anchoring.Ambiguous;
import org.sverka.anchor.Anchoring.Changed;
import org.sverka.anchor.Anchoring.Exact;
import org.sverka.anchor.Anchoring.Lost;
import org.sverka.anchor.Anchoring.Moved;
import org.sverka.model.Selector;
import org.sverka.text.TextRange;

class AnchorsTest {
  private static final String TEXT =
      """
      Вчера в посёлке Заречный открыли новый мост через реку Тихую.
      Строители закончили работы на два месяца раньше срока. Инженер Пётр Лужин сказал, что мост \
      выдержит любой ледоход. Жители ждали этого дня почти десять лет.
      Раньше до соседнего города добирались паромом, а зимой по льду. Теперь дорога займёт полчаса.
      """;

  private static final String QUOTE = "мост выдержит любой ледоход";

  private static Selector selector(String quote) {
    return selector(TEXT, quote);
  }

  private static Selector selector(String text, String quote) {
    return Selectors.describe(text, rangeOf(text, quote));
  }

  private static TextRange rangeOf(String text, String quote) {
    int start = text.indexOf(quote);
    return new TextRange(start, start + quote.length());
  }

  @Test
  void theSameTextHasItWhereItWas() {
    assertThat(Anchors.find(selector(QUOTE), TEXT)).isEqualTo(new Exact(rangeOf(TEXT, QUOTE)));
  }

  @Test
  void textBeforeItMovesIt() {
    String changed = "Обновлено в полдень.\n" + TEXT;
    assertThat(Anchors.find(selector(QUOTE), changed))
        .isEqualTo(new Moved(rangeOf(changed, QUOTE)));
  }

  @Test
  void neighboursRewrittenOnOneSideMoveItStill() {
    String changed = TEXT.replace("Инженер Пётр Лужин сказал, что ", "По словам мастера, ");
    assertThat(Anchors.find(selector(QUOTE), changed))
        .isEqualTo(new Moved(rangeOf(changed, QUOTE)));
  }

  @Test
  void changedWordsBetweenOldNeighboursAreFound() {
    String edited = "мост теперь выдержит всякий ледоход";
    String changed = "Дополнено.\n" + TEXT.replace(QUOTE, edited);
    assertThat(Anchors.find(selector(QUOTE), changed))
        .isInstanceOfSatisfying(
            Changed.class,
            found -> {
              assertThat(found.range()).isEqualTo(rangeOf(changed, edited));
              assertThat(found.score()).isBetween(0.7, 0.99);
            });
  }

  @Test
  void anotherSpellingOfSignsIsFound() {
    String quote = "Пётр Лужин сказал";
    String changed = TEXT.replace(quote, "Петр\u00A0Лужин сказал");
    assertThat(Anchors.find(selector(quote), changed))
        .isInstanceOfSatisfying(
            Changed.class,
            found -> assertThat(found.range().of(changed)).isEqualTo("Петр\u00A0Лужин сказал"));
  }

  @Test
  void anExactCopyAmongStrangersDoesNotBeatTheEditedOriginal() {
    String edited = "мост перенесёт любой ледоход";
    String changed =
        TEXT.replace(QUOTE, edited) + "В газете пишут: мост выдержит любой ледоход, и точка.\n";
    assertThat(Anchors.find(selector(QUOTE), changed))
        .isInstanceOfSatisfying(
            Changed.class, found -> assertThat(found.range()).isEqualTo(rangeOf(changed, edited)));
  }

  @Test
  void wordsTakenOutAreLostThoughALookAlikeStandsElsewhere() {
    String sentence = "Жители ждали этого дня почти десять лет.";
    String changed =
        TEXT.replace(sentence + "\n", "\n") + "Рыбаки ждали этого дня почти девять лет.\n";
    assertThat(Anchors.find(selector(sentence), changed)).isInstanceOf(Lost.class);
  }

  @Test
  void wordsTakenOutAreLostThoughTheNextSentenceLooksLikeThem() {
    String text =
        "Совет собрался утром. Первый участок дороги сдан в мае. Второй участок дороги сдан в мае."
            + " Третий участок дороги сдан в мае. На этом заседание закрыли.";
    String sentence = "Второй участок дороги сдан в мае.";
    String changed = text.replace(sentence + " ", "");
    assertThat(Anchors.find(selector(text, sentence), changed)).isInstanceOf(Lost.class);
  }

  @Test
  void theGapThatTheWordsLeftIsTheGuess() {
    String changed = TEXT.replace("Жители ждали этого дня почти десять лет.\n", "\n");
    int gap = changed.indexOf("ледоход.") + "ледоход. ".length();
    assertThat(Anchors.find(selector("Жители ждали этого дня почти десять лет."), changed))
        .isEqualTo(new Lost(new TextRange(gap, gap)));
  }

  @Test
  void aParagraphMovedAmongStrangersIsKnownByItsWords() {
    String quote = "Раньше до соседнего города добирались паромом, а зимой по льду.";
    String changed = "Совсем другое начало. " + quote + " И совсем другой конец.";
    assertThat(Anchors.find(selector(quote), changed))
        .isEqualTo(new Moved(rangeOf(changed, quote)));
  }

  @Test
  void aShortWordAmongStrangersIsLost() {
    assertThat(Anchors.find(selector("мост"), "Другой текст, и в нём есть мост, но не тот."))
        .isInstanceOf(Lost.class);
  }

  @Test
  void copiesBetweenTheSameNeighboursAreAmbiguous() {
    String line = "Итого по разделу ремонта: двести тысяч. Подпись инженера и печать треста.\n";
    String text = line.repeat(3);
    Selector selector = selector(text, "двести тысяч");
    String changed = "Новая строка.\n" + text;
    int step = line.length();
    TextRange first = rangeOf(changed, "двести тысяч");
    assertThat(Anchors.find(selector, "Новая строка.\n" + line + line))
        .isEqualTo(new Ambiguous(List.of(first, first.shift(step))));
  }

  @Test
  void aTextWithNothingOfItHasNoGuess() {
    assertThat(Anchors.find(selector(QUOTE), "Nothing here.")).isEqualTo(new Lost(null));
    assertThat(Anchors.find(selector(QUOTE), "")).isEqualTo(new Lost(null));
  }

  @Test
  void oneInstanceFindsManySelectors() {
    String changed = "Обновлено.\n" + TEXT.replace("почти десять", "целых девять");
    Anchors anchors = Anchors.in(changed);
    assertThat(anchors.find(selector(QUOTE))).isEqualTo(new Moved(rangeOf(changed, QUOTE)));
    assertThat(anchors.find(selector("Жители ждали этого дня почти десять лет.")))
        .isInstanceOfSatisfying(
            Changed.class,
            found ->
                assertThat(found.range().of(changed))
                    .isEqualTo("Жители ждали этого дня целых девять лет."));
  }
}
