package org.sverka.compare.board;

import org.sverka.compare.StatedFigure;
import org.sverka.model.Article;
import org.sverka.model.Figure;
import org.sverka.model.Selector;

/**
 * A figure where an article gives it, marked or not.
 *
 * @param selector of number, unit and comparator
 */
public record FigureSpot(Article article, Figure figure, Selector selector) {
  StatedFigure stated() {
    return new StatedFigure(figure, article.metadata().language());
  }
}
