package org.sverka.compare;

import org.sverka.model.ArticleId;
import org.sverka.text.TextRange;

/**
 * A figure with its place.
 *
 * @param range in chars of the article
 */
public record FoundFigure(ArticleId article, TextRange range, StatedFigure stated) {}
