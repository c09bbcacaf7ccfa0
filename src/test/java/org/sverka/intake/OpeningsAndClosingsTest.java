package org.sverka.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.TitleOrigin;

/** Invented openings and closings of articles, each for a reason; {@code ~} is a line end. */
class OpeningsAndClosingsTest {
  private static final String RU =
      "Утренний рейс отменили из-за тумана, который держался над заливом до полудня.";
  private static final String RU_END =
      "Следующий рейс назначен на полдень, если погода позволит выйти в море.";
  private static final String KK =
      "Таңғы рейс тұманға байланысты тоқтатылды, ол шығанақ үстінде түске дейін тұрды.";
  private static final String EN =
      "The morning crossing was cancelled because of the fog that lay over the bay until noon.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      textBlock =
          """
          # reason                                        | text                                                                      | headline                          | outlet                | author               | date       | language | furniture
          a short line before a paragraph is a headline   | Паром через залив отменили~~RU~~RU_END                                     | Паром через залив отменили        | -                     | -                    | -          | ru | -
          a headline may ask                              | Когда снова пойдёт паром?~~RU~~RU_END                                      | Когда снова пойдёт паром?         | -                     | -                    | -          | ru | -
          a line break alone separates a headline         | Паром через залив отменили~RU~RU_END                                       | Паром через залив отменили        | -                     | -                    | -          | ru | -
          a sentence is no headline                       | Паром отменили.~~RU~~RU_END                                                | -                                 | -                     | -                    | -          | ru | -
          a question of an interview is no headline       | – Когда пойдёт паром?~~RU~~RU_END                                          | -                                 | -                     | -                    | -          | ru | -
          the section above the headline is passed over   | Общество~~Паром через залив отменили до субботы~~RU~~RU_END                | Паром через залив отменили до субботы | -                 | -                    | -          | ru | -
          a lead that names its outlet is no headline     | Паром через залив отменили, сообщает Zaliv.kz~~RU~~RU_END                  | -                                 | Zaliv.kz              | -                    | -          | ru | -
          an outlet in quotation marks behind its kind    | Паром отменили, сообщает газета «Береговой вестник».~~RU~~RU_END           | -                                 | Береговой вестник     | -                    | -          | ru | -
          an agency's short word belongs to its name      | Паром отменили, передаёт ИА «Залив».~~RU~~RU_END                           | -                                 | ИА Залив              | -                    | -          | ru | -
          the correspondent's outlet reports              | Паром отменили, передаёт корреспондент Zaliv.kz.~~RU~~RU_END               | -                                 | Zaliv.kz              | -                    | -          | ru | -
          whoever the outlet cites is not the outlet      | Паром отменили, передает Zaliv.kz со ссылкой на «Порт Информ».~~RU         | -                                 | Zaliv.kz              | -                    | -          | ru | -
          a press office is no outlet                     | Паром отменили, сообщает пресс-служба порта.~~RU~~RU_END                   | -                                 | -                     | -                    | -          | ru | -
          a ministry is no outlet                         | Паром отменили, сообщает Минтранс.~~RU~~RU_END                             | -                                 | -                     | -                    | -          | ru | -
          a company is no outlet                          | Паром отменили, сообщает АО «Порт».~~RU~~RU_END                            | -                                 | -                     | -                    | -          | ru | -
          a dateline gives the agency                     | АТЫРАУ. КАЗИНФОРМ – RU~~RU_END                                             | -                                 | КАЗИНФОРМ             | -                    | -          | ru | -
          a dateline between strokes                      | АТЫРАУ, 3 октября. /ТАСС/. RU~~RU_END                                      | -                                 | ТАСС                  | -                    | -          | ru | -
          a dateline with the whole day                   | АТЫРАУ, 3 октября 2025 года – РИА Новости. RU~~RU_END                      | -                                 | РИА Новости           | -                    | 2025-10-03 | ru | -
          the machine's label goes with its blanks        | ` date 2025-10-03 RU~~RU_END`                                              | -                                 | -                     | -                    | 2025-10-03 | ru | ` date 2025-10-03 `
          a date alone under the headline                 | Паром через залив отменили~~3 октября 2025, 10:15~~RU~~RU_END              | Паром через залив отменили        | -                     | -                    | 2025-10-03 | ru | -
          a date in digits at the end                     | Паром через залив отменили~~RU~~RU_END~~03.10.2025                         | Паром через залив отменили        | -                     | -                    | 2025-10-03 | ru | -
          a labelled date                                 | Паром через залив отменили~~Опубликовано: 03.10.2025 10:15~~RU~~RU_END     | Паром через залив отменили        | -                     | -                    | 2025-10-03 | ru | -
          a day in the story is what it speaks of         | 3 октября 2025 года паром не вышел в море.~~RU~~RU_END                     | -                                 | -                     | -                    | -          | ru | -
          a labelled author                               | Паром через залив отменили~~Автор: Лидия Каменская~~RU~~RU_END             | Паром через залив отменили        | -                     | Лидия Каменская      | -          | ru | -
          a name signs at the end                         | Паром через залив отменили~~RU~~RU_END~~Лидия Сомова                       | Паром через залив отменили        | -                     | Лидия Сомова         | -          | ru | -
          a column taken over has its own author          | В газете «Маяк» опубликована статья Ивана Рябинина «Море не ждёт никого», передает Zaliv.kz.~~Приводим полный текст:~~RU | Море не ждёт никого | Zaliv.kz | Иван Рябинин | - | ru | -
          a woman's name in the genitive                  | Опубликована колонка Марии Сомовой «Море не ждёт никого». Публикуем её полностью.~~RU~~RU_END | Море не ждёт никого | - | Мария Сомова | - | ru | -
          news about a column is not the column           | В газете опубликована статья Ивана Рябинина «Море не ждёт никого».~~RU~~RU_END | -                             | -                     | -                    | -          | ru | -
          a credit is furniture, its agency no outlet     | Паром через залив отменили~~Фото: Порт~~RU~~RU_END                         | Паром через залив отменили        | -                     | -                    | -          | ru | Фото: Порт
          a photographer's own agency is the outlet       | Паром через залив отменили~~Лидия Сомова / Залив Медиа~~RU~~RU_END         | Паром через залив отменили        | Залив Медиа           | -                    | -          | ru | Лидия Сомова / Залив Медиа
          a picture desk is not the outlet                | Паром через залив отменили~~Лидия Сомова / Reuters~~RU~~RU_END             | Паром через залив отменили        | -                     | -                    | -          | ru | Лидия Сомова / Reuters
          counters and the way up stand at the end        | Паром через залив отменили~~RU~~RU_END~~12~3~Прокрутить вверх              | Паром через залив отменили        | -                     | -                    | -          | ru | 12;3;Прокрутить вверх
          a number alone in the story is not a counter    | Паром через залив отменили~~RU~~2025~~RU_END                               | Паром через залив отменили        | -                     | -                    | -          | ru | -
          hashtags                                        | Паром через залив отменили~~RU~~RU_END~~#паром #туман                      | Паром через залив отменили        | -                     | -                    | -          | ru | #паром #туман
          appeals to subscribe                            | Паром через залив отменили~~RU~~RU_END~~Подписывайтесь на наш Telegram-канал!~Поделиться | Паром через залив отменили | - | -                  | -          | ru | Подписывайтесь на наш Telegram-канал!;Поделиться
          a sentence about sharing belongs to the story   | Паром через залив отменили~~Поделиться опытом приехали лоцманы из десяти портов.~~RU_END | Паром через залив отменили | - | -                  | -          | ru | -
          headlines that follow a call for them           | Паром через залив отменили~~RU~~Читайте также:~Мост достроят к весне~Хлеб подорожал~~RU_END | Паром через залив отменили | - | -               | -          | ru | Читайте также:;Мост достроят к весне;Хлеб подорожал
          the way through the site                        | Главная / Общество / Транспорт~~Паром через залив отменили~~RU~~RU_END     | Паром через залив отменили        | -                     | -                    | -          | ru | Главная / Общество / Транспорт
          a site's address is the source                  | Паром через залив отменили~~RU~~RU_END~~Источник: https://www.zaliv.kz/123 | Паром через залив отменили        | zaliv.kz              | -                    | -          | ru | -
          Kazakh says who reports behind the verb         | Таңғы рейс тоқтатылды, деп хабарлайды Zaliv.kz.~~KK                        | -                                 | Zaliv.kz              | -                    | -          | kk | -
          Kazakh says by whose report, with an ending     | Zaliv.kz-тің хабарлауынша, таңғы рейс тоқтатылды.~~KK                      | -                                 | Zaliv.kz              | -                    | -          | kk | -
          a Kazakh correspondent                          | Таңғы рейс тоқтатылды, деп хабарлайды Zaliv.kz тілшісі.~~KK                | -                                 | Zaliv.kz              | -                    | -          | kk | -
          a Kazakh date                                   | Шығанақтағы паром тоқтады~~2025 жылғы 3 қазан~~KK                          | Шығанақтағы паром тоқтады         | -                     | -                    | 2025-10-03 | kk | -
          a Kazakh author and share bar                   | Шығанақтағы паром тоқтады~~Авторы: Айгүл Серікқызы~~KK~~Бөлісу:~~Тағы оқыңыз: Көпір салынады | Шығанақтағы паром тоқтады | - | Айгүл Серікқызы | - | kk | Бөлісу:;Тағы оқыңыз: Көпір салынады
          a Kazakh credit and counter                     | Шығанақтағы паром тоқтады~~Сурет: порт~~KK~~Қаралды: 120                   | Шығанақтағы паром тоқтады         | -                     | -                    | -          | kk | Сурет: порт;Қаралды: 120
          an English byline and date                      | Ferry across the bay cancelled~~By Jane Harbour in Atyrau~~October 3, 2025~~EN | Ferry across the bay cancelled | -                    | Jane Harbour         | 2025-10-03 | en | -
          an English dateline                             | ATYRAU, Oct 3 (Reuters) - EN~~EN                                           | -                                 | Reuters               | -                    | -          | en | -
          an English outlet reports                       | EN The Bay Times reports.~~EN                                              | -                                 | The Bay Times         | -                    | -          | en | -
          a person who reports is no outlet               | EN Jane Harbour reports.~~EN                                               | -                                 | -                     | -                    | -          | en | -
          English buttons and small print                 | Ferry across the bay cancelled~~Share this article~~EN~~Read more: Bridge to open in spring~~© 2025 Bay Times. All rights reserved.~~Back to top | Ferry across the bay cancelled | - | - | - | en | Share this article;Read more: Bridge to open in spring;© 2025 Bay Times. All rights reserved.;Back to top
          share prices are no share bar                   | Share prices rise on ferry news~~EN~~EN                                    | Share prices rise on ferry news   | -                     | -                    | -          | en | -
          a day that may be two is not read               | Ferry across the bay cancelled~~3/4/2025~~EN                               | Ferry across the bay cancelled    | -                     | -                    | -          | en | -
          a Russian text with Kazakh names stays Russian  | Паром «Әлия» вышел из порта Құрық~~RU~~RU_END                              | Паром «Әлия» вышел из порта Құрық | -                     | -                    | -          | ru | -
          """)
  void areRead(
      String reason,
      String written,
      @Nullable String headline,
      @Nullable String outlet,
      @Nullable String author,
      @Nullable String date,
      String language,
      @Nullable String furniture) {
    String text =
        written
            .replace("RU_END", RU_END)
            .replace("RU", RU)
            .replace("KK", KK)
            .replace("EN", EN)
            .replace('~', '\n');
    Description.Result result = new Description().of(Page.plain(text));

    ArticleMetadata metadata = result.metadata();
    boolean found = metadata.titleOrigin() == TitleOrigin.HEADLINE;
    assertThat(
            new Row(
                found ? metadata.title() : null,
                metadata.outlet(),
                metadata.author(),
                metadata.published() == null ? null : metadata.published().toString(),
                metadata.language().tag(),
                result.furniture().isEmpty()
                    ? null
                    : result.furniture().stream()
                        .map(range -> range.of(text))
                        .collect(Collectors.joining(";"))))
        .as(reason)
        .isEqualTo(new Row(headline, outlet, author, date, language, furniture));
  }

  private record Row(
      @Nullable String headline,
      @Nullable String outlet,
      @Nullable String author,
      @Nullable String date,
      String language,
      @Nullable String furniture) {}
}
