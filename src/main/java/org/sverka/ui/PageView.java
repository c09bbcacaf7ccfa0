package org.sverka.ui;

import javafx.geometry.Point2D;
import javafx.scene.Node;

/**
 * A page of text as its neighbours see it: where its words stand, and a way to move them. Offsets
 * are Java chars of the article's text; what is only partly scrolled past has a fraction. Heights
 * are pixels of the scene. On the JavaFX thread; as of the last frame.
 */
public interface PageView {
  /** Where the mouse and the keyboard reach the page. */
  Node node();

  /** The length of the text; 0 while none is shown. */
  int length();

  /** The upper edge of the view. */
  double viewTop();

  double viewHeight();

  /**
   * The upper edge of the line of a char; positively or negatively infinite where it is so far
   * below or above the view that it is not laid out.
   */
  double topOf(int offset);

  /** The lower edge of the line of a char, as {@link #topOf}. */
  double bottomOf(int offset);

  /** The offset nearest to a place of the screen. */
  int offsetAt(Point2D onScreen);

  /** The offset at the upper edge of the view. */
  double firstInView();

  /** The offset at the lower edge of the view. */
  double lastInView();

  /**
   * Scrolls so that an offset stands at a height, roughly where its line was not laid out.
   *
   * @param below the upper edge of the view
   */
  void place(double offset, double below);

  /**
   * Scrolls so that the line of a char stands exactly at a height, in the next frames.
   *
   * @param below the upper edge of the view
   */
  void bring(int offset, double below);

  /** Told after each frame in which something in the view has moved. */
  void addViewListener(Runnable listener);

  void removeViewListener(Runnable listener);
}
