/**
 * Drift on the screen: the same utterance as two outlets word it, one under the other, each word
 * that differs marked by sign and colour, and what matters of it named.
 */
@NullMarked
package org.sverka.ui.drift;

import org.jspecify.annotations.NullMarked;
