package org.sverka.ui;

import javafx.scene.layout.Region;

/** Fills the gaps between neighbouring panes. */
public interface Gutters {
  /** A pane and the page in it. */
  record Side(PaneModel pane, PageView page) {}

  /** What stands in one gap. */
  interface Gutter {
    /** As high as the panes and as broad as the gap. */
    Region node();

    /** Lets go of everything that it listened to. */
    void dispose();
  }

  /** For two panes that have become neighbours. */
  Gutter between(Side left, Side right);
}
