package org.sverka.exchange.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sverka.compare.Agreement;
import org.sverka.compare.SaidUnit;
import org.sverka.compare.Verdict;
import org.sverka.compare.board.BoardColumn;
import org.sverka.compare.board.BoardPair;
import org.sverka.compare.board.BoardRow;
import org.sverka.compare.board.FigureSpot;
import org.sverka.compare.board.Said;
import org.sverka.model.Article;
import org.sverka.model.Figure;
import org.sverka.model.Selector;
import org.sverka.model.Stance;

/** What the documents that people read put into a cell. */
final class BoardCells {
  private final BoardWords words;

  BoardCells(BoardWords words) {
    this.words = words;
  }

  String outlet(BoardColumn column) {
    return words.outlet(column.first());
  }

  /** When the articles of a column appeared, each date once. */
  String dates(BoardColumn column) {
    return column.articles().stream()
        .map((Article article) -> words.date(article))
        .filter(date -> !date.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What the articles of a column are called: two of one outlet cannot be told apart without. */
  String titles(BoardColumn column) {
    return column.titles(" · ");
  }

  /** What is said, in one line. */
  String quote(Said said) {
    return oneLine(said.annotation().selector());
  }

  String quote(FigureSpot seen) {
    return oneLine(seen.selector());
  }

  String figure(FigureSpot seen) {
    return words.figure(SaidUnit.in(seen.selector().exact(), seen.figure()));
  }

  private static String oneLine(Selector words) {
    return words.exact().replaceAll("\\s+", " ").strip();
  }

  /** Figure and stance, as far as there is something to say. */
  String facts(Said said) {
    List<String> facts = new ArrayList<>();
    Figure figure = said.evidence().figure();
    if (figure != null) {
      facts.add(words.figure(SaidUnit.in(said.annotation().selector().exact(), figure)));
    }
    if (said.evidence().stance() != Stance.STATES) {
      facts.add(words.name(said.evidence().stance()));
    }
    return String.join(" · ", facts);
  }

  String claimFigure(BoardRow row) {
    Figure figure = row.claim().figure();
    return figure == null ? "" : words.figure(SaidUnit.in(row.claim().title(), figure));
  }

  /** Whose two figures are, how they stand to each other, and why. */
  String pair(BoardPair pair) {
    Verdict verdict = pair.agreement().verdict();
    return sides(pair)
        + ": "
        + verdict.sign()
        + " "
        + words.name(verdict)
        + ". "
        + words.sentence(asSaid(pair));
  }

  /** How two figures stand to each other, with what they count as the articles have it. */
  static Agreement asSaid(BoardPair pair) {
    return SaidUnit.in(
        pair.a().annotation().selector().exact(),
        pair.b().annotation().selector().exact(),
        pair.agreement());
  }

  /** Two articles of one outlet are told apart by their titles. */
  private String sides(BoardPair pair) {
    Article one = pair.a().article();
    Article other = pair.b().article();
    String a = words.outlet(one);
    String b = words.outlet(other);
    return a.equals(b)
        ? a + " (" + one.metadata().title() + ") — " + b + " (" + other.metadata().title() + ")"
        : a + " — " + b;
  }

  /** Sign and word. */
  String verdict(BoardRow row) {
    return row.verdict().sign() + " " + words.name(row.verdict());
  }
}
