package org.sverka.detect.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.text.Language;
import org.sverka.text.Morphology;

/** Holds what was reached on sentences marked by hand; {@code figures.md} has the table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureScoreTest {
  private final Figures figures = new Figures(Morphology.load());

  @ParameterizedTest
  @CsvSource({
    "dev-ru.tsv, RUSSIAN, 0.98, 0.99, 0.99",
    "dev-en.tsv, ENGLISH, 0.99, 0.99, 0.99",
    "dev-kk.tsv, KAZAKH, 0.99, 0.99, 0.99",
    "heldout-ru.tsv, RUSSIAN, 0.97, 0.99, 0.99",
    "heldout-en.tsv, ENGLISH, 0.95, 0.99, 0.97",
    "heldout-kk.tsv, KAZAKH, 0.92, 0.96, 0.99",
    "unseen-en.tsv, ENGLISH, 0.94, 0.99, 0.99",
    "unseen-kk.tsv, KAZAKH, 0.98, 0.99, 0.95",
    "third-ru.tsv, RUSSIAN, 0.96, 0.98, 0.99",
    "third-en.tsv, ENGLISH, 0.96, 0.97, 0.97",
    "third-kk.tsv, KAZAKH, 0.92, 0.94, 0.96",
    "fourth-ru.tsv, RUSSIAN, 0.98, 0.98, 0.98",
    "fourth-en.tsv, ENGLISH, 0.97, 0.99, 0.99",
    "fourth-kk.tsv, KAZAKH, 0.93, 0.99, 0.99",
    "fifth-en.tsv, ENGLISH, 0.96, 0.98, 0.96",
    "fifth-kk.tsv, KAZAKH, 0.95, 0.99, 0.94"
  })
  void staysAsGoodAsItWas(
      String resource, Language language, double f1, double comparator, double unit) {
    FigureScore score = new FigureScore();
    for (AnnotatedSentence sentence : AnnotatedSentence.read(resource)) {
      score.add(sentence, figures.find(sentence.text(), language));
    }
    System.out.println(resource + ": " + score);
    assertThat(score.f1()).as(resource + " F1").isGreaterThanOrEqualTo(f1);
    assertThat(score.comparator()).as(resource + " comparator").isGreaterThanOrEqualTo(comparator);
    assertThat(score.unit()).as(resource + " unit").isGreaterThanOrEqualTo(unit);
  }
}
