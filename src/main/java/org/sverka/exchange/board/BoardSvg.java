package org.sverka.exchange.board;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sverka.compare.Verdict;
import org.sverka.compare.board.Board;
import org.sverka.compare.board.BoardColumn;
import org.sverka.compare.board.BoardPair;
import org.sverka.compare.board.BoardRow;
import org.sverka.compare.board.FigureSpot;
import org.sverka.compare.board.Said;

/**
 * The board as a picture for a report. Text stays text, in the fonts of whoever looks; it is broken
 * into lines beforehand, because SVG breaks none.
 */
public final class BoardSvg {
  private static final int CLAIM_WIDTH = 260;
  private static final int CELL_WIDTH = 220;
  private static final int PADDING = 12;
  private static final int HEAD = 52;
  private static final int LONGEST_QUOTE = 5;

  /** How text is set: its class in the style sheet, its size and the height of a line in pixels. */
  private enum Face {
    TITLE("t", 14, 18),
    SOFT("s", 12, 16),
    QUOTE("q", 14, 19),
    FIGURE("f", 13, 19),
    VERDICT("v", 12, 22);

    private final String name;
    private final int size;
    private final int height;

    Face(String name, int size, int height) {
      this.name = name;
      this.size = size;
      this.height = height;
    }
  }

  /** A line of text in a cell. */
  private record Line(String text, Face face) {}

  /** The pairs of a row; none where the row's own reason is that of its only pair. */
  private record Pairs(String title, List<Item> items) {
    static final int INDENT = 16;

    /** One pair, broken into lines. */
    record Item(Verdict verdict, List<String> lines) {}

    static Pairs of(BoardRow row, BoardWords words, BoardCells cells, int width) {
      List<Item> items = new ArrayList<>();
      if (row.pairs().size() > 1) {
        for (BoardPair pair : row.gravestFirst()) {
          items.add(
              new Item(
                  pair.agreement().verdict(),
                  TextLines.of(
                      cells.pair(pair),
                      width - 2 * PADDING - INDENT,
                      Face.SOFT.size,
                      Integer.MAX_VALUE)));
        }
      }
      return new Pairs(words.pairs(items.size()), items);
    }

    int height() {
      int lines = 1 + items.stream().mapToInt(item -> item.lines().size()).sum();
      return items.isEmpty() ? 0 : lines * Face.SOFT.height + PADDING;
    }
  }

  private static final String STYLE =
      """
      <style>
      text { font-family: "Segoe UI", "Helvetica Neue", "Noto Sans", sans-serif; fill: #22252a; }
      .t { font-size: 14px; font-weight: bold; }
      .s { font-size: 12px; fill: #5b6068; }
      .q { font-size: 14px; font-family: "PT Serif", Georgia, "Noto Serif", serif; }
      .f { font-size: 13px; font-family: Consolas, "DejaVu Sans Mono", monospace; }
      .v { font-size: 12px; font-weight: bold; }
      .l { stroke: #d8d3c9; }
      </style>
      """;

  private final BoardWords words;
  private final BoardCells cells;

  public BoardSvg(BoardWords words) {
    this.words = words;
    this.cells = new BoardCells(words);
  }

