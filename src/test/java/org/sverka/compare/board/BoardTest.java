package org.sverka.compare.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sverka.compare.board.Newsroom.money;
import static org.sverka.model.FigureComparator.APPROACHING;
import static org.sverka.model.FigureComparator.EQUAL;
import static org.sverka.model.FigureComparator.MORE;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.compare.Agreement;
import org.sverka.compare.Verdict;
import org.sverka.compare.board.BoardView.Order;
import org.sverka.model.ArticleId;
import org.sverka.model.ClaimId;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.model.Stance;
import org.sverka.model.TagId;

class BoardTest {
  private static final TagId TRADE = new TagId("trade");
  private static final TagId FUEL = new TagId("fuel");

  @Test
  void aReasonCountsInTheFormOfTheArticles() {
    Figure barges =
        new Figure(
            FigureKind.COUNT,
            null,
            FigureComparator.EQUAL,
            new BigDecimal("170"),
            null,
            "баржа",
            null,
            Modality.FACT);
    BoardContent content =
        new Newsroom()
            .article("1", "Маяк", 11)
            .article("2", "Бакен", 12)
            .claim("Баржи", barges)
            .says("1", "170 барж", Stance.STATES, barges)
            .says("2", "170 барж", Stance.STATES, barges)
            .content();
    BoardRow row = Board.of(content, Board.Columns.ARTICLES).rows().get(0);
    assertThat(EnglishRowReasons.sentence(row.reason()))
        .contains("170 барж")
        .doesNotContain("баржа");
  }

  @Test
  void columnsFollowThePublicationAndTheUndatedComeLast() {
    Board board =
        Board.of(
            new Newsroom()
                .article("undated", "Маяк", 0)
                .article("later", "Маяк", 13)
                .article("earlier", "Вестник", 11)
                .content(),
            Board.Columns.ARTICLES);

    assertThat(names(board)).containsExactly("earlier", "later", "undated");
  }

  @Test
  void anOutletIsOneColumnAndWhoHasNoneStandsAlone() {
    Board board =
        Board.of(
            new Newsroom()
                .article("one", "Маяк", 11)
                .article("nobody's", null, 12)
                .article("other", "Маяк", 13)
                .article("nobody's too", null, 14)
                .claim("Порт открыт", null)
                .says("one", "порт открыли", Stance.STATES, null)
                .says("other", "открытый порт", Stance.STATES, null)
                .content(),
            Board.Columns.OUTLETS);

    assertThat(board.columns().stream().map(column -> column.articles().size()))
        .containsExactly(2, 1, 1);
    assertThat(board.rows().get(0).cells().get(0)).hasSize(2);
    assertThat(board.columnOf(new ArticleId("other"))).isZero();
  }

  @Test
  void anEarlierRevisionIsShownOnlyWhereItSaysSomething() {
    Newsroom newsroom =
        new Newsroom()
            .article("old", "Маяк", 11, "a.txt", 1)
            .article("new", "Маяк", 11, "a.txt", 2)
            .claim("Порт открыт", null);

    assertThat(names(Board.of(newsroom.content(), Board.Columns.ARTICLES))).containsExactly("new");
    newsroom.says("old", "порт открыли", Stance.STATES, null);
    assertThat(names(Board.of(newsroom.content(), Board.Columns.ARTICLES)))
        .containsExactly("old", "new");
  }

  @Test
  void theGravestPairOfFiguresDecidesAndIsNamed() {
    BoardRow row = trade();

    assertThat(row.verdict()).isEqualTo(Verdict.CONTRADICT);
    assertThat(row.pairs()).hasSize(3);
    assertThat(EnglishRowReasons.sentence(row.reason()))
        .isEqualTo("No value is both → 30 billion USD and 26.5 billion USD.");
    assertThat(row.between(0, 1).stream().map(pair -> pair.agreement().verdict()))
        .contains(Verdict.COMPATIBLE);
    assertThat(row.between(2, 0)).isEqualTo(row.between(0, 2));
    assertThat(row.between(0, 3)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, SILENT, No article has been tied to it.",
        "STATES, SILENT, Only one article says it.",
        "STATES STATES, AGREE, Of the articles 2 state it.",
        "DISPUTES DISPUTES, AGREE, Of the articles 2 dispute it.",
        "STATES QUALIFIES STATES, TENSION, 'Of the articles 2 state it, 1 qualifies it.'",
        "STATES QUALIFIES DISPUTES, CONTRADICT,"
            + " 'Of the articles 1 states it, 1 qualifies it, 1 disputes it.'"
      })
  void whereNobodyGivesAFigureTheStancesDecide(
      @Nullable String stances, Verdict verdict, String reason) {
    Newsroom newsroom = new Newsroom().claim("Порт открыт", null);
    List<Stance> taken =
        stances == null
            ? List.of()
            : Arrays.stream(stances.split(" ")).map(Stance::valueOf).toList();
    for (int i = 0; i < taken.size(); i++) {
      newsroom.article("a" + i, "Маяк", 11 + i).says("a" + i, "слова", taken.get(i), null);
    }
    BoardRow row = Board.of(newsroom.content(), Board.Columns.ARTICLES).rows().get(0);

    assertThat(row.verdict()).isEqualTo(verdict);
    assertThat(EnglishRowReasons.sentence(row.reason())).isEqualTo(reason);
  }

