package org.sverka.compare.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sverka.model.ArticleId;

/**
 * What an overview needs to know of an article.
 *
 * @param chars of its text without the page furniture
 */
public record ComparedArticle(ArticleId id, int chars, @Nullable LocalDate published) {}
