/**
 * Ranges, code-point offsets, words, sentences, stems and normal forms of a text. The ground floor:
 * it knows the JDK and the text libraries, and nothing of articles or annotations.
 */
@NullMarked
package org.sverka.text;

import org.jspecify.annotations.NullMarked;
