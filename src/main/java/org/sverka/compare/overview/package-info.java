/**
 * Who shares how much with whom in a whole workspace, and where it may have come from. It counts
 * passages that were found and knows nothing of how; pure like all that compares.
 */
@NullMarked
package org.sverka.compare.overview;

import org.jspecify.annotations.NullMarked;
