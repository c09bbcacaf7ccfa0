package org.sverka.detect.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sverka.detect.quotes.AnnotatedArticle.Marked;
import org.sverka.text.Language;
import org.sverka.text.Morphology;
import org.sverka.text.TextRange;

class QuotesTest {
  private static final Morphology MORPHOLOGY = Morphology.load();
  private final Quotes quotes = new Quotes(MORPHOLOGY);

  /**
   * In each row a construction, marked as {@link AnnotatedArticle} says, and why it is in here; ¶
   * is a new paragraph.
   */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "ru # «{s:Анна Лескова|Дом сдан}», — сказала Анна Лескова. # the subject follows the verb",
        "ru # Анна Лескова сказала: «{s:Анна Лескова|Дом сдан}». # a lead-in with a colon",
        "ru # «{s:Анна Лескова|Дом сдан}», — сказала Анна Лескова после встречи с Олегом Мининым. # the instrumental is no subject",
        "ru # «{s1:Анна Лескова|Дом}, — сказала Анна Лескова, — {s1:Анна Лескова|сдан}». # one pair of marks, cut",
        "ru # «{s1:Анна Лескова|Где дом?} — спросила Анна Лескова. — {s1:Анна Лескова|Я жду}». # a question stays inside",
        "ru # Маршрут «{n:|Север — Юг}» открыт. # a dash inside a name is no attribution",
        "ru # Газета «{n:|Мы говорим вслух}» закрыта. # a name with a verb",
        "ru # По словам Олега Минина, сроки «{p:Олег Минин|сорваны не по нашей вине}». # the genitive is the speaker",
        "ru # Олег Минин назвал план «{p:Олег Минин|смешным}». # one word behind a verb that calls",
        "ru # Так называемая «{c:|реформа}» отложена. # distance",
        "ru # \"{s:Олег Минин|Наш \"{n:|Луч}\" работает}\", - сказал Олег Минин. # marks nested in the same marks",
        "ru # Источник в отрасли недоволен. «{s:источник в отрасли|Дом сдан}», — сказал он. # a pronoun for one without a name",
        "ru # «{s:районный отдел ЖКХ|Дом сдан}», — сообщили в районном отделе ЖКХ. # several did it nowhere but at their office",
        "ru # Компания «{n:|Луч}» сообщила о сдаче. «{s:Луч|Дом сдан}», — говорится в сообщении. # a text is of who gave it",
        "ru # Олег Минин обвинил соседей в «{p:Олег Минин|тайном расчёте}», а Анна Лескова говорила лишь об «{p:Анна Лескова|ошибке}». # each has one of two fragments",
        "ru # «{s:один из жильцов|Дом сдан}», — сказал один из жильцов. # one of many",
        "ru # «{s:Светлана К.|Дом сдан}», — сказала Светлана К. # a surname kept back",
        "ru # «{s:Олег Минин|Дом сдан}», — сказал «{n:|Вестнику}» директор Олег Минин. # to a paper, whose name is in marks",
        "ru # «{s1:вратарь|Я увидел мяч}, — рассказал вратарь. — {s1:вратарь|Мама говорила всегда: „{s:мама|Бросай чаще}“}». # what resumes is no attribution",
        "ru # Как шутит Анна Лескова, «{p:Анна Лескова|дом сдадут к юбилею}». # any verb behind «как»",
        "ru # Строители хвалят министра Олега Минина, который назвал дом «{p:Олег Минин|лучшим в стране}». # a relative clause is about its antecedent",
        "ru # «{s:Анна Лескова|Дом сдан}», — сказала ТАСС инженер Анна Лескова. # to an agency, not by it",
        "ru # В «{n:|Маяке}» заявили, что «{p:Маяк|не видят причин для спора}». # a firm by its name alone",
        "ru # Концерн «{n:|Маяк}» строит дома. «{s:Маяк|Дом сдан}», — говорится в уведомлении концерна. # a firm by what it is",
        "ru # МИД Литании вызвал посла. «{s:МИД Литании|Дом сдан}», — говорится в заявлении министерства. # a ministry by its short name",
        "ru # В итоговой декларации стороны «{p:итоговая декларация|поддерживают строительство домов}». # a document says what it says itself",
        "ru # Канцлер Литании Йорам Эльсберг уехал. «{s:Йорам Эльсберг|Дом сдан}», — сказал канцлер. # a foreign name behind its title",
        "ru # «{s:Клаудия Ренкетти|Дом сдан}», — заявила представитель Еврокомиссии Клаудия Ренкетти. # of two names the first owns",
        "ru # «{s:Анна Лескова|Он спросил, кто я, и я ответила: „{s:Анна Лескова|Ваш новый сосед}“}», — вспоминает Анна Лескова. # who speaks of herself",
        "ru # Ещё мой дед, начальник цеха, любил повторять: «{s:дед|Дом строят не за день}». # a title between commas",
        "ru # Суд выслушал электрика Олега Минина. Тот сказал: «{s:Олег Минин|Дом сдан}». # not who acted, but who was spoken of",
        "ru # Анна Лескова не согласна. ¶ — {s:Анна Лескова|Дом сдан. Учителя есть.} ¶ В районе молчат. # a dash whose speaker the paragraph before tells",
        "ru # «{s:Анна Лескова|Первое. Дом — это стены, — и не только. ¶ Второе. Дом — это люди}», — сказала Анна Лескова. # the marks close in the next paragraph",
        "kk # – {s:Айдар Сейітов|Үй дайын болды}, деді Айдар Сейітов. # a comma and деді without a dash",
        "kk # – {s:Айдар Сейітов|Анам маған: «{s:анам|Үй салыңдар}», – деді. Содан салдық}, – дейді Айдар Сейітов. # an attribution of what is quoted inside",
        "ru # Оператор связи «{n:|Маяк}» ответил, что готов «{p:Маяк|сдать дом до осени}». # a firm behind what it does",
        "ru # Пришёл Олег Минин. Руководитель завода, попросивший не называть его имени, молчал. «{s:руководитель завода|Дом сдан}», — сказал он. # a name kept back",
        "ru # Один из соавторов, аспирант Олег Минин, принёс чертёж. «{s:Олег Минин|Дом сдан}», — сказал он. # one of many, and his name",
        "ru # Пришли «гости, и они. ¶ Вопрос: {t:|Как дела у вас»?} ¶ Ответ: {t:|Хорошо.} ¶ Вопрос: {t:|Правда?} ¶ Ответ: {t:|Да.} # a mark that nothing closes before an interview",
        "kk # Наубайхана иесі Жанна Есимова Ақтауда тұрады. «{s:Жанна Есимова|Үй дайын}», – дейді Жанна. # a place behind a surname",
        "kk # «{s:Айдар Сейітов|Үй дайын}», – деді Айдар Сейітов. # the subject follows деді",
        "kk # Айдар Сейітов: «{s:Айдар Сейітов|Үй дайын болды}». # a lead-in with a colon",
        "kk # Айдар Сейітов «{s:Айдар Сейітов|Үй биыл дайын болады}» деп мәлімдеді. # the verb behind, the subject before",
        "kk # Айдар Сейітовтың айтуынша, үй «{p:Айдар Сейітов|келер жылы толық бітеді}». # the genitive is the speaker",
        "kk # Айдар Сейітов жобаны «{p:Айдар Сейітов|толық дайын}» екенін айтты. # екенін reports as деп does",
        "kk # Аты-жөнін атамауды сұраған дереккөз келісті. «{s:дереккөз|Үй дайын}», – деді ол. # a pronoun for one without a name",
        "kk # «{n:|Самал}» деп аталатын орталық ашылды. # деп аталатын names",
        "kk # Құрылыс жүріп жатыр. ¶ – {s:Айдар Сейітов|Үй дайын}, – деді А. Сейітов. ¶ – {s1:Мақпал Әлиева|Қашан кіреміз?} – деді Мақпал Әлиева. – {s1:Мақпал Әлиева|Қыс келді.} ¶ Айдар Сейітов күлді. # remarks with a dash are no interview",
        "kk # Айдар Сейітов сәл ойланып, жауап берді: ¶ – {s:Айдар Сейітов|Үй күзде дайын болады.} # a verb and a colon announce the next paragraph",
        "kk # Айдар Сейітов үйді аралады. «{s:Айдар Сейітов|Терезелері үлкен екен}», – деп қосты. # a verb without a subject goes on with the sentence before",
        "kk # «{s:Қ. Әлиева|Үй дайын}», – деді Қ. Әлиева. # an initial and a surname are a name",
        "kk # Баспасөзге Мақпал ӘЛИЕВА жауап берді. «{s:Мақпал Әлиева|Үй дайын}», – деді ол. # a surname in capitals",
        "kk # Зауыт директоры Айдар Сейітов көшті. «{s:Айдар Сейітов|Үй дайын}», – деді кәсіпорын басшысы. # a director is a head",
        "kk # Мақпал Әлиева ауылда мұғалім болып істейді. Көрші ауылдан ағайындар келді. «{s:Мақпал Әлиева|Үй дайын}», – деді ұстаз. # what somebody works as is a title",
        "kk # Сейітовтың келіні Ажар қарсы алды. «{s:Ажар|Үй дайын}», – деді ол. # a given name behind what its bearer is",
        "kk # Әкем: «{s:әкем|Үй салу оңай емес}», – деді. # kin of whoever tells it",
        "kk # Мақпал Әлиева сөйлегенде, Айдар Сейітов «{s:Айдар Сейітов|Үй биыл салынады}» деп қосты. # a clause of time has its own subject",
        "kk # Айдар Сейітов үйді «{p:Айдар Сейітов|тым суық}» деп атаса, Мақпал Әлиева оны «{p:Мақпал Әлиева|нағыз жайлы мекен}» деп бағалады. # each clause its own",
        "kk # Айдар Сейітовтың өзі үйге риза. «{s:Айдар Сейітов|Терезелері үлкен}», – деді ол. # the genitive before himself",
        "kk # Оның пайымдауынша, үй бітеді. Айдар Сейітовтың байқауынша, көршілер «{p:Айдар Сейітов|әлі сене алмай}» жүр. # as somebody's doing has it",
        "kk # Балалар «{s:балалар|Үй салынды!}» деп шулады. # a short statement is no name",
        "kk # Айдар Сейітов үйді аралады. ¶ – {s:Айдар Сейітов|Жұмыс көп. ¶ Бірақ үлгереміз}, – деді ол. # a remark goes on in the next paragraph",
        "kk # – {s:Айдар Сейітов|Үй дайын ба?} – деді Айдар Сейітов. ¶ – {s:|Иә, дайын.} # an answer without a name",
        "kk # Айдар Сейітов, құрылысшы: ¶ – {s:Айдар Сейітов|Үй дайын.} # a name and a trade announce the next paragraph",
        "kk # «{s:Айдар Сейітов|Үй қысқа дейін дайын}» ¶ Құрылыс бітуге жақын. ¶ «{s:Айдар Сейітов|Үй қысқа дейін дайын болады}», – деді Айдар Сейітов. # a headline is of who says it in full",
        "kk # «{s:Құрылыс министрлігі|Үй дайын}», – деп мәлімдеді Құрылыс министрлігінде. # at an office",
        "kk # Жол басқармасының мәліметіне сүйенсек, көпір «{p:Жол басқармасы|толық жөндеуден өтеді}». # by an office's figures",
        "en # \"{s:Ann Leskova|The house is ready,}\" said Ann Leskova. # the comma stands inside",
        "en # \"{s:Ann Leskova|The house is ready,}\" Ann Leskova told reporters. # the subject before the verb",
        "en # According to Ann Leskova, the house is \"{p:Ann Leskova|ready at long last}\". # according to",
        "en # '{s:Ann Leskova|It isn't the builders' fault,}' said Ann Leskova. # apostrophes are no marks",
        "en # A lawyer for the tenants was not satisfied. \"{s:lawyer for the tenants|The house is ready,}\" she added. # a pronoun for one without a name",
        "en # Ann Leskova criticised the builders, calling the house \"{p:Ann Leskova|a disgrace}\". # a participle has the subject of its sentence",
        "en # Ann Leskova MP said the house was \"{p:Ann Leskova|ready at last}\". # letters behind a name",
        "en # “{s:Ann Leskova|She goes, ‘{s:|Come in, all of you.}’}” Ann Leskova told reporters. # the inner mark closes after the stop",
        "en # Majority Whip Ann Leskova was late. “{s:Ann Leskova|The house is ready,}” Leskova said. # an office before a name is none of it",
        "en # Vice Minister of Housing Ann Leskova was late. “{s:Ann Leskova|The house is ready,}” Leskova said. # nor what the office is of",
        "en # Ann Leskova, of the Institute of Housing, who built it, called the house \"{p:Ann Leskova|rather beautiful}\". # a clause and an office between name and verb",
        "en # Ann Leskova, a manager at Luch Partners, which owns it, said the house was \"{p:Ann Leskova|ready at last}\". # a clause that belongs to the office",
        "en # A man who did not give his name shouted, \"{s:man who did not give his name|Open the door!}\" # a clause without commas",
        "en # Ann Leskova said she had heard from residents who think the house is \"{p:residents|far too small}\". # whose thought it is",
        "en # Engineers described the wall as \"{p:engineers|advanced decay}\". # several without an article",
        "en # The wall was marketed as the town's \"{c:|bridge to the sky}\". # sold as is no one's words",
        "en # The wall remained, Ann Leskova insisted, but the roof, she said, remained \"{p:Ann Leskova|robust}\". # one word behind a verb of being",
        "en # The house was sold by his wife, Ann Leskova, on Monday. His wife was glad. \"{s:Ann Leskova|It is done,}\" she said. # a role between commas",
        "en # According to the protocol seen by Reuters, the house \"{p:protocol|shall be given away}\". # a document",
        "en # Luch House, which built it, apologised \"{p:Luch House|unreservedly}\". # a firm with a clause",
        "en # \"{s:Ann Leskova|Nobody came,}\" Ann Leskova was quoted as saying by a paper. # a passive",
        "en # In the words of Ann Leskova, the house is \"{p:Ann Leskova|ready at last}\". # in the words of",
        "en # Ann Leskova's verdict was blunt: \"{s:Ann Leskova|Nobody came.}\" # whose verdict it is",
        "en # \"{s:Olga Minin|Nobody came,}\" said Ann Leskova's lawyer, Olga Minin. # a possessive is no subject",
        "en # “{s:Ann Leskova|I told him, ‘{s:Ann Leskova|Come in, all of you.}’}” Ann Leskova said. # who speaks is I",
        "en # The so-called \"{c:|reform}\" is late. # distance",
      })
  void readsConstructions(String language, String marked, String reason) {
    AnnotatedArticle article = AnnotatedArticle.parse(reason, marked.replace(" ¶ ", "\n\n"));
    List<Marked> found =
        quotes.find(article.text(), Language.ofTag(language)).stream()
            .map(m -> new Marked(m.range(), m.kind(), m.speaker(), m.utterance()))
            .toList();
    assertThat(found).as(reason).isEqualTo(article.quotes());
  }

  @Test
  void saysWhereTheSpeakerIsNamedAndWithWhichWords() {
    String text = "«Дом сдан», — сказала Анна Лескова.";
    assertThat(quotes.find(text, Language.RUSSIAN))
        .containsExactly(
            new QuoteMention(
                new TextRange(1, 9),
                QuoteKind.SPEECH,
                "Анна Лескова",
                new TextRange(22, 34),
                "сказала",
                null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n ", "Ни одной кавычки.", "»", "«", "\"", "«»", "—", "- \n- "})
  void findsNothingWhereNothingIsQuoted(String text) {
    assertThat(quotes.find(text, Language.RUSSIAN)).isEmpty();
  }

  /** Headings have no full stop, and a line may begin with what should end the one before. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "В Казахстане",
        "В мире",
        "Агентство их цитирует",
        "Об этом рассказали в интервью",
        ", said John Smith.",
        "Когда",
        "Один из"
      })
  void textThatEndsInTheMiddleIsRead(String text) {
    for (Language language : Language.values()) {
      assertThat(quotes.find(text, language)).isEmpty();
    }
  }

  /** A quadratic reading of these would not end within the test run. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "«",
        "»",
        "\"",
        "“",
        "„",
        "'",
        "\" ",
        "«а» ",
        "\"а ",
        "«а, — ",
        "'s ",
        "— А?\n",
        "А: б\n",
        "«\n",
        "\"\n",
        "А. ",
        "«Луч» и ",
        "Врач!",
        "А: «б» "
      })
  void hostileTextIsReadLikeAnyOther(String piece) {
    String text = piece.repeat(20_000);
    for (Language language : List.of(Language.RUSSIAN, Language.ENGLISH, Language.KAZAKH)) {
      assertThat(quotes.find(text, language)).allMatch(m -> m.range().end() <= text.length());
    }
  }

  @Test
  void rangesOfArbitraryTextLieInOrderInsideItAndNoneCrossesAnother() {
    Random random = new Random(5);
    String[] pieces = {
      "«",
      "»",
      "\"",
      "“",
      "”",
      "„",
      "'",
      "’",
      ", — ",
      " сказал ",
      "Иван ",
      "Петров",
      ". ",
      "\n",
      "– ",
      "said ",
      "деп ",
      ": ",
      "?",
      "слово ",
      "Q: ",
      "\uD83D\uDE00",
      "по словам ",
      "он",
      "А. ",
      ", деді ол. – ",
      "Ответ: ",
      "я ",
      "В «Маяке» сообщили "
    };
    for (int run = 0; run < 3000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      for (Language language : Language.values()) {
        List<QuoteMention> found = quotes.find(text.toString(), language);
        assertThat(found)
            .as(text.toString())
            .allMatch(m -> m.range().end() <= text.length() && !m.range().isEmpty())
            .isSortedAccordingTo((a, b) -> a.range().compareTo(b.range()));
        assertThat(crossing(found)).as(text.toString()).isEmpty();
      }
    }
  }

  private static List<QuoteMention> crossing(List<QuoteMention> found) {
    return found.stream().filter(m -> found.stream().anyMatch(o -> cross(o, m))).toList();
  }

  private static boolean cross(QuoteMention first, QuoteMention second) {
    TextRange a = first.range();
    TextRange b = second.range();
    return a.start() < b.start() && a.end() > b.start() && a.end() < b.end();
  }
}
