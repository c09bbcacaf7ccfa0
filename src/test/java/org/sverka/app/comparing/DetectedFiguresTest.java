package org.sverka.app.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.compare.Agreements;
import org.sverka.compare.Rule;
import org.sverka.compare.StatedFigure;
import org.sverka.detect.figures.FigureMention;
import org.sverka.detect.figures.Figures;
import org.sverka.text.Language;
import org.sverka.text.Morphology;

/** What the detectors write is what the comparison reads: sentences in, verdicts out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DetectedFiguresTest {
  private final Figures figures = new Figures(Morphology.load());

  @ParameterizedTest(name = "{0}: {1} / {2}: {3} — {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | Собрали 2,5 тонны мёда.           | ru | Собрали 2500 килограммов мёда.     | SAME
          ru | Собрали 2,5 тонны мёда.           | en | They gathered 2,500 kg.            | SAME
          kk | 2,5 тонна бал жиналды.            | en | They gathered 2.5 tonnes.          | SAME
          ru | Собрали 30 центнеров мёда.        | kk | 3 тонна бал жиналды.               | SAME
          ru | Засеяли 300 га.                   | kk | 3 шаршы километр егілді.           | SAME
          ru | Засеяли 300 га.                   | en | They sowed 3 square kilometres.    | SAME
          en | They sowed 300 hectares.          | kk | 300 гектар егілді.                 | SAME
          ru | Площадь дома — 90 кв. м.          | en | The house has 90 square metres.    | SAME
          ru | Площадь дома — 90 кв. м.          | kk | Үй 90 шаршы метр.                  | SAME
          ru | Станция даёт 2 ГВт.               | en | The station gives 2,000 MW.        | SAME
          ru | Станция даёт 2 ГВт.               | kk | Станция 2000 мегаватт береді.      | SAME
          ru | Сожгли 5 мегаватт-часов.          | en | They burned 5,000 kWh.             | SAME
          ru | Ветер дул до утра, 90 км/ч.       | en | The wind blew at 90 km/h.          | SAME
          ru | Скорость — 90 километров в час.   | en | Winds of 90 kph blew.              | SAME
          ru | Ветер — 90 километров в час.      | kk | Жел 90 км/сағ.                     | SAME
          ru | Шли полтора часа.                 | en | They walked for 90 minutes.        | SAME
          ru | Шли полтора часа.                 | kk | 90 минут жүрді.                    | SAME
          ru | Ставка: 2 процентных пункта.      | en | It rose by 200 basis points.       | SAME
          ru | Мощность — 20 млн тонн в год.     | en | It handles 20 million tonnes a year. | SAME
          ru | Мощность — 20 млн тонн в год.     | kk | Қуаты 20 млн тонна жылына.  | SAME
          ru | Цена — 70 долларов за баррель.    | en | It costs $70 a barrel.             | SAME
          ru | Мощность — 20 млн тонн в год.     | en | It handles 20 million tonnes a month. | OTHER_UNIT
          ru | Собрали 20 тонн.                  | en | They dug 20 kilometres.            | OTHER_UNIT
          ru | Собрали более 20 тонн.            | en | They gathered 15,000 kg.           | DISJOINT
          kk | 20 тоннадан астам жиналды.        | en | They gathered 21,000 kg.           | BOTH_HOLD
          """)
  void figuresOfArticlesMeetWhateverTheirLanguageAndTheSizeOfTheirUnit(
      String language, String sentence, String otherLanguage, String otherSentence, Rule rule) {
    assertThat(
            Agreements.between(stated(language, sentence), stated(otherLanguage, otherSentence))
                .rule())
        .isEqualTo(rule);
  }

  private StatedFigure stated(String tag, String sentence) {
    Language language = Language.ofTag(tag);
    List<FigureMention> found = figures.find(sentence, language, null);
    assertThat(found).as(sentence).isNotEmpty();
    FigureMention last = found.get(found.size() - 1);
    return new StatedFigure(last.figure(), language);
  }
}
