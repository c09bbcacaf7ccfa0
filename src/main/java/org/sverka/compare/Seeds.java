package org.sverka.compare;

import java.util.Arrays;
import java.util.function.IntConsumer;

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

  /** By place in an article: the hash of the long run there; the room is used again. */
  private int[] hashes = new int[256];

  Seeds(Tokens tokens) {
    this.tokens = tokens;
    this.shortRuns = new GramTable(tokens, SHORT);
    this.longRuns = new GramTable(tokens, LONG);
  }

  /** Makes room for the runs of so many more words. */
  void makeRoom(int words) {
    shortRuns.makeRoom(words);
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
   * @return by the earlier place; {@link #earlier} and {@link #later} take one apart
   */
  long[] add(int article) {
    count = 0;
    int end = tokens.first(article + 1);
    double byChance = Math.log(tokens.size());
    for (int place = tokens.first(article); place + SHORT <= end; place++) {
      int articles = shortRuns.add(place);
      if (articles > 1 && articles <= FEW && information(place) >= byChance) {
        collect(shortRuns, place, FEW + REPEATS);
      }
    }
    forEachKept(
        article,
        place -> {
          int articles = longRuns.add(place);
          if (articles > 1 && articles <= MANY && shortRuns.articlesWith(place) > FEW) {
            collect(longRuns, place, MANY + REPEATS);
          }
        });
    Arrays.sort(found, 0, count);
    return Arrays.copyOf(found, count);
  }

  /** Takes the runs of an article, which has them still, out of all counts. */
  void remove(int article) {
    int end = tokens.first(article + 1);
    for (int place = tokens.first(article); place + SHORT <= end; place++) {
      shortRuns.remove(place);
    }
    forEachKept(article, longRuns::remove);
  }

  /** The place of a seed in an earlier article. */
  static int earlier(long seed) {
    return (int) (seed >>> 32);
  }

  /** The place of a seed in the new article. */
  static int later(long seed) {
    return (int) seed;
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

  /** Gives the places of the long runs that are kept: of every window the least. */
  private void forEachKept(int article, IntConsumer use) {
    int first = tokens.first(article);
    int runs = Math.max(0, tokens.first(article + 1) - first - LONG + 1);
    if (hashes.length < runs) {
      hashes = new int[2 * runs];
    }
    for (int i = 0; i < runs; i++) {
      hashes[i] = longRuns.hash(first + i);
    }
    int kept = -1;
    for (int i = 0; i + WINDOW <= runs; i++) {
      int least = leastOf(i);
      if (least != kept) {
        kept = least;
        use.accept(first + least);
      }
    }
  }

  /** The last of the least hashes of a window. */
  private int leastOf(int from) {
    int least = from;
    for (int next = from + 1; next < from + WINDOW; next++) {
      if (hashes[next] <= hashes[least]) {
        least = next;
      }
    }
    return least;
  }
}
