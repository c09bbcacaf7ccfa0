/**
 * Looking for something: what is found in a workspace as snippets with the hits' places, in the
 * background and for the last question only, and what is found in one article by letters or by a
 * regular expression. The language of the question lies below, in {@code query}; the index, in
 * {@code store}.
 */
@NullMarked
package org.sverka.app.search;

import org.jspecify.annotations.NullMarked;
