package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remarks in adjoining paragraphs, each opened by a dash. Two people take turns, so whoever makes
 * every other remark makes the one between that does not say whose it is. For one article, in
 * reading order.
 */
final class Exchange {
  private static final int NEVER = -2;

  private final List<Finding> remarks = new ArrayList<>();
  private int last = NEVER;

  /** Whether a paragraph adjoins the last remark. */
  boolean reaches(int paragraph) {
    return last == paragraph - 1;
  }

  /**
   * Adds a remark; it begins another exchange where it does not adjoin the last one.
   *
   * @param from its first paragraph
   * @param to its last paragraph
   */
  void add(Finding remark, int from, int to) {
    if (!reaches(from)) {
      end();
    }
    remarks.add(remark);
    last = to;
  }

  /** Gives the remarks of the exchange that do not say whose they are to whoever takes turns. */
  void end() {
    Speaker one = side(0);
    Speaker other = side(1);
    boolean two = one == null || other == null || !one.name().equals(other.name());
    for (int i = 0; i < remarks.size() && two && isInTurn(0, one) && isInTurn(1, other); i++) {
      Finding remark = remarks.get(i);
      if (remark.speaker() == null && !remark.hasCue()) {
        remark.named(i % 2 == 0 ? one : other);
      }
    }
    remarks.clear();
    last = NEVER;
  }

  /** Who makes the first of every other remark that says it; null where none does. */
  private @Nullable Speaker side(int first) {
    for (int i = first; i < remarks.size(); i += 2) {
      Speaker speaker = remarks.get(i).speaker();
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  private boolean isInTurn(int first, @Nullable Speaker side) {
    for (int i = first; i < remarks.size(); i += 2) {
      Speaker speaker = remarks.get(i).speaker();
      if (speaker != null && (side == null || !speaker.name().equals(side.name()))) {
        return false;
      }
    }
    return true;
  }
}
