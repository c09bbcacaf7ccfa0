package org.sverka.compare.board;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.Verdict;
import org.sverka.model.ArticleId;
import org.sverka.model.TagId;

/**
 * Which rows of a board are wanted, and in which order.
 *
 * @param verdict null for all
 * @param tags one of them at least on the evidence; empty for all
 * @param outlet that says something; null for all
 * @param omittedBy an article whose column is silent where most others speak; null for all
 */
public record BoardView(
    @Nullable Verdict verdict,
    Set<TagId> tags,
    @Nullable String outlet,
    @Nullable ArticleId omittedBy,
    Order order) {
  /** How rows follow each other. */
  public enum Order {
    /** As the claims were made. */
    AGE,
    /** The gravest first. */
    VERDICT,
    /** Those of which most speak first. */
    VOICES,
    /** By the first column that speaks: what the earliest article or outlet says comes first. */
    OUTLET,
    /** By the first tag of the evidence, as the codebook has them; those without come last. */
    TAG,
    TITLE
  }

  /** All rows. */
  public static final BoardView ALL = new BoardView(null, Set.of(), null, null, Order.AGE);

  public BoardView {
    tags = Set.copyOf(tags);
  }

  public BoardView withVerdict(@Nullable Verdict wanted) {
    return new BoardView(wanted, tags, outlet, omittedBy, order);
  }

  public BoardView withTags(Collection<TagId> wanted) {
    return new BoardView(verdict, new HashSet<>(wanted), outlet, omittedBy, order);
  }

  public BoardView withOutlet(@Nullable String wanted) {
    return new BoardView(verdict, tags, wanted, omittedBy, order);
  }

  public BoardView withOmittedBy(@Nullable ArticleId wanted) {
    return new BoardView(verdict, tags, outlet, wanted, order);
  }

  public BoardView withOrder(Order wanted) {
    return new BoardView(verdict, tags, outlet, omittedBy, wanted);
  }

  /**
   * The board with the rows that are wanted, all columns kept.
   *
   * @param codebook its tags in order
   */
  public Board of(Board board, List<TagId> codebook) {
    int column = omittedBy == null ? -1 : board.columnOf(omittedBy);
    List<BoardRow> rows = column < 0 ? board.rows() : board.omissions(column);
    return new Board(
        board.columns(),
        rows.stream().filter(row -> isWanted(row, board)).sorted(comparator(codebook)).toList());
  }

  private boolean isWanted(BoardRow row, Board board) {
    boolean tagged = tags.isEmpty() || row.tags().stream().anyMatch(tags::contains);
    return tagged && (verdict == null || row.verdict() == verdict) && isHeard(row, board);
  }

  private boolean isHeard(BoardRow row, Board board) {
    if (outlet == null) {
      return true;
    }
    for (int i = 0; i < board.columns().size(); i++) {
      if (outlet.equals(board.columns().get(i).outlet()) && !row.cells().get(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static int firstVoice(BoardRow row) {
    int column = 0;
    while (column < row.cells().size() && row.cells().get(column).isEmpty()) {
      column++;
    }
    return column;
  }

  private static int firstTag(BoardRow row, List<TagId> codebook) {
    return row.tags().stream()
        .mapToInt(codebook::indexOf)
        .filter(place -> place >= 0)
        .min()
        .orElse(codebook.size());
  }

  private Comparator<BoardRow> comparator(List<TagId> codebook) {
    return switch (order) {
      case AGE -> Comparator.comparing(row -> row.claim().created());
      case VERDICT -> comparing(BoardRow::verdict, Gravity.FIRST);
      case VOICES -> comparing(BoardRow::voices).reversed();
      case OUTLET -> comparing(BoardView::firstVoice);
      case TAG -> comparing(row -> firstTag(row, codebook));
      case TITLE -> comparing(row -> row.claim().title());
    };
  }
}
