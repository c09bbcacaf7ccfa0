package org.sverka.model;

import org.sverka.text.TextRange;

/**
 * How a range of an article is found again, also after the text around it has changed.
 *
 * @param position where it was when it was made, in chars
 * @param exact the words themselves
 * @param prefix some words before it; empty at the start of the text
 * @param suffix some words behind it; empty at the end of the text
 */
public record Selector(TextRange position, String exact, String prefix, String suffix) {}
