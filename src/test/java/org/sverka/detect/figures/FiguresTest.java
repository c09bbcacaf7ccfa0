package org.sverka.detect.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.model.Figure;
import org.sverka.text.Language;
import org.sverka.text.Morphology;
import org.sverka.text.TextRange;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {
  private final Figures figures = new Figures(Morphology.load());

  /** A row a construction; the last column says why it is here. */
  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | Выручка достигла 30 000 тенге. | 30 000 тенге: money = 30000 KZT | groups by spaces
          ru | Выручка достигла 30.000 тенге. | 30.000 тенге: money = 30000 KZT | groups by dots
          ru | Добыли 2,5 млн тонн. | 2,5 млн тонн: measure = 2500000 tonne | decimal comma
          en | It cost 30,000 dollars. | 30,000 dollars: money = 30000 USD | groups by commas
          en | It rose 2.5 percent. | 2.5 percent: percent = 2.5 % | decimal point
          ru | Вложили $30B и €3m. | $30B: money = 30000000000 USD; €3m: money = 3000000 EUR | Latin scale letters in Russian
          kk | Бюджет 50 млрд теңге. | 50 млрд теңге: money = 50000000000 KZT | scale abbreviation
          ru | Прибыло двадцать пять тысяч туристов. | двадцать пять тысяч туристов: count = 25000 турист | number words
          en | Thirty-five families left. | Thirty-five families: count = 35 family | hyphened number words
          kk | Отыз бес отбасы көшті. | Отыз бес отбасы: count = 35 отбасы | number words
          ru | Потратили 2 млн 300 тыс. рублей. | 2 млн 300 тыс. рублей: money = 2300000 RUB | two scales add up
          ru | Прирост — 5 процентных пунктов. | 5 процентных пунктов: percent = 5 percentage point | points are no percent
          en | Rates rose 25 basis points. | 25 basis points: percent = 25 basis point | basis points
          ru | На это уйдёт 3–5 лет. | 3–5 лет: duration range 3..5 year | range by a dash
          ru | Займёт от 3 до 5 лет. | 3 до 5 лет: duration range 3..5 year | range by words
          en | A share of 20 to 25 per cent. | 20 to 25 per cent: percent range 20..25 % | range by a word
          en | Growth slowed from 6 to 4 per cent. | 6: percent = 6 %; 4 per cent: percent = 4 % | a change is two figures
          ru | Выручка завода приближается к отметке в 9 млрд тенге. | 9 млрд тенге: money → 9000000000 KZT | approach past a noun
          ru | Долг не превышает 7 млрд тенге. | 7 млрд тенге: money ≤ 7000000000 KZT | negated verb
          ru | Пришли 100 и более зрителей. | 100 и более зрителей: count ≥ 100 зритель | comparator inside
          en | As many as 40 trucks waited. | 40 trucks: count ≤ 40 truck | upper limit
          kk | 40-тан астам компания келді. | 40-тан: count > 40 компания | Kazakh comparator between number and noun
          kk | Кемінде 15 үй қирады. | 15 үй: count ≥ 15 үй | Kazakh comparator before
          kk | 20 млн тоннадан аспайды. | 20 млн тоннадан: measure ≤ 20000000 tonne | Kazakh negated verb
          kk | Халықтың үштен бірі келді. | үштен бірі: ratio = 0.3333 ratio | Kazakh share
          ru | Экспорт был вдвое меньше. | вдвое меньше: ratio = 0.5 ratio | an inverse ratio
          ru | Каждый пятый житель болел. | Каждый пятый житель: ratio = 0.2 ratio | every nth
          en | One in five drivers agreed. | One in five drivers: ratio = 0.2 ratio | n in m
          ru | Рейсы летают три раза в неделю. | три раза в неделю: frequency = 3 time/week | frequency
          ru | Вошли в тройку крупнейших партнёров. | тройку крупнейших партнёров: rank ≤ 3 rank | one of the first three
          en | It is the third-largest port. | third-largest port: rank = 3 rank | an ordinal that ranks
          kk | Команда үшінші орында. | үшінші орында: rank = 3 rank | a place
          ru | Открыли десятки школ. | десятки школ: vague ≈ - школа | vague amount
          en | Hundreds of homes burned. | Hundreds of homes: vague ≈ - home | vague amount
          kk | Ондаған үй қирады. | Ондаған үй: vague ≈ - үй | vague amount
          ru | Мощность — 20 млн тонн в год. | 20 млн тонн в год: rate = 20000000 tonne/year | a rate
          ru | Дул ветер 90 км/ч. | 90 км/ч: rate = 90 km/hour | a rate by a stroke
          en | Winds of 90 km/h blew. | 90 km/h: rate = 90 km/hour | a rate by a stroke
          ru | Бензин стоит 63 рубля 40 копеек за литр. | 63 рубля 40 копеек за литр: rate = 63.4 RUB/litre | money in two units, by measure
          ru | В 2015 г. построили мост. | 2015 г.: date = 2015 year | a year
          ru | Две страны подписали договор. | '' | a referring cardinal
          en | The three ministers met. | '' | a definite cardinal
          kk | Екі елдің басшылары кездесті. | '' | a referring cardinal
          ru | На 21-м Форуме и XXI съезде. | '' | an ordinal in a name
          ru | Суд сослался на ст. 15 и приказ № 40. | '' | document numbers
          ru | Звоните: +7 (727) 250-14-33. | '' | a telephone number
          ru | Начало в 10:30, счёт 2:1. | '' | a time and a score
          en | The Boeing 737 met a SU-30. | '' | model names
          ru | 2 | '' | a page counter
          kk | Команданы 23 жастағы бапкер бастады. | '' | a Kazakh age
          kk | Үйде 6 және 9 жастағы қыздар болған. | '' | two ages
          kk | Көлік сағатына 110 шақырым жүрді. | 110 шақырым: rate = 110 km/hour | what a rate is per stands before
          kk | Жанармай қымбаттады, литрі – 249 теңге. | 249 теңге: rate = 249 KZT/litre | what a price is per, and a dash
          kk | Балалар күніне екі сағат жаттықты. | екі сағат: rate = 2 hour/day | how long each day
          kk | Алаңға 11 арнайы техника келді. | 11 арнайы техника: count = 11 техника | an adjective before the noun
          kk | Былтыр 312 жол-көлік оқиғасы болды. | 312 жол-көлік оқиғасы: count = 312 оқиға | a compound before the noun
          kk | Бап 5 жылдан 10 жылға дейін түрме көздейді. | 5 жылдан 10 жылға: duration range 5..10 year | a span with its unit twice
          kk | Баға 9 мың теңгеден 24 мың теңгеге дейін өсті. | 9 мың теңгеден: money = 9000 KZT; 24 мың теңгеге: money = 24000 KZT | a change is two figures
          kk | Бұл былтырғыдан 12%-ға көп. | 12%: percent = 12 % | a difference, and not more than it
          kk | Шығын 2 млрд теңгеге жуықтады. | 2 млрд теңгеге: money → 2000000000 KZT | comes near to
          en | About one in 25 trains was late. | one in 25 trains: ratio ≈ 0.04 ratio | one in a number
          en | It was one in 2019 and two in 10 minutes. | 2019: date = 2019 year; 10 minutes: duration = 10 minute | neither a year nor a time
          en | The board voted 3-2 and won 78-74. | '' | votes and scores
          en | Homes of 20-25 people. | 20-25 people: count range 20..25 people | what rises is a range
          en | Sales fell by 5,600 to 98,100 units. | 5,600: count = 5600 unit; 98,100 units: count = 98100 unit | by how much, and where to
          en | Crops may shrink by 15 to 20 percent. | 15 to 20 percent: percent range 15..20 % | by how much
          en | A flat at 14 Cable Street sold. | '' | an address
          en | Sold under a 15-year contract. | 15-year: duration = 15 year | what is under a contract is no limit
          en | The track never drops below 5,400 feet. | 5,400 feet: measure ≥ 5400 foot | never below
          en | They bought 250,000 more doses. | 250,000 more doses: count = 250000 dose | more of the same
          en | Uptake among those over 65 stands still. | '' | an age
          en | Nine were injured. | Nine: count = 9 people | people without a noun
          en | It lost eight of its 20 beds. | eight: count = 8 bed; 20 beds: count = 20 bed | a part of a number
          en | Visits last one hour a day. | one hour a day: rate = 1 hour/day | how long each day
          en | A 35-year-old man won. | '' | an age as a name
          """)
  void readsEachConstruction(String tag, String text, String expected, String reason) {
    String found =
        figures.find(text, Language.ofTag(tag)).stream()
            .map(mention -> mention.range().of(text) + ": " + brief(mention.figure()))
            .collect(Collectors.joining("; "));
    assertThat(found).as(reason).isEqualTo(expected);
  }

  private static String brief(Figure figure) {
    String value = figure.value() == null ? "-" : figure.value().toPlainString();
    String upper = figure.upper() == null ? "" : ".." + figure.upper().toPlainString();
    return String.join(
        " ",
        figure.kind().name().toLowerCase(Locale.ROOT),
        figure.comparator().sign(),
        value + upper,
        String.valueOf(figure.unit()));
  }

  @Test
  void proposesATitleAndTheFigureWithItsComparatorFromOutsideTheSelection() {
    String text = "Сейчас товарооборот превысил 28 млрд долларов, и это рекорд.";
    int start = text.indexOf("28");
    ClaimProposal proposal =
        figures.propose(text, new TextRange(start, text.indexOf(',') + 1), Language.RUSSIAN);
    assertThat(proposal.title()).isEqualTo("28 млрд долларов");
    assertThat(proposal.figure()).isNotNull();
    assertThat(brief(Objects.requireNonNull(proposal.figure())))
        .isEqualTo("money > 28000000000 USD");
  }

  @Test
  void cutsALongTitleAtAWord() {
    String text = "слово ".repeat(40);
    String title = figures.propose(text, new TextRange(0, text.length()), Language.RUSSIAN).title();
    assertThat(title).isEqualTo("слово ".repeat(13).strip() + "…");
  }

  @Test
  void lastYearIsAYearOnceThePublicationDateIsKnown() {
    String text = "Дефицит в прошлом году составил 4 млрд тенге.";
    assertThat(figures.find(text, Language.RUSSIAN, LocalDate.of(2025, 11, 12)))
        .singleElement()
        .extracting(mention -> mention.figure().asOf())
        .isEqualTo("2024");
    assertThat(figures.find(text, Language.RUSSIAN))
        .singleElement()
        .extracting(mention -> mention.figure().asOf())
        .isNull();
  }

  @Test
  void namesTheSourceThatTheSentenceNames() {
    assertThat(figures.find("По данным полиции, погибли 12 человек.", Language.RUSSIAN))
        .singleElement()
        .extracting(FigureMention::speaker)
        .isEqualTo("полиции");
  }

  @Test
  void figuresOfAnyTextAreInOrderInsideItAndApart() {
    String[] parts = {
      "30",
      " ",
      "млрд",
      "долларов",
      "-",
      "–",
      ".",
      ",",
      "от",
      "до",
      "$",
      "%",
      "два",
      "million",
      "м",
      "жүз",
      "\n",
      "(",
      "тысячи",
      "2015",
      "г.",
      "и более",
      "раз в год",
      "\uD83D\uDE00",
      "п."
    };
    List<Language> languages = List.of(Language.values());
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
        text.append(random.nextBoolean() ? " " : "");
      }
      Language language = languages.get(round % languages.size());
      int last = 0;
      for (FigureMention mention : figures.find(text.toString(), language)) {
        assertThat(mention.range().start()).as(text.toString()).isGreaterThanOrEqualTo(last);
        assertThat(mention.range().isEmpty()).isFalse();
        assertThat(mention.phrase().contains(mention.range())).as(text.toString()).isTrue();
        last = mention.range().end();
      }
      assertThat(last).isLessThanOrEqualTo(text.length());
    }
  }
}
