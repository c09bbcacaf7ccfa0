package org.sverka.app.comparing;

import org.sverka.model.Article;
import org.sverka.model.Figure;
import org.sverka.model.Selector;

/**
 * A figure where an article gives it.
 *
 * @param selector of number, unit and comparator
 */
public record FigureSpot(Article article, Figure figure, Selector selector) {}
