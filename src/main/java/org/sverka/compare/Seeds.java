package org.sverka.compare;

import java.util.Arrays;

/**
 * Runs of stems that a new article shares with earlier ones: where to look for shared passages.
 *
 * <p>Every run of three words is a seed while few articles have it and its words are too rare to
 * meet by chance: in all articles together such a run of independent words is expected at most
 * once. A run that many articles have says little, and pairing them all would take time that grows
 * with the square of their number; so copies that many articles share are found by runs of eight
 * words, of which only some are kept, by winnowing (S. Schleimer, D. S. Wilkerson and A. Aiken,
 * <i>Winnowing: Local Algorithms for Document Fingerprinting</i>, 2003): at least one of any four
 * in a row, so that no shared run of eleven words is missed. That runs of words lead to reprinted
 * passages in news is the experience of passim (D. A. Smith and others, <i>Detecting and Modeling
 * Local Text Reuse</i>, 2014).
 *
 * <p>Grows with use; not safe for use by several threads.
 */
final class Seeds {
  /** Words of a seed that few articles have: of any six words with one replaced, three remain. */
  static final int SHORT = 3;

  /** Words of a seed that many articles may have. */
  private static final int LONG = 8;

  private static final int WINDOW = 4;

  /** A short run in more articles is no seed. */
  private static final int FEW = 32;

  /** A long run in more articles is no seed either: half a million pairs of articles. */
  private static final int MANY = 1000;

  /** Of a run that one article repeats, so many places are looked at. */
  private static final int REPEATS = 64;

  private final Tokens tokens;
  private final GramTable shortRuns;
  private final GramTable longRuns;

  /** An earlier place and a new one in each, the earlier in the upper half. */
  private long[] found = new long[256];

  private int count;

  Seeds(Tokens tokens) {
    this.tokens = tokens;
    this.shortRuns = new GramTable(tokens, SHORT);
    this.longRuns = new GramTable(tokens, LONG);
  }

  /** In how many articles the run of {@link #SHORT} words at a place occurs. */
  int articlesWith(int place) {
    return shortRuns.articlesWith(place);
  }

  /** Whether the run of {@link #SHORT} words at a place is known from a name or title. */
  boolean isNamed(int place) {
    return shortRuns.isNamed(place);
  }

  /**
   * Adds the runs of an article, the latest of all, and finds the same runs in earlier ones.
   *
   * @return how many were found; {@link #earlier} and {@link #later} give them by the earlier place
   */
  int add(int article) {
    count = 0;
    int end = tokens.first(article + 1);
    double byChance = Math.log(tokens.size());
    for (int place = tokens.first(article); place + SHORT <= end; place++) {
      int articles = shortRuns.add(place);
      if (articles > 1 && articles <= FEW && information(place) >= byChance) {
        collect(shortRuns, place, FEW + REPEATS);
      }
    }
    int kept = -1;
    for (int place = tokens.first(article); place + LONG + WINDOW - 1 <= end; place++) {
      int chosen = leastOf(place);
      if (chosen != kept) {
        kept = chosen;
        int articles = longRuns.add(chosen);
        if (articles > 1 && articles <= MANY && shortRuns.articlesWith(chosen) > FEW) {
          collect(longRuns, chosen, MANY + REPEATS);
        }
      }
    }
    Arrays.sort(found, 0, count);
    return count;
  }

  /** The place of a seed in an earlier article. */
  int earlier(int seed) {
    return (int) (found[seed] >>> 32);
  }

  /** The place of a seed in the new article. */
  int later(int seed) {
    return (int) found[seed];
  }

  private void collect(GramTable runs, int place, int most) {
    int own = tokens.article(place);
    int before = runs.before(place);
    for (int visits = 0; before >= 0 && visits < most; visits++) {
      if (tokens.article(before) != own) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = (long) before << 32 | place;
      }
      before = runs.before(before);
    }
  }

  private double information(int place) {
    double sum = 0;
    for (int i = 0; i < SHORT; i++) {
      sum += tokens.information(place + i);
    }
    return sum;
  }

  /** The place of the least hash among the runs of a window; the rightmost of equals. */
  private int leastOf(int place) {
    int chosen = place;
    int least = longRuns.hash(place);
    for (int next = place + 1; next < place + WINDOW; next++) {
      int hash = longRuns.hash(next);
      if (hash <= least) {
        least = hash;
        chosen = next;
      }
    }
    return chosen;
  }
}
