package org.sverka.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes alignments of the seeds that a new article shares with one earlier one: extends each that
 * no earlier extension has covered, and of two that tell the same keeps the longer.
 */
final class PairAligner {
  /** No passage has fewer words in common. */
  private static final int FEWEST_WORDS = 5;

  private final Tokens tokens;
  private final Seeds seeds;
  private final Extension extension;

  /** What is still in reach of the seeds to come, found or too short. */
  private final List<Alignment> inReach = new ArrayList<>();

  PairAligner(Tokens tokens, Seeds seeds) {
    this.tokens = tokens;
    this.seeds = seeds;
    this.extension = new Extension(tokens);
  }

  /** The alignments of the seeds from one number to another, all of one pair of articles. */
  List<Alignment> alignments(int from, int to) {
    List<Alignment> found = new ArrayList<>(0);
    inReach.clear();
    for (int seed = from; seed < to; seed++) {
      int a = seeds.earlier(seed);
      int b = seeds.later(seed);
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

  /** The earlier article of a seed. */
  int earlierArticle(int seed) {
    return tokens.article(seeds.earlier(seed));
  }
}
