package org.sverka.ui.reader;

/** How panes share the width of the window. A share is from 0 to 1; 0 where nobody has chosen. */
final class PaneWidths {
  private PaneWidths() {}

  /**
   * Where the dividers between panes stand, from 0 to 1. A pane without a share gets as much as if
   * all were equal; the others keep their proportions in the rest.
   *
   * @param shares from the left; those of panes that are gone leave theirs to the others
   */
  static double[] dividers(double... shares) {
    double chosen = 0;
    int open = 0;
    for (double share : shares) {
      chosen += share;
      open += share > 0 ? 0 : 1;
    }
    double rest = 1 - (double) open / shares.length;
    double[] dividers = new double[Math.max(0, shares.length - 1)];
    double left = 0;
    for (int i = 0; i < dividers.length; i++) {
      left += shares[i] > 0 ? shares[i] / chosen * rest : 1.0 / shares.length;
      dividers[i] = left;
    }
    return dividers;
  }

  /** The shares of the panes between dividers, which are from 0 to 1. */
  static double[] shares(double... dividers) {
    double[] shares = new double[dividers.length + 1];
    double left = 0;
    for (int i = 0; i < dividers.length; i++) {
      shares[i] = dividers[i] - left;
      left = dividers[i];
    }
    shares[dividers.length] = 1 - left;
    return shares;
  }
}
