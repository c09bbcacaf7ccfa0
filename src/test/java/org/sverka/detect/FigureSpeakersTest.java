package org.sverka.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.detect.figures.FigureMention;
import org.sverka.detect.figures.Figures;
import org.sverka.detect.quotes.Quotes;
import org.sverka.text.Language;
import org.sverka.text.Morphology;

class FigureSpeakersTest {
  private static final Morphology MORPHOLOGY = Morphology.load();

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | «Мы вложим 5 млрд тенге», — сказал аким Олжас Бейсенов. | Олжас Бейсенов | in a quote",
        "ru | По данным штаба, вода поднялась на 40 сантиметров. | штаба | in the narrator's sentence",
        "ru | Порт принял 12 судов. | | nobody says it",
        "en | \"We lost 40 cows,\" said farmer Tom Okafor. | Tom Okafor | in an English quote",
      })
  void aFigureIsWhoseWordsItStandsIn(
      String language, String text, @Nullable String speaker, String why) {
    Language read = Language.ofTag(language);
    assertThat(
            FigureSpeakers.of(
                new Figures(MORPHOLOGY).find(text, read), new Quotes(MORPHOLOGY).find(text, read)))
        .extracting(FigureMention::speaker)
        .containsExactly(speaker);
  }
}
