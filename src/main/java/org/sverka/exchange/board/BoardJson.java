package org.sverka.exchange.board;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sverka.compare.Agreement;
import org.sverka.compare.board.Board;
import org.sverka.compare.board.BoardColumn;
import org.sverka.compare.board.BoardPair;
import org.sverka.compare.board.BoardRow;
import org.sverka.compare.board.FigureSpot;
import org.sverka.compare.board.RowReason;
import org.sverka.compare.board.Said;
import org.sverka.exchange.FigureJson;
import org.sverka.exchange.TextSource;
import org.sverka.model.Article;
import org.sverka.model.Selector;
import org.sverka.text.CodePoints;
import org.sverka.text.TextRange;

/** The board as an object of JSON, as {@code src/docs/command-line.md} describes it. */
public final class BoardJson {
  private final BoardReasons reasons;

  public BoardJson(BoardReasons reasons) {
    this.reasons = reasons;
  }

  /**
   * As a document of its own.
   *
   * @param out written through and left open
   * @param texts for the offsets, which are code points
   */
  public void write(Writer out, Board board, TextSource texts) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setStrictness(Strictness.STRICT);
    json.setFormattingStyle(FormattingStyle.PRETTY.withIndent(" "));
    write(json, board, texts);
    json.flush();
    out.write('\n');
  }

  /**
   * @param texts for the offsets, which are code points
   */
  public void write(JsonWriter json, Board board, TextSource texts) throws IOException {
    Map<String, CodePoints> counted = new HashMap<>();
    json.beginObject();
    json.name("columns").beginArray();
    for (BoardColumn column : board.columns()) {
      write(json, column);
    }
    json.endArray();
    json.name("claims").beginArray();
    for (BoardRow row : board.rows()) {
      write(json, row, texts, counted);
    }
    json.endArray();
    json.endObject();
  }

  private static void write(JsonWriter json, BoardColumn column) throws IOException {
    json.beginObject();
    json.name("outlet").value(column.outlet());
    json.name("articles").beginArray();
    for (Article article : column.articles()) {
      json.beginObject();
      json.name("id").value(article.id().value());
      json.name("source").value(article.source());
      json.name("title").value(article.metadata().title());
      json.name("published");
      if (article.metadata().published() == null) {
        json.nullValue();
      } else {
        json.value(article.metadata().published().toString());
      }
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private void write(
      JsonWriter json, BoardRow row, TextSource texts, Map<String, CodePoints> counted)
      throws IOException {
    json.beginObject();
    json.name("id").value(row.claim().id().value());
    json.name("title").value(row.claim().title());
    json.name("figure");
    new FigureJson(json).write(row.claim().figure());
    json.name("verdict").value(spelt(row.verdict()));
    json.name("rule");
    if (row.reason() instanceof RowReason.Figures figures) {
      json.value(spelt(figures.agreement().rule()));
    } else {
      json.nullValue();
    }
    json.name("reason").value(reasons.sentence(row.reason()));
    json.name("cells").beginArray();
    for (List<Said> cell : row.cells()) {
      json.beginArray();
      for (Said said : cell) {
        write(json, said, texts, counted);
      }
      json.endArray();
    }
    json.endArray();
    json.name("unmarked").beginArray();
    for (List<FigureSpot> unmarked : row.unmarked()) {
      json.beginArray();
      for (FigureSpot seen : unmarked) {
        write(json, row, seen, texts, counted);
      }
      json.endArray();
    }
    json.endArray();
    json.name("pairs").beginArray();
    for (BoardPair pair : row.pairs()) {
      write(json, pair);
    }
    json.endArray();
    json.endObject();
  }

  private static void write(
      JsonWriter json, Said said, TextSource texts, Map<String, CodePoints> counted)
      throws IOException {
    json.beginObject();
    json.name("annotation").value(said.annotation().id().value());
    write(json, said.article(), said.annotation().selector(), texts, counted);
    json.name("stance").value(spelt(said.evidence().stance()));
    json.name("figure");
    new FigureJson(json).write(said.evidence().figure());
    json.endObject();
  }

  private static void write(
      JsonWriter json,
      Article article,
      Selector selector,
      TextSource texts,
      Map<String, CodePoints> counted)
      throws IOException {
    TextRange range =
        counted
            .computeIfAbsent(article.hash(), hash -> CodePoints.of(texts.text(hash)))
            .fromChars(selector.position());
    json.name("article").value(article.id().value());
    json.name("start").value(range.start());
    json.name("end").value(range.end());
    json.name("exact").value(selector.exact());
  }

  private void write(
      JsonWriter json,
      BoardRow row,
      FigureSpot seen,
      TextSource texts,
      Map<String, CodePoints> counted)
      throws IOException {
    json.beginObject();
    write(json, seen.article(), seen.selector(), texts, counted);
    json.name("figure");
    new FigureJson(json).write(seen.figure());
    Agreement agreement = row.agreement(seen).orElse(null);
    json.name("verdict").value(agreement == null ? null : spelt(agreement.verdict()));
    json.name("rule").value(agreement == null ? null : spelt(agreement.rule()));
    json.name("reason").value(agreement == null ? null : reasons.sentence(agreement));
    json.endObject();
  }

  private void write(JsonWriter json, BoardPair pair) throws IOException {
    json.beginObject();
    json.name("a").value(pair.a().annotation().id().value());
    json.name("b").value(pair.b().annotation().id().value());
    json.name("verdict").value(spelt(pair.agreement().verdict()));
    json.name("rule").value(spelt(pair.agreement().rule()));
    json.name("reason").value(reasons.sentence(BoardCells.asSaid(pair)));
    json.endObject();
  }

  private static String spelt(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
