package org.sverka;

import javafx.animation.AnimationTimer;
import org.sverka.ui.Desk;

/**
 * A start that ends by itself once the samples can be read: the build of an installed program runs
 * it to have all classes of a start in its archive.
 */
final class Rehearsal extends AnimationTimer {
  /** The build sets it. */
  static final String PROPERTY = "sverka.rehearsal";

  /** Frames from the text to the end, for what comes after it: about two seconds. */
  private static final int LAST_FRAMES = 120;

  /** Where nothing comes, it ends all the same: about a minute of frames. */
  private static final int MOST_FRAMES = 3_600;

  private final Desk desk;
  private final Runnable quit;
  private int left = MOST_FRAMES;

  /**
   * @param quit closes the window
   */
  Rehearsal(Desk desk, Runnable quit) {
    this.desk = desk;
    this.quit = quit;
  }

  static boolean isWanted() {
    return Boolean.getBoolean(PROPERTY);
  }

  @Override
  public void handle(long now) {
    left--;
    boolean readable =
        !desk.panes().isEmpty() && desk.panes().stream().allMatch(pane -> pane.text() != null);
    if (readable) {
      left = Math.min(left, LAST_FRAMES);
    }
    if (left <= 0) {
      stop();
      quit.run();
    }
  }
}
