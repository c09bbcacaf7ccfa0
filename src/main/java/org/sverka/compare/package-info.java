/**
 * Sets texts against each other: the passages that articles share, the same utterance as different
 * outlets word it, and whether the figures they give agree. Pure: texts and records in, values out;
 * it knows nothing of files, the database or the window, and nothing of how quotes and figures were
 * found.
 */
@NullMarked
package org.sverka.compare;

import org.jspecify.annotations.NullMarked;
