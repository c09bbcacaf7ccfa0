package org.sverka.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.text.Language;

class AgreementsTest {

  private static final String PAIRS =
      """
      # the same
      ru 12 млрд долларов        | money = 12e9 USD 2024 fact экспорт          | en $12 billion              | money = 12e9 USD 2024 fact exports         | SAME
      ru более 40 заводов        | count > 40 завод _ fact _                   | ru свыше 40 заводов         | count > 40 завод _ fact _                  | SAME
      kk 40-тан астам зауыт      | count > 40 зауыт _ fact _                   | ru свыше 40 заводов         | count > 40 завод _ fact _                  | SAME
      en 90 minutes              | duration = 90 minute _ fact _               | ru полтора часа             | duration = 1.5 hour _ fact _               | SAME
      ru 2,5 тонны               | measure = 2.5 tonne _ fact _                    | en 2,500 kg                 | measure = 2500 kg _ fact _                 | SAME
      ru 3–5 лет                 | duration range 3..5 year _ fact _           | kk 3–5 жыл                  | duration range 3..5 year _ fact _          | SAME
      en 36 to 60 months         | duration range 36..60 month _ fact _        | en three to five years      | duration range 3..5 year _ fact _          | SAME
      ru довести до 9 млрд       | money → 9e9 KZT 2030 goal _                 | kk 9 млрд теңгеге жеткізу   | money → 9e9 KZT 2030 goal _                | SAME
      # both hold
      ru приближается к 30 млрд  | money → 30e9 USD 2025 fact товарооборот     | ru превысил 28 млрд         | money > 28e9 USD 2025 fact товарооборот    | BOTH_HOLD
      en approaching $30bn       | money → 30e9 USD 2025 fact trade            | ru превысил 28 млрд         | money > 28e9 USD 2025 fact товарооборот    | BOTH_HOLD
      kk 30 миллиардқа жуықтады  | money → 30e9 USD 2025 fact сауда            | en exceeded $28bn           | money > 28e9 USD 2025 fact trade           | BOTH_HOLD
      ru около 15 млрд           | money ≈ 15e9 USD 2015 fact _                | ru 15 млрд                  | money = 15e9 USD 2015 fact _               | BOTH_HOLD
      en nearly 200 schools      | count ≈ 200 school _ fact _                 | en 195 schools              | count = 195 school _ fact _                | BOTH_HOLD
      ru не менее 12 процентов   | percent ≥ 12 % _ fact _                     | ru 13 процентов             | percent = 13 % _ fact _                    | BOTH_HOLD
      ru до 20 процентов         | percent ≤ 20 % _ fact _                     | ru от 15 до 25 процентов    | percent range 15..25 % _ fact _            | BOTH_HOLD
      en more than 170 projects  | count > 170 project _ fact _                | en 175 projects             | count = 175 project _ fact _               | BOTH_HOLD
      kk 170-тен астам жоба      | count > 170 жоба _ fact _                   | kk 175 жоба                 | count = 175 жоба _ fact _                  | BOTH_HOLD
      ru не более трёх часов     | duration ≤ 3 hour _ fact _                  | ru около 170 минут          | duration ≈ 170 minute _ fact _             | BOTH_HOLD
      ru в тройке крупнейших     | rank ≤ 3 rank _ fact партнёр                | ru крупнейший партнёр       | rank = 1 rank _ fact партнёр               | BOTH_HOLD
      en among the top five      | rank ≤ 5 rank _ fact _                      | en the third-largest        | rank = 3 rank _ fact _                     | BOTH_HOLD
      ru в 2025 году 7 млрд      | money ≈ 7e9 KZT 2025 fact _                 | ru в ноябре 2025-го 7 млрд  | money = 7e9 KZT 2025-11 fact _             | BOTH_HOLD
      ru более 28 млрд           | money > 28e9 USD _ fact _                   | en at least $29bn           | money ≥ 29e9 USD _ fact _                  | BOTH_HOLD
      # rounded
      ru 28 млрд                 | money = 28e9 USD 2024 fact _                | ru 27,8 млрд                | money = 27.8e9 USD 2024 fact _             | ROUNDED
      en 85 per cent             | percent = 85 % _ fact _                     | en 84.7 per cent            | percent = 84.7 % _ fact _                  | ROUNDED
      kk 21 мың адам             | count = 21000 адам _ fact _                 | kk 21 340 адам              | count = 21340 адам _ fact _                | ROUNDED
      # goal and fact
      ru превысил 28 млрд        | money > 28e9 USD 2025 fact товарооборот     | ru довести до 30 млрд       | money → 30e9 USD _ goal товарооборот       | GOAL_AND_FACT
      en 4 GW are planned        | measure = 4 GW _ goal _                     | en 3 GW were built          | measure = 3 GW _ fact _                    | GOAL_AND_FACT
      kk 20 млн тоннаға жеткізу  | rate → 20e6 tonne/year _ goal _                 | kk 12 млн тонна             | rate = 12e6 tonne/year _ fact _                | GOAL_AND_FACT
      ru ожидается рост на 5 %   | percent = 5 % _ forecast _                  | ru рост составил 3 %        | percent = 3 % _ fact _                     | GOAL_AND_FACT
      # vague
      ru десятки проектов        | vague ≈ _ проект _ fact проекты             | ru более 170 проектов       | count > 170 проект _ fact проекты          | VAGUE_AGAINST_EXACT
      en dozens of projects      | vague ≈ _ project _ fact _                  | en 170 projects             | count = 170 project _ fact _               | VAGUE_AGAINST_EXACT
      kk ондаған жоба            | vague ≈ _ жоба _ fact _                     | ru более 170 проектов       | count > 170 проект _ fact _                | VAGUE_AGAINST_EXACT
      en one of the largest      | rank ≤ _ rank _ fact partner                | en the largest partner      | rank = 1 rank _ fact partner               | VAGUE_AGAINST_EXACT
      ru один из крупнейших      | rank ≤ _ rank _ fact партнёр                | ru крупнейший партнёр       | rank = 1 rank _ fact партнёр               | VAGUE_AGAINST_EXACT
      ru десятки проектов        | vague ≈ _ проект _ fact _                   | ru сотни проектов           | vague ≈ _ проект _ fact _                  | BOTH_VAGUE
      en thousands of jobs       | vague ≈ _ job _ fact _                      | kk мыңдаған жұмыс орны      | vague ≈ _ жұмыс_орны _ fact _              | BOTH_VAGUE
      # far beyond a bound
      ru более 170 проектов      | count > 170 проект _ fact _                 | ru 400 проектов             | count = 400 проект _ fact _                | FAR_BEYOND_BOUND
      en at most 900 visitors    | count ≤ 900 visitor _ fact _                | en 120 visitors             | count = 120 visitor _ fact _               | FAR_BEYOND_BOUND
      kk 5 млрд теңгеден астам   | money > 5e9 KZT _ fact _                    | kk 12 млрд теңге            | money = 12e9 KZT _ fact _                  | FAR_BEYOND_BOUND
      # disjoint
      ru 13 коридоров            | count = 13 коридор _ fact _                 | ru 11 коридоров             | count = 11 коридор _ fact _                | DISJOINT
      en exceeded $28bn          | money > 28e9 USD 2024 fact _                | en $26.5bn                  | money = 26.5e9 USD 2024 fact _             | DISJOINT
      kk 85 пайыз                | percent = 85 % _ fact _                     | kk 58 пайыз                 | percent = 58 % _ fact _                    | DISJOINT
      ru более 2,5 часов         | duration > 2.5 hour _ fact _                | ru 90 минут                 | duration = 90 minute _ fact _              | DISJOINT
      ru приближается к 30 млрд  | money → 30e9 USD 2025 fact _                | ru превысил 30 млрд         | money > 30e9 USD 2025 fact _               | DISJOINT
      en fewer than 40           | count < 40 ship _ fact _                    | ru не менее 40 судов        | count ≥ 40 судно _ fact _                  | DISJOINT
      ru 3–5 лет                 | duration range 3..5 year _ forecast _       | ru 6–8 лет                  | duration range 6..8 year _ forecast _      | DISJOINT
      ru вторая по величине      | rank = 2 rank _ fact _                      | en the largest              | rank = 1 rank _ fact _                     | DISJOINT
      ru довести до 30 млрд      | money → 30e9 USD 2030 goal _                | ru довести до 50 млрд       | money → 50e9 USD 2030 goal _               | DISJOINT
      # slips
      ru 30 млн долларов         | money → 30e6 USD _ fact _                   | ru 30 млрд долларов         | money → 30e9 USD _ fact _                  | LIKELY_SLIP
      en 20 tonnes               | measure = 20 tonne _ fact _                     | en 20 million tonnes        | measure = 20e6 tonne _ fact _                  | LIKELY_SLIP
      kk 50 мың теңге            | money = 50e3 KZT _ fact _                   | kk 50 млн теңге             | money > 50e6 KZT _ fact _                  | LIKELY_SLIP
      # dates
      ru 12 ноября               | date = _ _ 2025-11-12 fact подписание       | en 12 November 2025         | date = _ _ 2025-11-12 fact signing         | SAME_DATE
      kk 12 қараша               | date = _ _ 2025-11-12 fact қол_қою          | kk 2025 жылғы 12 қараша     | date = _ _ 2025-11-12 fact қол_қою         | SAME_DATE
      en 12 November             | date = _ _ 2025-11-12 fact _                | kk 2025 жылы                | date = _ _ 2025 fact _                     | DATE_WITHIN
      ru 12 ноября               | date = _ _ 2025-11-12 fact _                | ru в ноябре                 | date = _ _ 2025-11 fact _                  | DATE_WITHIN
      ru 12 ноября               | date = _ _ 2025-11-12 fact _                | kk 13 қараша                | date = _ _ 2025-11-13 fact _               | OTHER_DATE
      en 12 November             | date = _ _ 2025-11-12 fact signing          | en 13 November              | date = _ _ 2025-11-13 fact signing         | OTHER_DATE
      # other times
      ru в 2015 году 15 млрд     | money ≈ 15e9 USD 2015 fact товарооборот     | ru 30 млрд                  | money → 30e9 USD 2025 fact товарооборот    | OTHER_TIME
      en 7 per cent in May       | percent = 7 % 2025-05 fact inflation        | en 8 per cent in June       | percent = 8 % 2025-06 fact inflation       | OTHER_TIME
      kk 2024 жылы 900 адам      | count = 900 адам 2024 fact _                | ru в 2023 году 900 человек  | count = 900 человек 2023 fact _            | OTHER_TIME
      # not to be compared
      ru 50 млрд тенге           | money = 50e9 KZT _ fact _                   | ru 50 млрд долларов         | money = 50e9 USD _ fact _                  | OTHER_CURRENCY
      en $5m                     | money = 5e6 USD _ fact _                    | kk 5 млн еуро               | money = 5e6 EUR _ fact _                   | OTHER_CURRENCY
      ru 20 млн тонн             | measure = 20e6 tonne _ fact _                   | ru 20 млн километров        | measure = 20e6 km _ fact _                 | OTHER_UNIT
      en 20 tonnes               | measure = 20 tonne _ fact _                 | kk 20 гектар                | measure = 20 hectare _ fact _              | OTHER_UNIT
      kk 9 мектеп                | count = 9 мектеп _ fact _                   | kk 9 аурухана               | count = 9 аурухана _ fact _                | OTHER_UNIT
      ru 9 филиалов              | count = 9 филиал _ fact _                   | ru 9 школ                   | count = 9 школа _ fact _                   | OTHER_UNIT
      ru 20 млн тонн в год       | rate = 20e6 tonne/year _ fact _                 | ru 20 млн тонн в месяц      | rate = 20e6 tonne/month _ fact _               | OTHER_UNIT
      ru 12 процентов            | percent = 12 % _ fact _                     | ru 12 млрд долларов         | money = 12e9 USD _ fact _                  | OTHER_KIND
      en 300 jobs                | count = 300 job _ fact _                    | en 300 km                   | measure = 300 km _ fact _                  | OTHER_KIND
      kk 12 пайыз                | percent = 12 % _ fact _                     | kk 12 сағат                 | duration = 12 hour _ fact _                | OTHER_KIND
      en grain exports $4bn      | money = 4e9 USD _ fact grain_exports        | en coal output $3bn         | money = 3e9 USD _ fact coal_output         | OTHER_SUBJECT
      kk астық экспорты 4 млрд   | money = 4e9 USD _ fact астық_экспорты       | kk көмір өндіру 3 млрд      | money = 3e9 USD _ fact көмір_өндіру        | OTHER_SUBJECT
      ru экспорт зерна 4 млрд    | money = 4e9 USD _ fact экспорт_зерна        | ru добыча угля 3 млрд       | money = 3e9 USD _ fact добыча_угля         | OTHER_SUBJECT
      ru вдвое больше            | ratio = 2 ratio _ fact экспорт              | ru экспорт 4 млрд           | money = 4e9 USD 2025 fact экспорт          | NOTHING_TO_COMPARE
      kk екі есе көп             | ratio = 2 ratio _ fact экспорт              | kk экспорт 4 млрд           | money = 4e9 USD 2025 fact экспорт          | NOTHING_TO_COMPARE
      en twice as much           | ratio = 2 ratio _ fact trade                | en approaching $30bn        | money → 30e9 USD 2025 fact trade           | NOTHING_TO_COMPARE
      """;

