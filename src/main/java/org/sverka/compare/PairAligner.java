package org.sverka.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes alignments of the seeds that a new article shares with one earlier one: extends each that
 * no earlier extension has covered, and of two that tell the same keeps the longer.
 *
 * <p>Holds its working memory between calls; not safe for use by several threads.
 */
final class PairAligner {
  /** No passage has fewer words in common. */
  private static final int FEWEST_WORDS = 5;

  private final Tokens tokens;
  private final Extension extension;

  /** What is still in reach of the seeds to come, found or too short. */
  private final List<Alignment> inReach = new ArrayList<>();

  PairAligner(Tokens tokens) {
    this.tokens = tokens;
    this.extension = new Extension(tokens);
  }

  /** What the seeds of a new article lead to, pair by pair, by the number of the earlier one. */
  List<AlignedPair> aligned(int later, long[] seeds) {
    List<AlignedPair> pairs = new ArrayList<>(0);
    int from = 0;
    while (from < seeds.length) {
      int earlier = tokens.article(Seeds.earlier(seeds[from]));
      int to = from + 1;
      while (to < seeds.length && tokens.article(Seeds.earlier(seeds[to])) == earlier) {
        to++;
      }
      List<Alignment> found = alignments(seeds, from, to);
      if (!found.isEmpty()) {
        pairs.add(new AlignedPair(earlier, later, found));
      }
      from = to;
    }
    return pairs;
  }

  /** The alignments of the seeds from one number to another, all of one pair of articles. */
  private List<Alignment> alignments(long[] seeds, int from, int to) {
    List<Alignment> found = new ArrayList<>(0);
    inReach.clear();
    for (int seed = from; seed < to; seed++) {
      int a = Seeds.earlier(seeds[seed]);
      int b = Seeds.later(seeds[seed]);
      inReach.removeIf(done -> done.lastA() < a);
      if (isCovered(a, b)) {
        continue;
      }
      Alignment alignment = extension.around(a, b, Seeds.SHORT);
      if (alignment.size() >= FEWEST_WORDS) {
        keep(found, alignment);
      }
      inReach.add(alignment);
    }
    return found;
  }

  private boolean isCovered(int a, int b) {
    for (Alignment done : inReach) {
      if (done.firstA() <= a && a <= done.lastA() && done.firstB() <= b && b <= done.lastB()) {
        return true;
      }
    }
    return false;
  }

  private void keep(List<Alignment> found, Alignment alignment) {
    for (Alignment other : inReach) {
      if (tellsTheSame(alignment, other)) {
        if (alignment.size() > other.size() && found.remove(other)) {
          break;
        }
        if (found.contains(other)) {
          return;
        }
      }
    }
    found.add(alignment);
  }

  /** Whether the two overlap in both articles by more than half of the shorter. */
  private boolean tellsTheSame(Alignment one, Alignment other) {
    int inA = Math.min(one.lastA(), other.lastA()) - Math.max(one.firstA(), other.firstA());
    int inB = Math.min(one.lastB(), other.lastB()) - Math.max(one.firstB(), other.firstB());
    int half = Math.min(one.size(), other.size()) / 2;
    return inA >= half && inB >= half;
  }
}
