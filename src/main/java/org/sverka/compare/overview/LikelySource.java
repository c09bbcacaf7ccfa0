package org.sverka.compare.overview;

import java.util.List;
import org.sverka.model.ArticleId;

/**
 * The article that a group of articles most likely took its shared passages from.
 *
 * @param others the articles that share with it or with each other; at least one
 * @param coverage how much of what the others share with anybody they share with this one, 0 to 1
 */
public record LikelySource(
    ArticleId article, List<ArticleId> others, double coverage, Reason reason) {
  /** Why it is thought so. */
  public enum Reason {
    /** Two articles share: the other was published later. */
    FIRST,
    /** No other was published before it, and none has more of what is shared. */
    FIRST_WITH_MOST,
    /** It has more of what is shared than any other, although some were published before it. */
    MOST
  }

  public LikelySource {
    others = List.copyOf(others);
  }
}
