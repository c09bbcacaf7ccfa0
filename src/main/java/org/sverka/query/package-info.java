/**
 * What a person asks for and where it stands: the language of the search field as a tree of values,
 * the words of a text as search sees them, and the places in a text that answer. Pure, and below
 * both the store, which answers from its index, and the screens, which show where; so that the
 * index and the marks in a page can never be of two minds about what a word is.
 */
@NullMarked
package org.sverka.query;

import org.jspecify.annotations.NullMarked;
