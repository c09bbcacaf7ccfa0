package org.sverka.compare;

import java.util.List;

/**
 * What two articles share, before it is judged.
 *
 * @param earlier the number of the article that was added first
 * @param later the number of the other
 */
record AlignedPair(int earlier, int later, List<Alignment> alignments) {}
