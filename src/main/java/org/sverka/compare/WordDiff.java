package org.sverka.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sverka.compare.WordChange.Kind;

/**
 * Compares two utterances word by word: the longest common subsequence of stems (R. A. Wagner and
 * M. J. Fischer, <i>The String-to-String Correction Problem</i>, 1974), and among what is left over
 * words that only stand elsewhere and words that take each other's place.
 */
final class WordDiff {
  private final UtteranceWords a;
  private final UtteranceWords b;

  /** By word of the first: the word of the second that it stands against; -1 for none. */
  private final int[] partners;

  private final boolean[] moved;
  private final boolean[] takenInB;

  private WordDiff(UtteranceWords a, UtteranceWords b) {
    this.a = a;
    this.b = b;
    this.partners = new int[a.size()];
    this.moved = new boolean[a.size()];
    this.takenInB = new boolean[b.size()];
    Arrays.fill(partners, -1);
  }

  static List<WordChange> of(UtteranceWords a, UtteranceWords b) {
    WordDiff diff = new WordDiff(a, b);
    diff.align();
    diff.findMoved();
    return diff.changes();
  }

  private void align() {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] = Math.max(longest[i + 1][j], longest[i][j + 1]);
        if (same(i, j)) {
          longest[i][j] = Math.max(longest[i][j], longest[i + 1][j + 1] + worth(i));
        }
      }
    }
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (same(i, j) && longest[i][j] == longest[i + 1][j + 1] + worth(i)) {
        partners[i] = j;
        takenInB[j] = true;
        i++;
        j++;
      } else if (longest[i][j] == longest[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** Words of content hold the alignment; words of grammar follow where they can. */
  private int worth(int word) {
    return a.isContent(word) ? 3 : 1;
  }

  private void findMoved() {
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; partners[i] < 0 && a.isContent(i) && j < b.size(); j++) {
        if (!takenInB[j] && same(i, j)) {
          partners[i] = j;
          takenInB[j] = true;
          moved[i] = true;
        }
      }
    }
  }

  private List<WordChange> changes() {
    List<WordChange> changes = new ArrayList<>();
    int nextInB = 0;
    for (int i = 0; i < a.size(); ) {
      if (partners[i] >= 0 && !moved[i]) {
        nextInB = addUpTo(changes, nextInB, partners[i]);
        changes.add(kept(i, partners[i]));
        nextInB = partners[i] + 1;
        i++;
      } else if (moved[i]) {
        changes.add(change(Kind.MOVED, i, partners[i]));
        i++;
      } else if (nextInB < b.size() && !takenInB[nextInB]) {
        changes.add(change(Kind.REPLACED, i, nextInB));
        nextInB++;
        i++;
      } else {
        changes.add(change(Kind.DROPPED, i, -1));
        i++;
      }
    }
    addUpTo(changes, nextInB, b.size());
    return changes;
  }

  private int addUpTo(List<WordChange> changes, int from, int to) {
    for (int j = from; j < to; j++) {
      if (!takenInB[j]) {
        changes.add(change(Kind.ADDED, -1, j));
      }
    }
    return Math.max(from, to);
  }

  private WordChange kept(int i, int j) {
    boolean sameForm = a.forms().get(i).equals(b.forms().get(j));
    return change(sameForm ? Kind.SAME : Kind.OTHER_FORM, i, j);
  }

  private WordChange change(Kind kind, int i, int j) {
    return new WordChange(kind, i < 0 ? null : a.ranges().get(i), j < 0 ? null : b.ranges().get(j));
  }

  private boolean same(int i, int j) {
    return a.stems().get(i).equals(b.stems().get(j));
  }
}
