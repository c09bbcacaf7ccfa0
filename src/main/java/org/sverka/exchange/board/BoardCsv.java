package org.sverka.exchange.board;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sverka.compare.board.Board;
import org.sverka.compare.board.BoardColumn;
import org.sverka.compare.board.BoardPair;
import org.sverka.compare.board.BoardRow;
import org.sverka.compare.board.FigureSpot;
import org.sverka.compare.board.Said;

/**
 * The board as a table of RFC 4180: a line a claim, and under it a line a pair of its figures, with
 * what is compared in the columns of the two. Begins with a byte-order mark, without which
 * spreadsheets read UTF-8 as something else; a cell that a spreadsheet would take for a formula
 * begins with an apostrophe.
 */
public final class BoardCsv {
  private static final String FORMULA = "=+-@\t\r";

  private final BoardWords words;
  private final BoardCells cells;

  public BoardCsv(BoardWords words) {
    this.words = words;
    this.cells = new BoardCells(words);
  }

  /**
   * @param out written through and left open
   */
  public void write(Writer out, Board board) throws IOException {
    out.write('\ufeff');
    List<String> head =
        new ArrayList<>(List.of(words.row(), words.claim(), words.verdict(), words.reason()));
    for (BoardColumn column : board.columns()) {
      String dates = cells.dates(column);
      head.add(dates.isEmpty() ? cells.outlet(column) : cells.outlet(column) + " · " + dates);
    }
    line(out, head);
    for (BoardRow row : board.rows()) {
      List<String> line = new ArrayList<>();
      line.add(words.claim());
      line.add(row.claim().title());
      line.add(words.name(row.verdict()));
      line.add(words.sentence(row.reason()));
      for (int column = 0; column < row.cells().size(); column++) {
        line.add(cell(row, column));
      }
      line(out, line);
      for (BoardPair pair : row.gravestFirst()) {
        line(out, pair(row, pair));
      }
    }
  }

  private List<String> pair(BoardRow row, BoardPair pair) {
    List<String> line = new ArrayList<>();
    line.add(words.pair());
    line.add(row.claim().title());
    line.add(words.name(pair.agreement().verdict()));
    line.add(words.sentence(BoardCells.asSaid(pair)));
    for (List<Said> cell : row.cells()) {
      line.add(
          said(
              cell.stream()
                  .filter(said -> said.equals(pair.a()) || said.equals(pair.b()))
                  .toList()));
    }
    return line;
  }

  private String cell(BoardRow row, int column) {
    List<FigureSpot> unmarked = row.unmarked().get(column);
    if (!unmarked.isEmpty()) {
      return words.unmarked()
          + ": "
          + unmarked.stream().map(this::seen).collect(Collectors.joining("; "));
    }
    List<Said> cell = row.cells().get(column);
    return cell.isEmpty() ? words.silent() : said(cell);
  }

  private String said(List<Said> cell) {
    List<String> parts = new ArrayList<>();
    for (Said said : cell) {
      String facts = cells.facts(said);
      String quote = "“" + cells.quote(said) + "”";
      parts.add(facts.isEmpty() ? quote : quote + " [" + facts + "]");
    }
    return String.join("; ", parts);
  }

  private String seen(FigureSpot spot) {
    return "“" + cells.quote(spot) + "” [" + cells.figure(spot) + "]";
  }

  private static void line(Writer out, List<String> line) throws IOException {
    for (int i = 0; i < line.size(); i++) {
      out.write(i == 0 ? "\"" : ",\"");
      String text = line.get(i);
      if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
        out.write('\'');
      }
      out.write(text.replace("\"", "\"\""));
      out.write('"');
    }
    out.write("\r\n");
  }
}
