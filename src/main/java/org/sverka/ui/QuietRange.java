package org.sverka.ui;

import org.sverka.text.TextRange;

/**
 * A stretch of an article that is pointed out and is no annotation.
 *
 * @param range in chars of the text
 */
public record QuietRange(TextRange range, QuietLook look) {}
