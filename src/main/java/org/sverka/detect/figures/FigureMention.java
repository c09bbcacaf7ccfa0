package org.sverka.detect.figures;

import org.jspecify.annotations.Nullable;
import org.sverka.model.Figure;
import org.sverka.text.TextRange;

/**
 * A figure where a text gives it.
 *
 * @param range number and unit without the comparator («28 млрд долларов»), in chars
 * @param phrase the range with its comparator and what is counted («свыше 50 млрд долларов»)
 * @param speaker who the sentence says it comes from, as named there; null where it does not say
 */
public record FigureMention(
    TextRange range, TextRange phrase, Figure figure, @Nullable String speaker) {}
