package org.sverka.ui.compare;

import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.Passage;
import org.sverka.text.TextRange;
import org.sverka.ui.Gutters;
import org.sverka.ui.PageView;

/**
 * Keeps two neighbouring pages together while one of them is scrolled. The pane under the hand
 * leads and the other follows, never the other way round. What stands as far down the leader's view
 * as the leader is scrolled (its first line at the beginning, its last at the end) has its
 * counterpart at that height of the follower, so beginnings and ends meet too.
 *
 * <p>Where the pages were apart when following began, or were brought apart by something else than
 * scrolling, they stay so far apart.
 */
final class ScrollFollower {
  /** A jump that has not come to rest by then never will: a text is at its end. */
  private static final Duration JUMP = Duration.millis(800);

  /** So often a jump is mended: lines that were not laid out are where they were thought to be. */
  private static final int MENDS = 6;

  private static final double LEVEL_ENOUGH = 1.5;

  /** A follower this far from where it was put, in shares of its view, was moved by another. */
  private static final double ELSEWHERE = 0.08;

  /** How far down the view of its follower a levelled passage stands. */
  private static final double LEVEL = 0.3;

  private final Gaps gaps;
  private final Gap gap;
  private final PageView left;
  private final PageView right;
  private final PauseTransition jump = new PauseTransition(JUMP);

  /** From the left text to the right one; made anew when passages or texts are others. */
  private @Nullable ScrollMap map;

  private int mappedLeft;
  private int mappedRight;

  /** How far behind its counterpart the follower is, in chars. */
  private double apart;

  /** What of the leader was in view when the follower was looked at last. */
  private double seenFirst;

  private double seenLast;

  private final ChangeListener<Object> handChanged = (property, before, now) -> takeOver();

  /** The passage that is being put level. */
  private @Nullable Passage jumpingTo;

  private double jumpHeight;
  private int mends;

  /** To be put level as soon as both texts are there. */
  private @Nullable Passage waiting;

  /** Where the follower was put last: the place at the height of its anchor. */
  private double put = Double.NaN;

  ScrollFollower(Gaps gaps, Gap gap, Gutters.Side left, Gutters.Side right) {
    this.gaps = gaps;
    this.gap = gap;
    this.left = left.page();
    this.right = right.page();
    jump.setOnFinished(event -> land());
    gaps.handProperty().addListener(handChanged);
  }

  /** The passages or the way of following are others. */
  void renew() {
    map = null;
    keepApart();
  }

  /** One of the pages has moved. */
  void moved(PageView page) {
    Passage passage = waiting;
    if (passage != null && left.length() > 0 && right.length() > 0) {
      level(passage);
    }
    if (jumpingTo != null) {
      mend(jumpingTo);
      return;
    }
    if (gap.followingProperty().get() == Following.FREE) {
      return;
    }
    if (!gaps.isLed()) {
      // Pages are put where they were left: none leads the other away from there.
      keepApart();
    } else if (page == leader()) {
      follow();
    } else if (!Double.isNaN(put) && Math.abs(anchor(page, share(leader())) - put) > tolerance()) {
      keepApart();
    }
  }

  /** Puts a passage level in both pages, where the leader has it if it is in view there. */
  void level(Passage passage) {
    if (left.length() == 0 || right.length() == 0) {
      waiting = passage;
      return;
    }
    waiting = null;
    PageView leader = leader();
    TextRange range = leader == left ? passage.inA() : passage.inB();
    double from = leader.topOf(range.start()) - leader.viewTop();
    double to = leader.bottomOf(range.end() - 1) - leader.viewTop();
    boolean inView = from >= 0 && to <= leader.viewHeight();
    jumpingTo = passage;
    jumpHeight = inView ? from : LEVEL * leader.viewHeight();
    mends = 0;
    bring(passage);
    jump.playFromStart();
  }

