package org.sverka.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sverka.model.ArticleId;
import org.sverka.text.Language;

/** An article that answers a query, with its text. */
public record FoundArticle(
    ArticleId id,
    String source,
    String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable LocalDate published,
    Language language,
    String text) {}
