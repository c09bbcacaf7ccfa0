package org.sverka.compare.board;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Evidence;

/**
 * What articles say of claims, and how that agrees.
 *
 * <pre>{@code
 * Board board = Board.of(content, Board.Columns.ARTICLES);
 * for (BoardRow row : board.rows()) {
 *   System.out.println(row.claim().title() + ": " + row.verdict());
 * }
 * }</pre>
 *
 * @param columns in order of publication, the undated last
 * @param rows in the order the claims were made, until a {@link BoardView} orders them
 */
public record Board(List<BoardColumn> columns, List<BoardRow> rows) {
  /** What a column stands for. */
  public enum Columns {
    ARTICLES,
    /** All articles of one outlet; those without one stand alone. */
    OUTLETS
  }

  private static final Comparator<Article> BY_PUBLICATION =
      comparing((Article article) -> article.metadata().published(), nullsLast(naturalOrder()))
          .thenComparing(Article::source)
          .thenComparing(Article::revision)
          .thenComparing(Article::id);

  public Board {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * All claims. An article that a later revision has replaced is left out where it says nothing.
   */
  public static Board of(BoardContent content, Columns by) {
    Map<ArticleId, Article> articles = new HashMap<>();
    content.articles().forEach(article -> articles.put(article.id(), article));
    Map<AnnotationId, Annotation> annotations = new HashMap<>();
    content.annotations().forEach(annotation -> annotations.put(annotation.id(), annotation));
    Map<ClaimId, List<Said>> said = new HashMap<>();
    Set<ArticleId> heard = new HashSet<>();
    for (Evidence evidence : content.evidence()) {
      Annotation annotation = annotations.get(evidence.annotation());
      Article article = annotation == null ? null : articles.get(annotation.article());
      if (annotation != null && article != null) {
        said.computeIfAbsent(evidence.claim(), id -> new ArrayList<>())
            .add(new Said(evidence, annotation, article));
        heard.add(article.id());
      }
    }
    List<BoardColumn> columns = columns(content.articles(), heard, by);
    List<BoardRow> rows = new ArrayList<>();
    content.claims().stream()
        .sorted(comparing(Claim::created).thenComparing(Claim::id))
        .forEach(claim -> rows.add(row(claim, said.getOrDefault(claim.id(), List.of()), columns)));
    return new Board(columns, rows);
  }

  /**
   * The board with what articles give of its claims and nobody has tied to them.
   *
   * @param seen by claim; what stands in a cell that says something already is left out
   */
  public Board with(Map<ClaimId, List<FigureSpot>> seen) {
    Map<ArticleId, Integer> places = new HashMap<>();
    for (int column = 0; column < columns.size(); column++) {
      for (Article article : columns.get(column).articles()) {
        places.put(article.id(), column);
      }
    }
    return new Board(
        columns,
        rows.stream()
            .map(row -> row.with(byColumn(seen.getOrDefault(row.claim().id(), List.of()), places)))
            .toList());
  }

  private List<List<FigureSpot>> byColumn(List<FigureSpot> seen, Map<ArticleId, Integer> places) {
    List<List<FigureSpot>> spots = new ArrayList<>();
    columns.forEach(column -> spots.add(new ArrayList<>()));
    for (FigureSpot spot : seen) {
      Integer column = places.get(spot.article().id());
      if (column != null) {
        spots.get(column).add(spot);
      }
    }
    return spots;
  }

  /** The column of an article. */
  public int columnOf(ArticleId article) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).articles().stream().anyMatch(each -> each.id().equals(article))) {
        return i;
      }
    }
    return -1;
  }

  /** How many rows a column says something of. */
  public int voicesOf(int column) {
    return (int) rows.stream().filter(row -> !row.cells().get(column).isEmpty()).count();
  }

  /**
   * The rows of which more than half of the other columns speak, and this one does not: a figure
   * that is only not marked is no omission.
   */
  public List<BoardRow> omissions(int column) {
    int others = columns.size() - 1;
    return rows.stream().filter(row -> row.isSilent(column) && 2 * row.voices() > others).toList();
  }

  private static List<BoardColumn> columns(
      List<Article> articles, Set<ArticleId> heard, Columns by) {
    Map<String, Integer> newest = new HashMap<>();
    articles.forEach(article -> newest.merge(article.source(), article.revision(), Math::max));
    Map<String, List<Article>> columns = new LinkedHashMap<>();
    articles.stream()
        .filter(
            article ->
                heard.contains(article.id())
                    || Integer.valueOf(article.revision()).equals(newest.get(article.source())))
        .sorted(BY_PUBLICATION)
        .forEach(
            article ->
                columns.computeIfAbsent(key(article, by), key -> new ArrayList<>()).add(article));
    return columns.values().stream().map(BoardColumn::new).toList();
  }

  private static String key(Article article, Columns by) {
    String outlet = article.metadata().outlet();
    return by == Columns.OUTLETS && outlet != null ? "outlet " + outlet : article.id().value();
  }

  private static BoardRow row(Claim claim, List<Said> said, List<BoardColumn> columns) {
    List<List<Said>> cells = new ArrayList<>();
    List<Said> row = new ArrayList<>();
    for (BoardColumn column : columns) {
      List<Said> cell =
          said.stream()
              .filter(each -> column.articles().contains(each.article()))
              .sorted(
                  comparing((Said each) -> column.articles().indexOf(each.article()))
                      .thenComparing(each -> each.annotation().range())
                      .thenComparing(each -> each.annotation().id()))
              .toList();
      cells.add(cell);
      row.addAll(cell);
    }
    Judgement judgement = Judgement.of(row);
    List<List<FigureSpot>> nothingSeen = columns.stream().map(c -> List.<FigureSpot>of()).toList();
    return new BoardRow(
        claim, cells, nothingSeen, judgement.verdict(), judgement.reason(), judgement.pairs());
  }
}