  @Test
  void whoDisputesOutweighsFiguresThatAgree() {
    Figure thirty = money(EQUAL, "30");
    BoardRow row =
        Board.of(
                new Newsroom()
                    .article("a", "Маяк", 11)
                    .article("b", "Вестник", 12)
                    .claim("Оборот", thirty)
                    .says("a", "тридцать", Stance.STATES, thirty)
                    .says("b", "вовсе не тридцать", Stance.DISPUTES, thirty)
                    .content(),
                Board.Columns.ARTICLES)
            .rows()
            .get(0);

    assertThat(row.verdict()).isEqualTo(Verdict.CONTRADICT);
    assertThat(row.reason()).isEqualTo(new RowReason.Stances(1, 0, 1));
  }

  @Test
  void oneArticleThatContradictsItselfIsSeen() {
    BoardRow row =
        Board.of(
                new Newsroom()
                    .article("a", "Маяк", 11)
                    .claim("Оборот", null)
                    .says("a", "тридцать", Stance.STATES, money(EQUAL, "30"))
                    .says("a", "сорок", Stance.STATES, money(EQUAL, "41"))
                    .content(),
                Board.Columns.ARTICLES)
            .rows()
            .get(0);

    assertThat(row.verdict()).isEqualTo(Verdict.CONTRADICT);
  }

  @Test
  void whatMostOthersSayAndOneLeavesOutIsAnOmission() {
    Board board =
        Board.of(
            new Newsroom()
                .article("a", "Маяк", 11)
                .article("b", "Вестник", 12)
                .article("c", "Ведомости", 13)
                .claim("Все, кроме одного", null)
                .says("a", "да", Stance.STATES, null)
                .says("b", "да", Stance.STATES, null)
                .claim("Один", null)
                .says("a", "да", Stance.STATES, null)
                .content(),
            Board.Columns.ARTICLES);

    assertThat(titles(board.omissions(2))).containsExactly("Все, кроме одного");
    assertThat(board.omissions(0)).isEmpty();
    assertThat(titles(BoardView.ALL.withOmittedBy(new ArticleId("c")).of(board, List.of()).rows()))
        .containsExactly("Все, кроме одного");
    assertThat(board.voicesOf(0)).isEqualTo(2);
  }

