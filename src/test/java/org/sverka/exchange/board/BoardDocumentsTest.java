package org.sverka.exchange.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sverka.compare.board.Newsroom.money;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sverka.compare.Agreement;
import org.sverka.compare.EnglishReasons;
import org.sverka.compare.Verdict;
import org.sverka.compare.board.Board;
import org.sverka.compare.board.EnglishRowReasons;
import org.sverka.compare.board.Newsroom;
import org.sverka.compare.board.RowReason;
import org.sverka.model.Article;
import org.sverka.model.ClaimId;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.model.Stance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class BoardDocumentsTest {
  /** What writes a document. */
  private interface Writing {
    void to(Writer out) throws IOException;
  }

  private static final Board BOARD =
      Board.of(
          new Newsroom()
              .article("a", "Маяк & \"Порт\"", 11)
              .article("b", null, 0)
              .article("c", "Вестник", 13)
              .claim("=СУММ(A1) <оборот>", money(FigureComparator.APPROACHING, "30"))
              .says(
                  "a",
                  "приближается\n к 30, как \"сказано\"",
                  Stance.STATES,
                  money(FigureComparator.APPROACHING, "30"))
              .says(
                  "c", "26,5 \uD83D\uDE00", Stance.QUALIFIES, money(FigureComparator.EQUAL, "26.5"))
              .content(),
          Board.Columns.ARTICLES);

  @Test
  void aTableHasALineAClaimAndALineAPairAndNoFormulas() throws IOException {
    assertThat(written(out -> new BoardCsv(new Words()).write(out, BOARD)))
        .isEqualTo(
            "\ufeff\"Row\",\"Claim\",\"Verdict\",\"Reason\",\"Маяк & \"\"Порт\"\" · 2025-11-11\","
                + "\"Вестник · 2025-11-13\",\"nobody\"\r\n"
                + "\"Claim\",\"'=СУММ(A1) <оборот>\",\"contradict\","
                + "\"No value is both → 30 billion USD and 26.5 billion USD.\","
                + "\"“приближается к 30, как \"\"сказано\"\"” [→ 30 bn]\","
                + "\"“26,5 \uD83D\uDE00” [= 26.5 bn · qualifies]\",\"silent\"\r\n"
                + "\"Pair\",\"'=СУММ(A1) <оборот>\",\"contradict\","
                + "\"No value is both → 30 billion USD and 26.5 billion USD.\","
                + "\"“приближается к 30, как \"\"сказано\"\"” [→ 30 bn]\","
                + "\"“26,5 \uD83D\uDE00” [= 26.5 bn · qualifies]\",\"\"\r\n");
  }

  @Test
  void aPageShowsEveryCellAndEscapesWhatArticlesSay() throws IOException {
    org.jsoup.nodes.Document page =
        Jsoup.parse(
            written(
                out -> new BoardHtml(new Words()).write(out, BOARD, "порт & суда, 2025-11-14")));

    assertThat(page.select("thead th").eachText())
        .containsExactly(
            "Claim", "Маяк & \"Порт\" a 2025-11-11", "Вестник c 2025-11-13", "nobody b");
    assertThat(page.select("h1").text()).isEqualTo("Claims — порт & суда, 2025-11-14");
    assertThat(page.title()).isEqualTo("Claims — порт & суда, 2025-11-14");
    assertThat(page.select("tbody th").text())
        .isEqualTo(
            "=СУММ(A1) <оборот> → 30 bn × contradict"
                + " No value is both → 30 billion USD and 26.5 billion USD.");
    assertThat(page.select("tbody td").eachText())
        .containsExactly(
            "приближается к 30, как \"сказано\" → 30 bn",
            "26,5 \uD83D\uDE00 = 26.5 bn · qualifies",
            "silent");
    assertThat(page.select("script, link, img")).isEmpty();
  }

  private static Board three(String last) {
    return Board.of(
        new Newsroom()
            .article("a", "Маяк", 11)
            .article("b", "Порт", 12)
            .article("c", last, 13)
            .claim("Оборот", null)
            .says("a", "почти 30", Stance.STATES, money(FigureComparator.APPROACHING, "30"))
            .says("b", "больше 28", Stance.STATES, money(FigureComparator.MORE, "28"))
            .says("c", "26,5", Stance.STATES, money(FigureComparator.EQUAL, "26.5"))
            .content(),
        Board.Columns.ARTICLES);
  }

  @Test
  void aTableHasARowForEveryPairWithWhatIsComparedInItsColumns() throws IOException {
    assertThat(
            written(out -> new BoardCsv(new Words()).write(out, three("Вестник")))
                .lines()
                .skip(2)
                .map(line -> line.replaceAll("\"[^\"]*(billion)[^\"]*\"", "why")))
        .containsExactly(
            "\"Pair\",\"Оборот\",\"contradict\",why,\"“почти 30” [→ 30 bn]\",\"\",\"“26,5” [= 26.5 bn]\"",
            "\"Pair\",\"Оборот\",\"contradict\",why,\"\",\"“больше 28” [> 28 bn]\",\"“26,5” [= 26.5 bn]\"",
            "\"Pair\",\"Оборот\",\"compatible\",why,\"“почти 30” [→ 30 bn]\",\"“больше 28” [> 28 bn]\",\"\"");
  }

  private static Figure projects(FigureComparator comparator, int value) {
    return new Figure(
        FigureKind.COUNT,
        "проекты",
        comparator,
        BigDecimal.valueOf(value),
        null,
        "проект",
        null,
        Modality.FACT);
  }

  @Test
  void aReasonCountsInTheFormThatTheArticlesHave() throws IOException {
    Board board =
        Board.of(
            new Newsroom()
                .article("a", "Маяк", 11)
                .article("b", "Порт", 12)
                .claim("Проекты", null)
                .says(
                    "a", "больше 170 проектов", Stance.STATES, projects(FigureComparator.MORE, 170))
                .says("b", "ровно 90 проектов", Stance.STATES, projects(FigureComparator.EQUAL, 90))
                .content(),
            Board.Columns.ARTICLES);
    assertThat(written(out -> new BoardCsv(new Words()).write(out, board)).lines().toList().get(2))
        .contains("> 170 проектов and 90 проектов");
  }

  @Test
  void aPictureListsEveryPairUnderItsRowAndIsAsHighAsThat() throws IOException {
    Document alone = xml(written(out -> new BoardSvg(new Words()).write(out, BOARD)));
    Document picture = xml(written(out -> new BoardSvg(new Words()).write(out, three("Порт"))));

    assertThat(texts(alone)).doesNotContain("Pairs:");
    assertThat(texts(picture).replaceAll("\\s+", " "))
        .contains(
            "Pairs: 3",
            "Маяк — Порт: × contradict. No value is both → 30 billion USD and 26.5 billion USD.",
            "Порт (b) — Порт (c): × contradict. No value is both > 28 billion USD and 26.5 billion"
                + " USD.",
            "Маяк — Порт: ≈ compatible. → 30 billion USD and > 28 billion USD both hold between"
                + " 28 billion and 30 billion.");
    NodeList texts = picture.getElementsByTagName("text");
    int lowest = Integer.parseInt(((Element) texts.item(texts.getLength() - 1)).getAttribute("y"));
    assertThat(Integer.parseInt(picture.getDocumentElement().getAttribute("height")))
        .isBetween(lowest + 1, lowest + 24);
  }

  @Test
  void aPageListsEveryPairOfARowTheGravestFirst() throws IOException {
    Board board = three("Вестник");
    org.jsoup.nodes.Document page =
        Jsoup.parse(written(out -> new BoardHtml(new Words()).write(out, board, "")));

    assertThat(page.select("summary").text()).isEqualTo("Pairs: 3");
    assertThat(page.select("details li").eachText())
        .containsExactly(
            "Маяк — Вестник: × contradict. No value is both → 30 billion USD and 26.5 billion USD.",
            "Порт — Вестник: × contradict. No value is both > 28 billion USD and 26.5 billion USD.",
            "Маяк — Порт: ≈ compatible. → 30 billion USD and > 28 billion USD both hold between"
                + " 28 billion and 30 billion.");
  }

  @Test
  void aPictureIsWellFormedAndSaysTheSame() throws IOException {
    Document picture = xml(written(out -> new BoardSvg(new Words()).write(out, BOARD)));

    assertThat(texts(picture))
        .contains("=СУММ(A1) <оборот>", "× contradict", "→ 30 bn", "silent", "Вестник")
        .contains("приближается к 30");
    assertThat(picture.getDocumentElement().getAttribute("width")).isEqualTo("920");
  }

  @Test
  void anObjectHasCellsPairsAndReasonsWithOffsetsInCodePoints() throws IOException {
    String text = "\uD83D\uDE00".repeat(10) + "x".repeat(100);
    String json = written(out -> json(out, text));
    JsonObject claim =
        JsonParser.parseString(json)
            .getAsJsonObject()
            .getAsJsonArray("claims")
            .get(0)
            .getAsJsonObject();

    assertThat(claim.get("cells"))
        .isEqualTo(
            JsonParser.parseString(
                """
                [[{annotation: "n0", article: "a", start: 0, end: 2,
                   exact: "приближается\\n к 30, как \\"сказано\\"", stance: "states",
                   figure: {kind: "money", subject: null, comparator: "→", value: 30000000000,
                            upper: null, unit: "USD", asOf: null, modality: "fact"}}],
                 [{annotation: "n1", article: "c", start: 5, end: 7, exact: "26,5 \uD83D\uDE00",
                   stance: "qualifies",
                   figure: {kind: "money", subject: null, comparator: "=", value: 26500000000,
                            upper: null, unit: "USD", asOf: null, modality: "fact"}}],
                 []]
                """));
    assertThat(claim.get("pairs"))
        .isEqualTo(
            JsonParser.parseString(
                """
                [{a: "n0", b: "n1", verdict: "contradict", rule: "disjoint",
                  reason: "No value is both → 30 billion USD and 26.5 billion USD."}]
                """));
    assertThat(claim.get("rule").getAsString()).isEqualTo("disjoint");
  }

  @Test
  void whatNobodyHasMarkedIsToldInEveryDocument() throws IOException {
    Newsroom newsroom =
        new Newsroom()
            .article("a", "Маяк", 11)
            .article("b", "Порт", 12)
            .claim("Оборот", null)
            .says("a", "почти 30", Stance.STATES, money(FigureComparator.APPROACHING, "30"));
    Board board =
        Board.of(newsroom.content(), Board.Columns.ARTICLES)
            .with(
                Map.of(
                    new ClaimId("Оборот"),
                    List.of(newsroom.seen("b", "26,5", money(FigureComparator.EQUAL, "26.5")))));

    assertThat(written(out -> new BoardCsv(new Words()).write(out, board)))
        .contains("\"not marked: “26,5” [= 26.5 bn]\"")
        .doesNotContain("\"silent\"\r\n");
    assertThat(
            Jsoup.parse(written(out -> new BoardHtml(new Words()).write(out, board, "")))
                .select("tbody td")
                .eachText())
        .containsExactly("почти 30 → 30 bn", "not marked 26,5 = 26.5 bn");
    assertThat(texts(xml(written(out -> new BoardSvg(new Words()).write(out, board)))))
        .contains("not marked 26,5 = 26.5 bn");
    assertThat(
            JsonParser.parseString(
                    written(
                        out ->
                            new BoardJson(new Words())
                                .write(new JsonWriter(out), board, hash -> "x".repeat(600))))
                .getAsJsonObject()
                .getAsJsonArray("claims")
                .get(0)
                .getAsJsonObject()
                .get("unmarked"))
        .isEqualTo(
            JsonParser.parseString(
                """
                [[], [{article: "b", start: 500, end: 504, exact: "26,5",
                       figure: {kind: "money", subject: null, comparator: "=", value: 26500000000,
                                upper: null, unit: "USD", asOf: null, modality: "fact"},
                       verdict: "contradict", rule: "disjoint",
                       reason: "No value is both → 30 billion USD and 26.5 billion USD."}]]
                """));
  }

  @Test
  void equalBoardsMakeEqualBytes() throws IOException {
    for (Writing writing :
        new Writing[] {
          out -> new BoardCsv(new Words()).write(out, BOARD),
          out -> new BoardHtml(new Words()).write(out, BOARD, ""),
          out -> new BoardSvg(new Words()).write(out, BOARD),
          out -> json(out, "x".repeat(100))
        }) {
      assertThat(written(writing)).isEqualTo(written(writing)).isNotEmpty();
    }
  }

  private static void json(Writer out, String text) throws IOException {
    new BoardJson(new Words()).write(new JsonWriter(out), BOARD, hash -> text);
  }

  private static String written(Writing writing) throws IOException {
    StringWriter out = new StringWriter();
    writing.to(out);
    return out.toString();
  }

  private static String texts(Document picture) {
    NodeList texts = picture.getElementsByTagName("text");
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < texts.getLength(); i++) {
      all.append(texts.item(i).getTextContent()).append(' ');
    }
    return all.toString();
  }

  private static Document xml(String text) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)));
    } catch (SAXException | ParserConfigurationException broken) {
      throw new IOException(broken);
    }
  }

  /** Words that tests can read. */
  private record Words() implements BoardWords {
    @Override
    public Locale locale() {
      return Locale.ENGLISH;
    }

    @Override
    public String title() {
      return "Claims";
    }

    @Override
    public String claim() {
      return "Claim";
    }

    @Override
    public String verdict() {
      return "Verdict";
    }

    @Override
    public String reason() {
      return "Reason";
    }

    @Override
    public String row() {
      return "Row";
    }

    @Override
    public String pair() {
      return "Pair";
    }

    @Override
    public String pairs(int count) {
      return "Pairs: " + count;
    }

    @Override
    public String silent() {
      return "silent";
    }

    @Override
    public String unmarked() {
      return "not marked";
    }

    @Override
    public String name(Verdict verdict) {
      return verdict.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String name(Stance stance) {
      return stance.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String figure(Figure figure) {
      return figure.comparator().sign()
          + " "
          + String.valueOf(figure.value())
              .replaceAll("(\\d+)(\\d)\\d{8}", "$1.$2 bn")
              .replace(".0", "");
    }

    @Override
    public String outlet(Article article) {
      String outlet = article.metadata().outlet();
      return outlet == null ? "nobody" : outlet;
    }

    @Override
    public String date(Article article) {
      return article.metadata().published() == null
          ? ""
          : String.valueOf(article.metadata().published());
    }

    @Override
    public String sentence(Agreement agreement) {
      return EnglishReasons.sentence(agreement);
    }

    @Override
    public String sentence(RowReason reason) {
      return EnglishRowReasons.sentence(reason);
    }
  }
}
