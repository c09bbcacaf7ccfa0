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

  /** In each row a construction, marked as {@link AnnotatedArticle} says, and why it is in here. */
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
        "kk # «{s:Айдар Сейітов|Үй дайын}», – деді Айдар Сейітов. # the subject follows деді",
        "kk # Айдар Сейітов: «{s:Айдар Сейітов|Үй дайын болды}». # a lead-in with a colon",
        "kk # Айдар Сейітов «{s:Айдар Сейітов|Үй биыл дайын болады}» деп мәлімдеді. # the verb behind, the subject before",
        "kk # Айдар Сейітовтың айтуынша, үй «{p:Айдар Сейітов|келер жылы толық бітеді}». # the genitive is the speaker",
        "kk # «{n:|Самал}» деп аталатын орталық ашылды. # деп аталатын names",
        "en # \"{s:Ann Leskova|The house is ready,}\" said Ann Leskova. # the comma stands inside",
        "en # \"{s:Ann Leskova|The house is ready,}\" Ann Leskova told reporters. # the subject before the verb",
        "en # According to Ann Leskova, the house is \"{p:Ann Leskova|ready at long last}\". # according to",
        "en # '{s:Ann Leskova|It isn't the builders' fault,}' said Ann Leskova. # apostrophes are no marks",
        "en # The so-called \"{c:|reform}\" is late. # distance",
      })
  void readsConstructions(String language, String marked, String reason) {
    AnnotatedArticle article = AnnotatedArticle.parse(reason, marked);
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

  /** A quadratic reading of these would not end within the test run. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "«", "»", "\"", "“", "„", "'", "\" ", "«а» ", "\"а ", "«а, — ", "'s ", "— А?\n", "А: б\n",
        "«\n", "\"\n", "А. "
      })
  void hostileTextIsReadLikeAnyOther(String piece) {
    String text = piece.repeat(20_000);
    for (Language language : List.of(Language.RUSSIAN, Language.ENGLISH)) {
      assertThat(quotes.find(text, language)).allMatch(m -> m.range().end() <= text.length());
    }
  }

  @Test
  void rangesOfArbitraryTextLieInOrderInsideIt() {
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
      "А. "
    };
    for (int run = 0; run < 400; run++) {
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
      }
    }
  }
}
