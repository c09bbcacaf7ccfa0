package org.sverka.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ещё РАЗ # еще раз",
        "Е\u0308лка и\u0306од # елка йод",
        "«Дом» „дом“ “house” # \"дом\" \"дом\" \"house\"",
        "юго‑запад – юг — да # юго-запад - юг - да",
        "30\u00A0000\u202F000 # 30 000 000",
        "со\u00ADюз # союз",
        "Әлем ІС # әлем іс",
        "don’t # don't",
        "\u212Bngström # ångström",
        "𝒜😀 # 𝒜😀",
        "한국 # 한국",
        "\u1112\u1161\u11ab # 한",
      })
  void formsThatReadersTakeForOneAreOne(String text, String expected) {
    assertThat(NormalForm.of(text).text()).isEqualTo(expected);
  }

  @Test
  void aRangeOfTheFormLeadsBackToWholeCharactersOfTheSource() {
    String source = "Со\u00ADюз и\u0306ода, ещё раз";
    NormalForm form = NormalForm.of(source);
    int at = form.text().indexOf("йода");
    assertThat(form.toSource(new TextRange(at, at + 4)).of(source)).isEqualTo("и\u0306ода");
    assertThat(form.toSource(new TextRange(0, 2)).of(source)).isEqualTo("Со");
    assertThat(form.toSource(new TextRange(2, 4)).of(source)).isEqualTo("юз");
    assertThat(form.toSource(new TextRange(0, form.text().length())).of(source)).isEqualTo(source);
    assertThat(form.fromSource(new TextRange(0, 5)).of(form.text())).isEqualTo("союз");
    assertThat(form.fromSource(new TextRange(7, 8)).of(form.text())).isEqualTo("й");
  }

  @Test
  void aRangeAndItsSourceReadAlike() {
    Random random = new Random(5);
    int[] signs = "аЁеи\u0306\u0308\u0301\u00AD\u200B «—Z😀\u212B".codePoints().toArray();
    for (int round = 0; round < 3000; round++) {
      StringBuilder built = new StringBuilder();
      for (int i = random.nextInt(25); i > 0; i--) {
        built.appendCodePoint(signs[random.nextInt(signs.length)]);
      }
      String source = built.toString();
      NormalForm form = NormalForm.of(source);
      String composed = Normalizer.normalize(source, Normalizer.Form.NFC);
      assertThat(form.text()).isEqualTo(NormalForm.of(composed).text());
      int from = Graphemes.floor(form.text(), random.nextInt(form.text().length() + 1));
      int to =
          Graphemes.ceiling(form.text(), from + random.nextInt(form.text().length() - from + 1));
      TextRange range = new TextRange(from, to);
      TextRange back = form.toSource(range);
      assertThat(NormalForm.of(back.of(source)).text()).as(source).isEqualTo(range.of(form.text()));
      assertThat(form.fromSource(back)).as(source).isEqualTo(range);
    }
  }
}
