package org.sverka.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.model.ArticleId;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

class DriftTest {
  /** What else the articles say, so that words have weights. */
  private static final List<String> AROUND =
      List.of(
          "Рыбаки вернулись затемно и разложили сети на берегу.",
          "Школьный хор готовит новую программу к празднику урожая.",
          "В библиотеке закончили ремонт читального зала.",
          "Пожарные советуют проверить печные трубы до морозов.",
          "Музей получил коллекцию старинных карт от путешественника.",
          "Автобусы пустят по объездной дороге до конца недели.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | Плотину укрепят к маю, и вода в посёлок больше не придёт | Плотину, безусловно, укрепят к маю, и вода в посёлок больше не придёт | MODAL
          ru | Мы построим 12 новых причалов на левом берегу реки | Мы построим 15 новых причалов на левом берегу реки | NUMBER
          ru | Мы построим двенадцать новых причалов на левом берегу реки | Мы построим пять новых причалов на левом берегу реки | NUMBER
          ru | Мы построим 12 новых причалов на левом берегу реки | Мы построим двенадцать новых причалов на левом берегу реки |
          ru | Мы вывезем 30 млрд кубов воды из старой плотины | Мы вывезем тридцать миллиардов кубов воды из старой плотины |
          ru | Мы вывезем 30 млрд кубов воды из старой плотины | Мы вывезем кубы воды из старой плотины | NUMBER
          ru | Дорога прочно свяжет берега между двумя посёлками нижнего течения | Дорога прочно свяжет берега двух посёлков нижнего течения |
          ru | Дорога прочно свяжет берега между двумя посёлками нижнего течения | Дорога прочно свяжет берега нижнего течения |
          ru | Здесь плотина пользуется неизменным уважением жителей берега | Здесь он пользуется неизменным уважением жителей берега |
          ru | Плотину укрепят к маю, и вода в посёлок больше не придёт | Плотину и семью сторожа укрепят к маю, и вода в посёлок больше не придёт |
          kk | Бөгетті мамырға дейін он машина нығайтады, су ауылға келмейді | Бөгетті мамырға дейін бес машина нығайтады, су ауылға келмейді | NUMBER
          ru | Мы закроем старую переправу у мельницы этой осенью | Мы не закроем старую переправу у мельницы этой осенью | NEGATION
          ru | Переправу у мельницы проверил инженер Орлов лично вчера | Переправу у мельницы проверил инженер Сомов лично вчера | NAME
          ru | Плотину укрепят к маю, и вода в посёлок больше не придёт | К маю плотину укрепят, и вода больше не придёт в посёлок |
          en | The embankment must hold until the spring floods are over | The embankment will hold until the spring floods are over | MODAL
          kk | Бөгетті мамырға дейін нығайтамыз, су ауылға келмейді | Бөгетті мамырға дейін нығайту керек, су ауылға келмейді | MODAL
          """)
  void anUtteranceIsFoundAgainAndWhatMattersIsNamed(
      String language, String a, String b, @Nullable String differences) {
    Language spoken = Language.ofTag(language);

    List<DriftPair> found =
        Drift.pairs(
            around(spoken),
            List.of(quote("a", a, "Ирина Белова", spoken), quote("b", b, "Ирина Белова", spoken)));

    Set<Difference> expected =
        differences == null
            ? Set.of()
            : Arrays.stream(differences.split(" "))
                .map(Difference::valueOf)
                .collect(Collectors.toSet());
    assertThat(found.stream().map(DriftPair::differences)).containsExactly(expected);
  }

  @Test
  void twoThingsThatOnePersonSaidOnOneSubjectAreNotOneUtterance() {
    List<DriftPair> found =
        Drift.pairs(
            around(Language.RUSSIAN),
            List.of(
                quote("a", "Плотину укрепят к маю, и вода не придёт", "Белова", Language.RUSSIAN),
                quote(
                    "b",
                    "На плотину выделили деньги, но подрядчика пока ищут",
                    "Белова",
                    Language.RUSSIAN)));

    assertThat(found).isEmpty();
  }

  @Test
  void aQuoteThatAnotherAuthorTellsInOwnWordsIsDirectTurnedIndirect() {
    String told = "Власти пообещали, что плотину укрепят к маю и вода в посёлок больше не придёт.";
    List<ComparedText> texts = new ArrayList<>(around(Language.RUSSIAN));
    texts.add(ComparedText.of(new ArticleId("b"), told, Language.RUSSIAN));

    List<DriftPair> found =
        Drift.pairs(
            texts,
            List.of(
                quote(
                    "a",
                    "Плотину укрепят к маю, и вода в посёлок больше не придёт",
                    "Ирина Белова",
                    Language.RUSSIAN)));

    assertThat(found.stream().map(DriftPair::differences))
        .containsExactly(Set.of(Difference.DIRECT_TURNED_INDIRECT));
  }

  @Test
  void theSameWordsOfTwoSpeakersAreShownWithTheirSpeakers() {
    String words = "Плотину укрепят к маю, и вода в посёлок больше не придёт";

    List<DriftPair> found =
        Drift.pairs(
            around(Language.RUSSIAN),
            List.of(
                quote("a", words, "Ирина Белова", Language.RUSSIAN),
                quote("b", words, "Олег Сомов", Language.RUSSIAN)));

    assertThat(found.stream().map(DriftPair::differences))
        .containsExactly(Set.of(Difference.SPEAKER));
  }

  @Test
  void aColumnIsItsAuthorsWordsWhereOthersQuoteTheAuthor() {
    ArticleId column = new ArticleId("column");
    String written = "Эта плотина, безусловно, откроет новую страницу в жизни посёлка.";
    String told = "Глава района считает, что плотина откроет новую страницу в жизни посёлка.";
    List<ComparedText> texts = new ArrayList<>(around(Language.RUSSIAN));
    texts.add(ComparedText.of(column, written, Language.RUSSIAN));
    texts.add(ComparedText.of(new ArticleId("news"), told, Language.RUSSIAN));
    List<Utterance> quotes =
        List.of(quote("interview", "Мы ждали этого", "Ирина Белова", Language.RUSSIAN));

    assertThat(Drift.pairs(texts, quotes, Map.of(), List.of())).isEmpty();
    List<DriftPair> found = Drift.pairs(texts, quotes, Map.of(column, "Ирина Белова"), List.of());

    assertThat(found).hasSize(1);
    assertThat(found.get(0).a().speaker()).isEqualTo("Ирина Белова");
    assertThat(found.get(0).differences())
        .containsExactlyInAnyOrder(Difference.MODAL, Difference.DIRECT_TURNED_INDIRECT);
  }

  @Test
  void theTitleOfADocumentMakesNoUtterance() {
    String title = "Соглашение о совместном содержании плотин и шлюзов нижнего течения";
    List<ComparedText> texts = new ArrayList<>(around(Language.RUSSIAN));
    for (String article : List.of("a", "b", "c", "d")) {
      texts.add(
          ComparedText.of(
              new ArticleId(article),
              "Вчера подписано " + title + ", сообщили в районе " + article + ".",
              Language.RUSSIAN));
    }

    List<DriftPair> found =
        Drift.pairs(
            texts,
            List.of(
                quote("e", "Мы рады, что появилось " + title, "Ирина Белова", Language.RUSSIAN)));

    assertThat(found.stream().filter(pair -> pair.score() > 0.9)).isEmpty();
  }

  @Test
  void aSentenceOfALongQuoteIsFoundAgain() {
    String first = "Насосы на станции заменят этой осенью на новые. ";
    String second = "Плотину укрепят к маю, и вода в посёлок больше не придёт.";
    List<DriftPair> found =
        Drift.pairs(
            around(Language.RUSSIAN),
            List.of(
                quote("a", first + second, "Ирина Белова", Language.RUSSIAN),
                quote(
                    "b",
                    "К маю плотину укрепят. Вода к нам больше не придёт. Но школу, мост, рынок и"
                        + " больницу мы перенесём на высокий берег, подальше от реки и её льдин.",
                    "Ирина Белова",
                    Language.RUSSIAN)));

    assertThat(found).isNotEmpty();
  }

  @Test
  void whoNamesTheSpeakerNeedsFewerWordsInCommon() {
    String quoted = "Дорожную карту напечатают к весне полностью и без правок";
    String tells = "что дорожная карта появится к весне.";

    assertThat(told(quoted, "Позже Белова пообещала, " + tells)).hasSize(1);
    assertThat(told(quoted, "Позже жители услышали, " + tells)).isEmpty();
  }

  private static List<DriftPair> told(String quoted, String told) {
    List<ComparedText> texts = new ArrayList<>(around(Language.RUSSIAN));
    texts.add(ComparedText.of(new ArticleId("b"), told, Language.RUSSIAN));
    return Drift.pairs(texts, List.of(quote("a", quoted, "Ирина Белова", Language.RUSSIAN)));
  }

  @Test
  void aPairSeenFromTheOtherSideAddsWhatItDropped() {
    DriftPair pair =
        Drift.pairs(
                around(Language.RUSSIAN),
                List.of(
                    quote(
                        "a",
                        "Плотину у мельницы укрепят к маю этого года",
                        "Белова",
                        Language.RUSSIAN),
                    quote("b", "Плотину у мельницы укрепят к маю", "Белова", Language.RUSSIAN)))
            .get(0);

    assertThat(pair.flipped().flipped()).isEqualTo(pair);
    assertThat(pair.flipped().changes().stream().map(WordChange::kind))
        .containsOnly(WordChange.Kind.SAME, WordChange.Kind.ADDED);
  }

  @Test
  void everyWordIsKeptReplacedMovedDroppedOrAdded() {
    String a = "завтра инженер проверит насосы станции";
    String b = "инженеры проверят трубы станции завтра утром";

    List<WordChange> changes =
        WordDiff.of(
            UtteranceWords.of(quote("a", a, null, Language.RUSSIAN)),
            UtteranceWords.of(quote("b", b, null, Language.RUSSIAN)));

    assertThat(changes.stream().map(change -> written(change, a, b)))
        .containsExactly(
            "MOVED завтра завтра",
            "OTHER_FORM инженер инженеры",
            "OTHER_FORM проверит проверят",
            "REPLACED насосы трубы",
            "SAME станции станции",
            "ADDED - утром");
  }

  private static String written(WordChange change, String a, String b) {
    TextRange inA = change.inA();
    TextRange inB = change.inB();
    return change.kind()
        + " "
        + (inA == null ? "-" : inA.of(a))
        + " "
        + (inB == null ? "-" : inB.of(b));
  }

  private static List<ComparedText> around(Language language) {
    List<ComparedText> texts = new ArrayList<>();
    for (int i = 0; i < AROUND.size(); i++) {
      texts.add(ComparedText.of(new ArticleId("around " + i), AROUND.get(i), language));
    }
    return texts;
  }

  private static Utterance quote(
      String article, String words, @Nullable String speaker, Language language) {
    return new Utterance(
        new ArticleId(article), new TextRange(0, words.length()), words, language, speaker, true);
  }
}