  @Test
  void aFigureThatNobodyHasMarkedIsNeitherSilenceNorAnOmission() {
    Newsroom newsroom = newsroom().claim("Оборот", null);
    newsroom.says("a", "почти 30", Stance.STATES, money(APPROACHING, "30"));
    newsroom.says("b", "больше 28", Stance.STATES, money(MORE, "28"));
    FigureSpot marked = newsroom.seen("b", "свыше 28", money(MORE, "28"));
    FigureSpot seen = newsroom.seen("c", "26,5", money(EQUAL, "26.5"));
    FigureSpot gone = newsroom.seen("d", "27", money(EQUAL, "27"));
    Board judged = Board.of(newsroom.content(), Board.Columns.ARTICLES);
    Board board = judged.with(Map.of(new ClaimId("Оборот"), List.of(marked, seen)));

    assertThat(board.rows().get(0).unmarked())
        .containsExactly(List.of(), List.of(), List.of(seen), List.of());
    assertThat(board.rows().get(0).verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(titles(judged.omissions(2))).containsExactly("Оборот");
    assertThat(board.omissions(2)).isEmpty();
    assertThat(titles(board.omissions(3))).containsExactly("Оборот");
    assertThat(judged.with(Map.of(new ClaimId("другое"), List.of(gone)))).isEqualTo(judged);
  }

  @Test
  void whatNobodyHasMarkedTellsWhatItWouldBeAndThatTheOneVoiceMayNotBeAlone() {
    Newsroom newsroom = newsroom().claim("Оборот", null);
    newsroom.says("a", "почти 30", Stance.STATES, money(APPROACHING, "30"));
    FigureSpot seen = newsroom.seen("c", "26,5", money(EQUAL, "26.5"));
    BoardRow row =
        Board.of(newsroom.content(), Board.Columns.ARTICLES)
            .with(Map.of(new ClaimId("Оборот"), List.of(seen)))
            .rows()
            .get(0);

    assertThat(row.agreement(seen).map(Agreement::verdict)).contains(Verdict.CONTRADICT);
    assertThat(row.verdict()).isEqualTo(Verdict.SILENT);
    assertThat(EnglishRowReasons.sentence(row.reason()))
        .isEqualTo("One article has been tied to it; figures seen elsewhere and not marked: 1.");
  }

  private static Newsroom newsroom() {
    return new Newsroom()
        .article("a", "Маяк", 11)
        .article("b", "Вестник", 12)
        .article("c", "Ведомости", 13)
        .article("d", "Порт", 14);
  }

  @Test
  void rowsAreFilteredAndOrderedAndColumnsStay() {
    Board board = several();

    assertThat(titles(BoardView.ALL.of(board, List.of()).rows()))
        .containsExactly("Борт", "Акт", "Вес");
    assertThat(titles(BoardView.ALL.withOrder(Order.VERDICT).of(board, List.of()).rows()))
        .containsExactly("Вес", "Борт", "Акт");
    assertThat(titles(BoardView.ALL.withOrder(Order.TITLE).of(board, List.of()).rows()))
        .containsExactly("Акт", "Борт", "Вес");
    assertThat(titles(BoardView.ALL.withOrder(Order.VOICES).of(board, List.of()).rows()))
        .containsExactly("Борт", "Вес", "Акт");
    assertThat(titles(BoardView.ALL.withOrder(Order.OUTLET).of(late(), List.of()).rows()))
        .containsExactly("Рано", "Поздно");
    assertThat(titles(BoardView.ALL.withOrder(Order.TAG).of(tagged(), List.of(FUEL, TRADE)).rows()))
        .containsExactly("Уголь и оборот", "Оборот", "Без метки");
    assertThat(titles(BoardView.ALL.withOrder(Order.TAG).of(tagged(), List.of(TRADE, FUEL)).rows()))
        .containsExactly("Оборот", "Уголь и оборот", "Без метки");
    assertThat(titles(BoardView.ALL.withTags(Set.of(TRADE)).of(board, List.of()).rows()))
        .containsExactly("Вес");
    assertThat(titles(BoardView.ALL.withVerdict(Verdict.AGREE).of(board, List.of()).rows()))
        .containsExactly("Борт");
    assertThat(titles(BoardView.ALL.withOutlet("Вестник").of(board, List.of()).rows()))
        .containsExactly("Борт", "Вес");
    assertThat(BoardView.ALL.withOutlet("Вестник").of(board, List.of()).columns())
        .isEqualTo(board.columns());
  }

  private static Board late() {
    return Board.of(
        new Newsroom()
            .article("a", "Маяк", 11)
            .article("b", "Вестник", 12)
            .claim("Поздно", null)
            .says("b", "да", Stance.STATES, null)
            .claim("Рано", null)
            .says("a", "да", Stance.STATES, null)
            .content(),
        Board.Columns.ARTICLES);
  }

  private static Board tagged() {
    return Board.of(
        new Newsroom()
            .article("a", "Маяк", 11)
            .claim("Без метки", null)
            .says("a", "да", Stance.STATES, null)
            .claim("Оборот", null)
            .says("a", "да", Stance.STATES, null, TRADE)
            .claim("Уголь и оборот", null)
            .says("a", "да", Stance.STATES, null, TRADE, FUEL)
            .content(),
        Board.Columns.ARTICLES);
  }

  private static Board several() {
    return Board.of(
        new Newsroom()
            .article("a", "Маяк", 11)
            .article("b", "Вестник", 12)
            .claim("Борт", null)
            .says("a", "да", Stance.STATES, null)
            .says("b", "да", Stance.STATES, null)
            .claim("Акт", null)
            .says("a", "да", Stance.STATES, null)
            .claim("Вес", null)
            .says("a", "30", Stance.STATES, money(EQUAL, "30"), TRADE)
            .says("b", "41", Stance.STATES, money(EQUAL, "41"))
            .content(),
        Board.Columns.ARTICLES);
  }

  private static BoardRow trade() {
    return Board.of(
            newsroom()
                .claim("Оборот", null)
                .says("a", "почти 30", Stance.STATES, money(APPROACHING, "30"))
                .says("b", "больше 28", Stance.STATES, money(MORE, "28"))
                .says("c", "26,5", Stance.STATES, money(EQUAL, "26.5"))
                .content(),
            Board.Columns.ARTICLES)
        .rows()
        .get(0);
  }

  private static List<String> names(Board board) {
    return board.columns().stream().map(column -> column.first().id().value()).toList();
  }

  private static List<String> titles(List<BoardRow> rows) {
    return rows.stream().map(row -> row.claim().title()).toList();
  }
}