  /** A ratio and two values of its row. */
  private static final String RATIOS =
      """
      ru | ratio = 0.5 ratio 2015 fact товарооборот | money → 30e9 USD 2025 fact товарооборот | money ≈ 15e9 USD 2015 fact товарооборот | RATIO_FITS
      en | ratio = 3 ratio 2025 fact exports        | money = 9e9 KZT 2025 fact exports       | money = 3e9 KZT 2020 fact exports       | RATIO_FITS
      kk | ratio = 2 ratio 2025 fact экспорт        | measure = 4 tonne 2025 fact экспорт     | measure = 2000 kg 2024 fact экспорт     | RATIO_FITS
      ru | ratio = 0.5 ratio 2015 fact товарооборот | money → 30e9 USD 2025 fact товарооборот | money ≈ 11e9 USD 2015 fact товарооборот | RATIO_DOES_NOT_FIT
      en | ratio = 3 ratio 2025 fact exports        | money = 9e9 KZT 2025 fact exports       | money = 6e9 KZT 2020 fact exports       | RATIO_DOES_NOT_FIT
      kk | ratio = 2 ratio 2025 fact экспорт        | measure = 4 tonne 2025 fact экспорт     | measure = 3000 kg 2024 fact экспорт     | RATIO_DOES_NOT_FIT
      """;