  private void bring(Passage passage) {
    left.bring(passage.inA().start(), jumpHeight);
    right.bring(passage.inB().start(), jumpHeight);
  }

  private void mend(Passage passage) {
    double one = left.topOf(passage.inA().start()) - left.viewTop();
    double other = right.topOf(passage.inB().start()) - right.viewTop();
    if (Math.abs(one - jumpHeight) <= LEVEL_ENOUGH && Math.abs(other - one) <= LEVEL_ENOUGH) {
      jump.stop();
      land();
    } else if (mends++ < MENDS) {
      if (isStuck(left, one)) {
        jumpHeight = one;
      } else if (isStuck(right, other)) {
        jumpHeight = other;
      }
      bring(passage);
    }
  }

  /** Whether a text ends before its passage can stand at the height that was meant. */
  private boolean isStuck(PageView page, double at) {
    boolean atEnd = at > jumpHeight + LEVEL_ENOUGH && page.lastInView() >= page.length();
    boolean atBeginning = at < jumpHeight - LEVEL_ENOUGH && page.firstInView() <= 0;
    return !Double.isInfinite(at) && (atEnd || atBeginning);
  }

  private void land() {
    jumpingTo = null;
    keepApart();
  }

  void stop() {
    jump.stop();
    gaps.handProperty().removeListener(handChanged);
  }

  /** Another page leads from here on: how far the pages are apart is told from it. */
  private void takeOver() {
    boolean level = apart == 0;
    keepApart();
    if (level && Math.abs(apart) <= tolerance()) {
      // Else what rounding leaves would grow with every change of hands.
      apart = 0;
    }
  }

  private PageView leader() {
    return gaps.leftLeads(gap) ? left : right;
  }

  private PageView follower() {
    return leader() == left ? right : left;
  }

  private void follow() {
    PageView leader = leader();
    PageView follower = follower();
    if (leader.length() == 0 || follower.length() == 0 || !hasMoved(leader)) {
      return;
    }
    see(leader);
    double share = share(leader);
    put = Math.max(0, Math.min(follower.length(), counterpart(leader, share) + apart));
    follower.place(put, share * follower.viewHeight());
  }

  /** A frame in which only colours changed scrolls nothing. */
  private boolean hasMoved(PageView leader) {
    return leader.firstInView() != seenFirst || leader.lastInView() != seenLast;
  }

  private void see(PageView leader) {
    seenFirst = leader.firstInView();
    seenLast = leader.lastInView();
  }

  private void keepApart() {
    PageView leader = leader();
    see(leader);
    double share = share(leader);
    boolean both = left.length() > 0 && right.length() > 0;
    apart = both ? anchor(follower(), share) - counterpart(leader, share) : 0;
    put = Double.NaN;
  }

  /** How much of what can be scrolled past is, from 0 to 1. */
  private static double share(PageView page) {
    double hidden = page.length() - (page.lastInView() - page.firstInView());
    return hidden <= 1 ? 0 : Math.max(0, Math.min(1, page.firstInView() / hidden));
  }

  /** The place at a share of the height of a page's view. */
  private static double anchor(PageView page, double share) {
    return page.firstInView() + share * (page.lastInView() - page.firstInView());
  }

  private double counterpart(PageView leader, double share) {
    double anchor = anchor(leader, share);
    return leader == left ? map().toB(anchor) : map().toA(anchor);
  }

  private double tolerance() {
    PageView follower = follower();
    return ELSEWHERE * (follower.lastInView() - follower.firstInView());
  }

  private ScrollMap map() {
    ScrollMap held = map;
    if (held == null || mappedLeft != left.length() || mappedRight != right.length()) {
      mappedLeft = left.length();
      mappedRight = right.length();
      held =
          gap.followingProperty().get() == Following.PASSAGES
              ? ScrollMap.along(gap.passages(), mappedLeft, mappedRight)
              : ScrollMap.even(mappedLeft, mappedRight);
      map = held;
    }
    return held;
  }
}