  /**
   * @param out written through and left open
   */
  public void write(Writer out, Board board) throws IOException {
    int width = CLAIM_WIDTH + CELL_WIDTH * board.columns().size();
    List<List<List<Line>>> rows = board.rows().stream().map(this::row).toList();
    List<Pairs> pairs =
        board.rows().stream().map(row -> Pairs.of(row, words, cells, width)).toList();
    int height =
        HEAD
            + rows.stream().mapToInt(BoardSvg::height).sum()
            + pairs.stream().mapToInt(Pairs::height).sum();
    out.write(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\""
                + " viewBox=\"0 0 %1$d %2$d\">\n<title>%3$s</title>\n%4$s",
            width,
            height,
            Markup.of(words.title()),
            STYLE));
    out.write("<rect width=\"100%\" height=\"100%\" fill=\"#fffdf8\"/>\n");
    rectangle(out, 0, 0, width, HEAD, "#f4f2ed");
    rectangle(out, 0, HEAD, CLAIM_WIDTH, height - HEAD, "#faf9f6");
    text(out, PADDING, 22, new Line(words.claim(), Face.TITLE));
    for (int i = 0; i < board.columns().size(); i++) {
      head(out, board.columns().get(i), CLAIM_WIDTH + i * CELL_WIDTH);
    }
    columns(out, board, 0, HEAD);
    int y = HEAD;
    for (int i = 0; i < rows.size(); i++) {
      row(out, board.rows().get(i), rows.get(i), y, width);
      columns(out, board, y, y + height(rows.get(i)));
      y += height(rows.get(i));
      pairs(out, pairs.get(i), y, width);
      y += pairs.get(i).height();
    }
    out.write("</svg>\n");
  }

  private static void columns(Writer out, Board board, int from, int to) throws IOException {
    for (int column = 0; column <= board.columns().size(); column++) {
      int x = CLAIM_WIDTH + column * CELL_WIDTH;
      line(out, x, from, x, to);
    }
  }

  /** All pairs of a row, across all columns. */
  private static void pairs(Writer out, Pairs pairs, int top, int width) throws IOException {
    if (pairs.items().isEmpty()) {
      return;
    }
    rectangle(out, 0, top, width, pairs.height(), "#faf9f6");
    line(out, 0, top, width, top);
    int y = top + PADDING / 2;
    text(out, PADDING, y + Face.SOFT.size, new Line(pairs.title(), Face.SOFT));
    y += Face.SOFT.height;
    for (Pairs.Item item : pairs.items()) {
      dot(out, item.verdict(), PADDING + 4, y + 8);
      for (String each : item.lines()) {
        text(out, PADDING + Pairs.INDENT, y + Face.SOFT.size, new Line(each, Face.SOFT));
        y += Face.SOFT.height;
      }
    }
  }

  private static void dot(Writer out, Verdict verdict, int x, int y) throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            "<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"%s\"/>\n",
            x,
            y,
            VerdictColours.of(verdict).ink()));
  }

  private void head(Writer out, BoardColumn column, int x) throws IOException {
    List<String> outlet =
        TextLines.of(cells.outlet(column), CELL_WIDTH - 2 * PADDING, Face.TITLE.size, 1);
    if (!outlet.isEmpty()) {
      text(out, x + PADDING, 22, new Line(outlet.get(0), Face.TITLE));
    }
    text(out, x + PADDING, 40, new Line(cells.dates(column), Face.SOFT));
  }

  private List<List<Line>> row(BoardRow row) {
    List<List<Line>> made = new ArrayList<>();
    List<Line> claim = new ArrayList<>();
    add(claim, row.claim().title(), Face.TITLE, CLAIM_WIDTH, 4);
    add(claim, cells.claimFigure(row), Face.SOFT, CLAIM_WIDTH, 2);
    claim.add(new Line(cells.verdict(row), Face.VERDICT));
    add(claim, words.sentence(row.reason()), Face.SOFT, CLAIM_WIDTH, 5);
    made.add(claim);
    for (int column = 0; column < row.cells().size(); column++) {
      List<Line> lines = new ArrayList<>();
      if (!row.unmarked().get(column).isEmpty()) {
        lines.add(new Line(words.unmarked(), Face.SOFT));
      }
      for (FigureSpot seen : row.unmarked().get(column)) {
        add(lines, cells.quote(seen), Face.SOFT, CELL_WIDTH, 2);
        add(lines, cells.figure(seen), Face.FIGURE, CELL_WIDTH, 2);
      }
      for (Said said : row.cells().get(column)) {
        add(lines, cells.quote(said), Face.QUOTE, CELL_WIDTH, LONGEST_QUOTE);
        add(lines, cells.facts(said), Face.FIGURE, CELL_WIDTH, 2);
      }
      if (lines.isEmpty()) {
        lines.add(new Line(words.silent(), Face.SOFT));
      }
      made.add(lines);
    }
    return made;
  }

  private static void add(List<Line> lines, String text, Face face, int width, int most) {
    TextLines.of(text, width - 2 * PADDING, face.size, most)
        .forEach(each -> lines.add(new Line(each, face)));
  }

  private static int height(List<List<Line>> row) {
    return 2 * PADDING
        + row.stream()
            .mapToInt(cell -> cell.stream().mapToInt(line -> line.face().height).sum())
            .max()
            .orElse(0);
  }

  private static void row(Writer out, BoardRow row, List<List<Line>> cells, int top, int width)
      throws IOException {
    line(out, 0, top, width, top);
    for (int i = 0; i < cells.size(); i++) {
      int x = PADDING + (i == 0 ? 0 : CLAIM_WIDTH + (i - 1) * CELL_WIDTH);
      int y = top + PADDING;
      for (Line line : cells.get(i)) {
        if (line.face() == Face.VERDICT) {
          badge(out, row, line, x, y);
        } else {
          text(out, x, y + line.face().size, line);
        }
        y += line.face().height;
      }
    }
  }

  private static void badge(Writer out, BoardRow row, Line line, int x, int y) throws IOException {
    VerdictColours colours = VerdictColours.of(row.verdict());
    out.write(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\" rx=\"9\" fill=\"%s\"/>\n",
            x,
            y + 1,
            line.text().length() * 8 + 16,
            colours.ground()));
    out.write(
        String.format(
            Locale.ROOT,
            "<text class=\"v\" x=\"%d\" y=\"%d\" style=\"fill: %s\">%s</text>\n",
            x + 8,
            y + 14,
            colours.ink(),
            Markup.of(line.text())));
  }

  private static void text(Writer out, int x, int y, Line line) throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n",
            line.face().name,
            x,
            y,
            Markup.of(line.text())));
  }

  private static void rectangle(Writer out, int x, int y, int width, int height, String fill)
      throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n",
            x,
            y,
            width,
            height,
            fill));
  }

  private static void line(Writer out, int x, int y, int toX, int toY) throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            "<line class=\"l\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n",
            x,
            y,
            toX,
            toY));
  }
}
