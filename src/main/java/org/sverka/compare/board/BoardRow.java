package org.sverka.compare.board;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sverka.compare.Verdict;
import org.sverka.model.Claim;
import org.sverka.model.TagId;

/**
 * A claim, and what each column says of it.
 *
 * @param cells as many as the board has columns; an empty one is silent
 * @param verdict {@link Verdict#SILENT} where there are not two articles to compare
 * @param pairs of all figures of the row, in the order of the columns
 */
public record BoardRow(
    Claim claim, List<List<Said>> cells, Verdict verdict, RowReason reason, List<BoardPair> pairs) {
  public BoardRow {
    cells = cells.stream().map(List::copyOf).toList();
    pairs = List.copyOf(pairs);
  }

  /** How many columns say something. */
  public int voices() {
    return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
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