  /**
   * A figure is written as kind, comparator, value (or value..upper), unit, time, modality and
   * subject, {@code _} where unknown; before it the phrase it comes from.
   */
  @ParameterizedTest(name = "{0} / {2}: {4}")
  @CsvSource(delimiter = '|', textBlock = PAIRS)
  void figuresHaveAVerdictWithItsReason(
      String a, String figureA, String b, String figureB, Rule rule) {
    StatedFigure first = stated(a, figureA);
    StatedFigure second = stated(b, figureB);

    assertThat(Agreements.between(first, second).rule()).isEqualTo(rule);
    assertThat(Agreements.between(second, first).rule()).as("the other way round").isEqualTo(rule);
  }

  @Test
  void whatBothAllowIsTheOverlapOfTheirIntervals() {
    Agreement agreement =
        Agreements.between(
            stated("ru", "money → 30e9 USD 2025 fact _"),
            stated("ru", "money > 28e9 USD 2025 fact _"));

    assertThat(agreement.common())
        .isEqualTo(
            new Interval(new BigDecimal("28000000000"), new BigDecimal("30000000000"), true, true));
    assertThat(EnglishReasons.sentence(agreement))
        .isEqualTo(
            "→ 30 billion USD and > 28 billion USD both hold between 28 billion and 30 billion.");
  }

