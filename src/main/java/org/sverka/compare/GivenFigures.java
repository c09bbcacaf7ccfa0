package org.sverka.compare;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.sverka.model.ArticleId;
import org.sverka.model.Figure;
import org.sverka.model.FigureKind;
import org.sverka.text.TextRange;

/** The figures of articles that tell how much, by their places. */
final class GivenFigures {
  private static final BigDecimal FEW = BigDecimal.valueOf(2);

  private final Map<ArticleId, NavigableMap<Integer, FoundFigure>> byStart = new HashMap<>();

  GivenFigures(List<FoundFigure> found) {
    for (FoundFigure figure : found) {
      if (isTelling(figure.stated().figure())) {
        byStart
            .computeIfAbsent(figure.article(), id -> new TreeMap<>())
            .put(figure.range().start(), figure);
      }
    }
  }

  /**
   * How often something happens is said by words that are no numbers («ежегодный»), and one or two
   * of a thing («обе стороны», «две страны») by words among others.
   */
  private static boolean isTelling(Figure figure) {
    BigDecimal value = figure.value();
    boolean few = figure.kind() == FigureKind.COUNT && value != null && value.compareTo(FEW) <= 0;
    return Proposals.isComparable(figure) && figure.kind() != FigureKind.FREQUENCY && !few;
  }

  /** Those inside an utterance, in order. */
  List<FoundFigure> in(Utterance utterance) {
    TextRange range = utterance.range();
    return byStart
        .getOrDefault(utterance.article(), new TreeMap<>())
        .subMap(range.start(), range.end())
        .values()
        .stream()
        .filter(figure -> figure.range().end() <= range.end())
        .toList();
  }
}
