package org.sverka.detect.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        "an unknown town before a name; «Везли её три часа», — поделилась жительница Тасоткеля Алия Сатова.; Алия Сатова",
        "an unknown chamber before an unknown name; Депутат Мажилиса Болат Ермеков возразил. «Не так», — сказал он.; Болат Ермеков",
        "a source close to somebody; Об этом рассказал источник, близкий к холдингу.|«Они приехали с файлом», — говорит собеседник издания.; источник, близкий к холдингу",
        "somebody goes on behind a dash; «Я не смотрела, только слушала, — там всё держится на голосах», — сказала Инна Рогова.; Инна Рогова",
        "what several refer to; Картину сняли. Организаторы сослались на «технические характеристики копии».; организаторы",
        "whom a question is from; Читатели спрашивают. Самый частый вопрос — от Марины: «А коляску занести можно?»; Марина",
        "an office that calls; Приходят письма. Позвонили из департамента, говорят: «Мы за вами машину пришлём».; департамент",
        "a report in which something is called so; В отчёте комиссии это названо «излишне самостоятельным поступком».; комиссия",
        "the head of a region; Приехал аким области Нурлан Бектасов.|«Спасибо», — сказал рыбак Олег Кедрин.|Глава региона выслушал всех. «Решим», — подчеркнул он.; Нурлан Бектасов",
        "the office that has just spoken; В министерстве всё отрицают и обещают разобраться. «На линию выйдет девять машин», — ответили нам.; министерство",
        "whom somebody spoke to said nothing; Жители пришли в акимат с жалобой. Им сказали: «Ждите до весны».; ''",
        "the office that spoke after the crowd; Жители написали жалобу.|В министерстве обещали проверку. «Сроки назовём позже», — уточнили вечером.; министерство",
        "a heading with a name is no byline; Две истории|Иван Петров|Иван Петров пашет землю. «Я люблю землю», — говорит он.|Сергей Сидоров|Сергей Сидоров держит пасеку. «Мёд у нас лучший», — говорит он.; Сергей Сидоров",
        "the head of an office in a city; Начальник городского департамента полиции Иван Петров провёл брифинг.|Глава городского департамента пришёл не один. «Мы разберёмся», — сказал он.; Иван Петров",
        "a voice from the crowd takes no turn; — Кто виноват? — спросил аким Иван Петров.|— Не мы, — ответил прораб Олег Кедрин.|— Позор! — выкрикнул кто-то из толпы.; ''",
        "three do not take turns; — Начнём, — сказал Иван Петров.|— Пора, — сказала Анна Ким.|— Я против, — сказал Олег Кедрин.|— Почему же?; ''",
        "who waits for an answer asks; Дольщики ждут ответа от Ивана Петрова: «Когда сдадут дом?»; дольщики",
        "who acts beats whom it concerns; Министр Иван Петров выступил.|Министра в зале у дверей встретил депутат Олег Кедрин. «Это не так», — сказал он.; Олег Кедрин",
        "a long title behind a place; Глава министерства обороны Иван Петров подписал приказ.|Дороги закрыл мастер Олег Кедрин.|В ходе рабочей поездки глава Карагандинской области осмотрел школу. «Построено хорошо», — отметил он.; глава Карагандинской области",
        "marks do not end a sentence; Слово взял Олег Кедрин. «Вы про „объект“ мне говорили: „Готово“, — заметил Олег Кедрин. — Сегодня март».; Олег Кедрин",
        "letters that are an office; Ставку оставили прежней. «Рост цен замедляется», — сообщил ЦБ.; ЦБ",
        "a capital in which something is said; Дипломатов выслали. «Мы ответим тем же», — заявили в Бухаресте.; Бухарест",
        "whoever agrees to do something; Источник утверждает, что Астана согласна вложить «наполовину, но не больше».; источник",
        "what several explain; Заказчик ушёл. Представители завода объясняли это «техническим недоразумением».; представители завода",
        "an acquaintance of the matter; Директор Олег Кедрин молчит. Один из собеседников, знакомый с ходом дел, называет сроки «чересчур бодрыми».; один из собеседников",
        "no narrow person; «Семь чатов в день. Муж уже смеётся», – это уже завуч школы.; завуч школы",
        "the head of the cabinet; Премьер-министр Данияр Касенов вёл заседание.|«Мы всё закончим», — сказал министр Ерлан Осин.|Глава кабмина прервал доклад.|«Вы это говорили в июне», — напомнил он.; Данияр Касенов",
        "whom a sentence concerns; Совещание провёл заместитель премьер-министра Даурен Кедрин.|«Котлы вскрыли», — доложил министр Ерлан Осин.|Вице-премьера ответ не устроил.|«Вы это говорили в июне», — напомнил он.; Даурен Кедрин",
        "whoever is told what they said; Слово взял Олег Кедрин. «Вы мне говорили: „идём по плану“, — заметил Олег Кедрин. — Сегодня март».; Олег Кедрин",
        "the answer to a question that nobody asks by name; – Не надо его винить, – начал тренер Олег Кедрин. – Он помог.|– Удаление всё изменило?|– Конечно, я пересмотрел.; Олег Кедрин",
        "whose turn it is; – Вы подписывали? – спросил прокурор.|– Подписывала.|– А товар видели?|– Товар я видела во сне, – сказала Инна Рогова.; Инна Рогова",
        "the author is nobody's he; Последняя парта|Яков Мельгунов|На собрание пришёл мастер Олег Кедрин. Он сказал: «Меня выучили».; Олег Кедрин",
        "kin of the author's without a name; Последняя парта|Яков Мельгунов|Я хожу на собрания и раньше возмущался. Мой отец на них не ходил. Он говорил: «Меня уже выучили».; отец",
        "the author says I; Последняя парта|Яков Мельгунов|Сосед долго молчал.|— И я, — сказал я.; Яков Мельгунов",
        "an Arabic article; Представитель племён Хамид аш-Шаури молчал.|Пришёл Олег Кедрин.|«Мы не уехали», — сказал аш-Шаури.; Хамид аш-Шаури",
        "a town before a name; Судили бывшего акима города Теренсор Болата Искендирова.|«Я учитель», — говорил Искендиров.; Болат Искендиров",
        "a surname that is a word, behind an unknown name; Историк из Хельсинки Юхани Ранта молчал. «Не верю», — написал он.; Юхани Ранта",
        "a surname made of a given name; Директор Санжар Абдирахманов молчал.|Пришёл Олег Кедрин.|«Не верю», — сказал Абдирахманов.; Санжар Абдирахманов",
        "a surname that is a given name; Президент союза Виктор Гельмут молчал.|Пришёл Олег Кедрин.|«Вагонов нет», — сказал Гельмут.; Виктор Гельмут",
        "one of many with a given name; «Я спал», — рассказал один из пассажиров, Марат.; Марат",
        "one of many with a title; «Я писал», — сказал один из авторов инициативы, зампред комитета по труду Олег Кедрин.; Олег Кедрин",
        "one of a source's banks; «Цена известна», — говорит источник в одном из банков.; источник в одном из банков",
        "who has the title before a dash; Пришла Инна Рогова. Владелец — предприниматель Олег Кедрин. Осенью он уверял: «Не продам».; Олег Кедрин",
        "whose gender the verb has; Председатель банка Инна Рогова заявила, что регулятор готов, а споры назвала «опережающими события».; Инна Рогова",
        "the genitive of what is denied; На скамье сидел Олег Кедрин.|Подсудимый вины не признал.|«Я подписывал», — сказал он.; Олег Кедрин",
        "letters that narrow a title; Глава союза Олег Кедрин молчал.|Представитель ЕК сообщил, что текст изучат. «Любая сделка важна», — напомнил он.; представитель ЕК",
        "what several have written; Пришёл Олег Кедрин. В совместном заявлении двух министров об этом сказано коротко: «Стороны учтут рекомендации».; совместное заявление",
        "a statement that nobody is said to make; Пришёл Олег Кедрин. Один из соседей жалуется на дом. Речь о стенах, которые «второй год не просыхают даже летом».; один из соседей",
        "a byline with a trade; Последняя парта|Инна Рогова, обозреватель|Недавно муж спросил о машине. «А зачем?» — сказала я.; Инна Рогова",
      })
  void tellsWhoSpeaks(String construction, String text, String speaker) {
    List<QuoteMention> found = QUOTES.find(text.replace("|", "\n\n"), Language.RUSSIAN);

    List<QuoteMention> said = found.stream().filter(quote -> quote.kind().isUtterance()).toList();
    assertThat(said).isNotEmpty();
    String last = said.get(said.size() - 1).speaker();
    assertThat(last == null ? "" : last).isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "В Москве его называли «королём эстрады».",
        "Сбежавшего из полиции человека называли «призраком».",
      })
  void whatAnybodyCallsSomebodyIsNobodysWord(String text) {
    assertThat(QUOTES.find(text, Language.RUSSIAN)).allMatch(quote -> quote.speaker() == null);
  }

  @Test
  @DisplayName("remarks that say nothing of it are made by turns")
  void givesRemarksToThoseWhoTakeTurns() {
    String text =
        """
        – Вы подписывали? – спросил прокурор.

        – Подписывала.

        – А товар видели?

        – Товар я видела во сне, – сказала Инна Рогова.""";

    assertThat(QUOTES.find(text, Language.RUSSIAN).stream().map(QuoteMention::speaker))
        .containsExactly("прокурор", "Инна Рогова", "прокурор", "Инна Рогова");
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
        "by an abbreviation; Мастер Иван Коваль рассказал о доме.|Корр.: Как вы начинали?|Коваль: С малого.|Корр.: А теперь?|Коваль: Теперь проще.; ''",
        "nowhere; Интервью с мастером Иваном Петровичем Ковалем.|— Как вы начинали?|— С малого.|— А теперь?|— Теперь проще.; ''",
      })
  void tellsWhoAsksByItsByline(String construction, String text, String asks) {
    List<QuoteMention> found = QUOTES.find(text.replace("|", "\n\n"), Language.RUSSIAN);

    String first = found.get(0).speaker();
    assertThat(first == null ? "" : first).isEqualTo(asks);
  }

  @Test
  void endsAnInterviewWhereTheReferenceBelowItBegins() {
    String text =
        """
        Мастер Иван Коваль рассказал о доме.

        — Иван Петрович, как вы начинали?

        — С малого.

        — А теперь?

        — Теперь проще.

        Справка. Мастерская основана в 1934 году.""";

    assertThat(QUOTES.find(text, Language.RUSSIAN))
        .extracting(quote -> quote.range().of(text))
        .endsWith("Теперь проще.");
  }
}
