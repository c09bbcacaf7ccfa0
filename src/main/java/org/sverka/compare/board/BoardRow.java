package org.sverka.compare.board;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sverka.compare.Agreement;
import org.sverka.compare.Agreements;
import org.sverka.compare.StatedFigure;
import org.sverka.compare.Verdict;
import org.sverka.model.Claim;
import org.sverka.model.TagId;

/**
 * A claim, and what each column says of it.
 *
 * @param cells as many as the board has columns; an empty one is silent, or not marked
 * @param unmarked of each column what its articles give of the claim and nobody has tied to it;
 *     nothing where the cell says something
 * @param verdict {@link Verdict#SILENT} where there are not two articles to compare
 * @param pairs of all figures of the row, in the order of the columns
 */
public record BoardRow(
    Claim claim,
    List<List<Said>> cells,
    List<List<FigureSpot>> unmarked,
    Verdict verdict,
    RowReason reason,
    List<BoardPair> pairs) {
  public BoardRow {
    cells = cells.stream().map(List::copyOf).toList();
    unmarked = unmarked.stream().map(List::copyOf).toList();
    pairs = List.copyOf(pairs);
  }

  /** How many columns say something. */
  public int voices() {
    return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
  }

  /** Whether a column neither says anything nor gives what could be marked. */
  public boolean isSilent(int column) {
    return cells.get(column).isEmpty() && unmarked.get(column).isEmpty();
  }

  /** In how many columns something is seen that nobody has marked. */
  public int unmarkedColumns() {
    return (int) unmarked.stream().filter(seen -> !seen.isEmpty()).count();
  }

  /** The row with what is seen in its empty cells. What is not marked decides nothing. */
  BoardRow with(List<List<FigureSpot>> seen) {
    List<List<FigureSpot>> inEmpty = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      inEmpty.add(cells.get(column).isEmpty() ? seen.get(column) : List.of());
    }
    int columns = (int) inEmpty.stream().filter(each -> !each.isEmpty()).count();
    RowReason said =
        reason instanceof RowReason.OneVoice ? new RowReason.OneVoice(columns) : reason;
    return new BoardRow(claim, cells, inEmpty, verdict, said, pairs);
  }

  /** How a figure that is not marked would stand to the row: the gravest; empty without figures. */
  public Optional<Agreement> agreement(FigureSpot seen) {
    List<StatedFigure> said =
        cells.stream().flatMap(List::stream).flatMap(each -> each.stated().stream()).toList();
    List<StatedFigure> row = new ArrayList<>(said);
    row.add(seen.stated());
    return said.stream()
        .map(each -> Agreements.between(each, seen.stated(), row))
        .min(comparing(Agreement::verdict, Gravity.FIRST));
  }

  /** The tags of its evidence. */
  public Set<TagId> tags() {
    Set<TagId> tags = new HashSet<>();
    cells.forEach(cell -> cell.forEach(said -> tags.addAll(said.annotation().tags())));
    return tags;
  }

  /** All pairs, the gravest first. */
  public List<BoardPair> gravestFirst() {
    return Gravity.gravestFirst(pairs);
  }

  /** The pairs of two cells, the gravest first; none where one of them gives no figure. */
  public List<BoardPair> between(int column, int other) {
    List<Said> ones = cells.get(column);
    List<Said> others = cells.get(other);
    return Gravity.gravestFirst(
        pairs.stream()
            .filter(
                pair ->
                    (ones.contains(pair.a()) && others.contains(pair.b()))
                        || (others.contains(pair.a()) && ones.contains(pair.b())))
            .toList());
  }
}
