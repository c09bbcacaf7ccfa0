/**
 * Finds who says what: quotations with their kind, their speaker and the words that attribute them,
 * in Russian, Kazakh and English news. Pure: a text goes in, values come out. It stands apart from
 * the rest of detection because pairing marks, reading names and resolving them is a matter of its
 * own; {@code src/docs/quotes.md} tells the method.
 */
@NullMarked
package org.sverka.detect.quotes;

import org.jspecify.annotations.NullMarked;