  @ParameterizedTest(name = "{0}: {4}")
  @CsvSource(delimiter = '|', textBlock = RATIOS)
  void aRatioIsCheckedAgainstTheTwoValuesOfItsRow(
      String language, String ratio, String value, String other, Rule rule) {
    StatedFigure checked = stated(language, ratio);
    StatedFigure one = stated(language, value);
    List<StatedFigure> row = List.of(checked, one, stated(language, other));

    assertThat(Agreements.between(checked, one, row).rule()).isEqualTo(rule);
    assertThat(Agreements.between(one, checked, row).rule()).isEqualTo(rule);
  }

  @Test
  void everyRuleIsTriedInEveryLanguage() {
    Map<Rule, Set<String>> tried = new EnumMap<>(Rule.class);
    for (String line : (PAIRS + RATIOS).split("\n")) {
      String[] parts = line.split("\\|");
      if (parts.length > 1) {
        Set<String> languages =
            tried.computeIfAbsent(
                Rule.valueOf(parts[parts.length - 1].strip()), rule -> new TreeSet<>());
        languages.add(parts[0].strip().substring(0, 2));
        languages.add(parts[2].strip().substring(0, 2));
      }
    }
    for (Rule rule : Rule.values()) {
      assertThat(tried.get(rule)).as(rule.name()).contains("ru", "en", "kk");
    }
  }

