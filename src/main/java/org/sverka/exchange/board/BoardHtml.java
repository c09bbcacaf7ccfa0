package org.sverka.exchange.board;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.sverka.compare.Verdict;
import org.sverka.compare.board.Board;
import org.sverka.compare.board.BoardColumn;
import org.sverka.compare.board.BoardPair;
import org.sverka.compare.board.BoardRow;
import org.sverka.compare.board.FigureSpot;
import org.sverka.compare.board.Said;

/** The board as one page that needs no other file: a table whose head and first column stay. */
public final class BoardHtml {
  private static final String STYLE =
      """
      body { margin: 24px; font: 14px/1.45 system-ui, sans-serif; color: #22252a; background: #fffdf8; }
      h1 { font-size: 20px; margin: 0 0 16px; }
      table { border-collapse: separate; border-spacing: 0; }
      th, td { border: solid #d8d3c9; border-width: 0 1px 1px 0; padding: 10px 12px; text-align: left;
        vertical-align: top; min-width: 180px; max-width: 260px; }
      thead th { position: sticky; top: 0; z-index: 2; background: #f4f2ed; border-top-width: 1px; }
      tr > :first-child { position: sticky; left: 0; z-index: 1; background: #faf9f6; min-width: 230px;
        border-left-width: 1px; }
      thead tr > :first-child { z-index: 3; }
      .article { font-weight: normal; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
        max-width: 236px; }
      .soft { color: #5b6068; font-weight: normal; font-size: 12px; }
      details { margin-top: 6px; } summary { cursor: pointer; } ul { margin: 4px 0; padding-left: 16px; }
      .said { font-family: "PT Serif", Georgia, serif; margin: 0 0 4px; }
      .unmarked { color: #5b6068; font-style: italic; }
      .figure { font-family: ui-monospace, Consolas, monospace; font-size: 13px; white-space: nowrap; }
      .verdict { display: inline-block; padding: 1px 8px; border-radius: 9px; font-size: 12px;
        font-weight: bold; margin: 4px 0; }
      """;

  private final BoardWords words;
  private final BoardCells cells;

  public BoardHtml(BoardWords words) {
    this.words = words;
    this.cells = new BoardCells(words);
  }

  /**
   * @param out written through and left open
   * @param of what the board is of, such as the name of the workspace and the day
   */
  public void write(Writer out, Board board, String of) throws IOException {
    String title = words.title() + (of.isBlank() ? "" : " — " + of);
    out.write("<!DOCTYPE html>\n<html lang=\"" + words.locale().getLanguage() + "\">\n<head>\n");
    out.write("<meta charset=\"utf-8\">\n<title>" + Markup.of(title) + "</title>\n");
    out.write("<style>\n" + STYLE);
    for (Verdict verdict : Verdict.values()) {
      VerdictColours colours = VerdictColours.of(verdict);
      out.write("." + name(verdict) + " { color: " + colours.ink());
      out.write("; background: " + colours.ground() + "; }\n");
    }
    out.write("</style>\n</head>\n<body>\n<h1>" + Markup.of(title) + "</h1>\n<table>\n");
    out.write("<thead>\n<tr><th scope=\"col\">" + Markup.of(words.claim()) + "</th>");
    for (BoardColumn column : board.columns()) {
      out.write("\n<th scope=\"col\">" + Markup.of(cells.outlet(column)));
      String titles = Markup.of(cells.titles(column));
      out.write("<div class=\"article\" title=\"" + titles + "\">" + titles + "</div>");
      out.write("<div class=\"soft\">" + Markup.of(cells.dates(column)) + "</div></th>");
    }
    out.write("</tr>\n</thead>\n<tbody>\n");
    for (BoardRow row : board.rows()) {
      write(out, row);
    }
    out.write("</tbody>\n</table>\n</body>\n</html>\n");
  }

  private void write(Writer out, BoardRow row) throws IOException {
    out.write("<tr><th scope=\"row\">" + Markup.of(row.claim().title()));
    String figure = cells.claimFigure(row);
    if (!figure.isEmpty()) {
      out.write("<div class=\"soft figure\">" + Markup.of(figure) + "</div>");
    }
    out.write("<div><span class=\"verdict " + name(row.verdict()) + "\">");
    out.write(Markup.of(cells.verdict(row)) + "</span></div>");
    out.write("<div class=\"soft\">" + Markup.of(words.sentence(row.reason())) + "</div>");
    if (row.pairs().size() > 1) {
      writePairs(out, row);
    }
    out.write("</th>");
    for (int column = 0; column < row.cells().size(); column++) {
      List<Said> cell = row.cells().get(column);
      out.write("\n<td>");
      if (row.isSilent(column)) {
        out.write("<span class=\"soft\">" + Markup.of(words.silent()) + "</span>");
      }
      writeUnmarked(out, row.unmarked().get(column));
      for (Said said : cell) {
        out.write("<p class=\"said\">" + Markup.of(cells.quote(said)) + "</p>");
        String facts = cells.facts(said);
        if (!facts.isEmpty()) {
          out.write("<div class=\"figure\">" + Markup.of(facts) + "</div>");
        }
      }
      out.write("</td>");
    }
    out.write("</tr>\n");
  }

  private void writeUnmarked(Writer out, List<FigureSpot> unmarked) throws IOException {
    if (!unmarked.isEmpty()) {
      out.write("<div class=\"soft\">" + Markup.of(words.unmarked()) + "</div>");
    }
    for (FigureSpot seen : unmarked) {
      out.write("<p class=\"said unmarked\">" + Markup.of(cells.quote(seen)) + "</p>");
      out.write("<div class=\"figure\">" + Markup.of(cells.figure(seen)) + "</div>");
    }
  }

  /** Folded away until somebody asks: a row of ten figures has 45 pairs. */
  private void writePairs(Writer out, BoardRow row) throws IOException {
    out.write("<details class=\"soft\"><summary>" + Markup.of(words.pairs(row.pairs().size())));
    out.write("</summary><ul>");
    for (BoardPair pair : row.gravestFirst()) {
      out.write("<li>" + Markup.of(cells.pair(pair)) + "</li>");
    }
    out.write("</ul></details>");
  }

  private static String name(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
