package org.sverka.compare;

import org.jspecify.annotations.Nullable;
import org.sverka.model.ArticleId;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

/**
 * Words that an article gives as somebody's, or says itself.
 *
 * @param range in chars of the article
 * @param words the text of the range
 * @param speaker whose words they are; null where nobody is named
 * @param direct whether they stand as direct speech; false for the author's own text
 */
public record Utterance(
    ArticleId article,
    TextRange range,
    String words,
    Language language,
    @Nullable String speaker,
    boolean direct) {}
