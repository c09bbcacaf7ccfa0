package org.sverka.detect.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.text.Language;
import org.sverka.text.Morphology;

/** Who is said to speak last in a Russian text; a bar stands between its paragraphs. */
@DisplayName("Russian")
class RussianQuotesTest {
  private static final Quotes QUOTES = new Quotes(Morphology.load());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "an office with a capital; Совещание прошло под началом Премьер-министра Ерлана Досмухаметова. Доложил министр Пётр Осин.|«Сроки вышли», — сказал Премьер-министр.; Ерлан Досмухаметов",
        "a surname behind a patronymic that an unknown town precedes; Бывшего мэра Верхнегорска Олега Ильича Ветлугина осудили.|«Я не виноват», — сказал Ветлугин.; Олег Ильич Ветлугин",
        "a foreign word inside a title; Аналитик рынка fintech Болатжан Сеитов сомневается. «Дорого», — говорит эксперт.; Болатжан Сеитов",
        "a name behind the marks of a firm; Директор завода «Старт» Лю Баоцзянь выступил. «Мы готовы работать», — сказал представитель завода.; Лю Баоцзянь",
        "where somebody is posted; На встрече был посол Ганы в ЕС Тонга Оньянг. «Мы рады этому», — сказал дипломат.; Тонга Оньянг",
        "a press service with the firm's name at the end; В компании слухи отрицают. «Сделка честная и прозрачная», — сообщила пресс-служба «Северного кобальта».; пресс-служба «Северного кобальта»",
        "a clause at the end of a sentence; Это «крепкие дома с тёплыми подвалами», их уже ждут, отмечает застройщик Роман Лисицын.; Роман Лисицын",
        "no adjective in another case; Мэр Олег Кедрин молчал. При этом партнёр фонда Инна Рогова признала, что план «мягко говоря, сырой».; Инна Рогова",
        "whoever acts without a name; Депутат Олег Кедрин ушёл.|Владелец кафе опубликовал пост. «Сезон у нас короткий», — написал он.; владелец кафе",
        "where somebody is from; Депутат Анна Рогова читала письма.|«Нас заставляют писать отчёты», — пишет учительница из Талгара.; учительница из Талгара",
        "how somebody looks; Писатель Анна Рогова ехала в трамвае.|Рядом фыркнула женщина с зонтом. «Дожили, граждане», — сообщила она.; женщина с зонтом",
        "a village that reads like a verb; Жительница села Ключи Алена Шубина ждёт. «Когда же починят?» — спрашивает она.; Алена Шубина",
        "a Korean name; Вице-президент группы Ким Чон Су ответил. «Решим осенью», — сказал Ким.; Ким Чон Су",
        "a verb in passing; Фермер Олег Кедрин доволен. Остальное поле, говорит, засеял рожью, «чтоб не скучно было».; Олег Кедрин",
      })
  void tellsWhoSpeaks(String construction, String text, String speaker) {
    List<QuoteMention> found = QUOTES.find(text.replace("|", "\n\n"), Language.RUSSIAN);

    List<QuoteMention> said = found.stream().filter(quote -> quote.kind().isUtterance()).toList();
    assertThat(said).isNotEmpty();
    String last = said.get(said.size() - 1).speaker();
    assertThat(last == null ? "" : last).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "a headline that opens with a statement; «Поезд приходит, когда хочет»: жители обсудили расписание|Пришла Инна Рогова. «Поезд приходит, когда хочет, и опаздывает», — сказала она.; SPEECH",
        "several sentences are no name; «Восемь чатов на одну школу. Муж уже смеётся», — это уже завуч Инна Рогова.; SPEECH",
      })
  void tellsSpeechFromNames(String construction, String text, QuoteKind kind) {
    List<QuoteMention> found = QUOTES.find(text.replace("|", "\n\n"), Language.RUSSIAN);

    assertThat(found.get(0).kind()).isEqualTo(kind);
    assertThat(found.get(0).speaker()).isEqualTo("Инна Рогова");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "at the end; Интервью с мастером Иваном Петровичем Ковалем.|— Как вы начинали?|— С малого.|— А теперь?|— Теперь проще.|Беседовала Инна Рогова; Инна Рогова",
        "nowhere; Интервью с мастером Иваном Петровичем Ковалем.|— Как вы начинали?|— С малого.|— А теперь?|— Теперь проще.; ''",
      })
  void tellsWhoAsksByItsByline(String construction, String text, String asks) {
    List<QuoteMention> found = QUOTES.find(text.replace("|", "\n\n"), Language.RUSSIAN);

    String first = found.get(0).speaker();
    assertThat(first == null ? "" : first).isEqualTo(asks);
  }
}
