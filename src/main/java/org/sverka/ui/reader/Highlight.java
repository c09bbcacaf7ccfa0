package org.sverka.ui.reader;

import org.sverka.model.AnnotationId;
import org.sverka.text.TextRange;

/**
 * What the page needs to know of an annotation.
 *
 * @param range in chars of the text
 * @param colour of its first tag, {@code #rrggbb}; empty where it has none
 */
public record Highlight(AnnotationId annotation, TextRange range, String colour) {}
