package org.sverka.compare;

import org.sverka.model.Figure;
import org.sverka.text.Language;

/**
 * A figure as an article gives it.
 *
 * @param language of the article: subjects and counted things are words of it, and words of two
 *     languages are taken to mean the same
 */
public record StatedFigure(Figure figure, Language language) {}