  @Test
  void theGravestPairDecidesARow() {
    StatedFigure about = stated("ru", "money → 30e9 USD 2025 fact товарооборот");
    StatedFigure more = stated("ru", "money > 28e9 USD 2025 fact товарооборот");
    StatedFigure wrong = stated("ru", "money → 30e6 USD 2025 fact товарооборот");
    StatedFigure earlier = stated("ru", "money ≈ 15e9 USD 2015 fact товарооборот");

    assertThat(Agreements.ofRow(List.of(about))).isEmpty();
    assertThat(Agreements.ofRow(List.of(about, earlier)).map(RowAgreement::verdict))
        .contains(Verdict.DIFFERENT_TIME);
    assertThat(Agreements.ofRow(List.of(about, earlier, more)).map(RowAgreement::verdict))
        .contains(Verdict.COMPATIBLE);
    RowAgreement row = Agreements.ofRow(List.of(about, more, earlier, wrong)).orElseThrow();
    assertThat(row.verdict()).isEqualTo(Verdict.CONTRADICT);
    assertThat(row.deciding().slip()).isEqualTo(1_000);
    assertThat(row.pairs()).hasSize(6);
  }

  private static StatedFigure stated(String phrase, String figure) {
    return new StatedFigure(figure(figure), Language.ofTag(phrase.substring(0, 2)));
  }

  private static Figure figure(String written) {
    String[] parts = written.split(" ");
    String[] values = parts[2].split("\\.\\.");
    return new Figure(
        FigureKind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
        known(parts[6]),
        FigureComparator.ofSign(parts[1]),
        known(values[0]) == null ? null : new BigDecimal(values[0]),
        values.length < 2 ? null : new BigDecimal(values[1]),
        known(parts[3]),
        known(parts[4]),
        Modality.valueOf(parts[5].toUpperCase(Locale.ROOT)));
  }

  private static @Nullable String known(String part) {
    return Objects.equals(part, "_") ? null : part.replace('_', ' ');
  }
}
