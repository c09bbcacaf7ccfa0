package org.sverka.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sverka.text.Language;

/** What is known about an article beside its text; a person may correct all of it. */
public record ArticleMetadata(
    String title,
    TitleOrigin titleOrigin,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable LocalDate published,
    Language language) {}
