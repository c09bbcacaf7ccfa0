package org.sverka.ui.compare;

import org.sverka.ui.Desk;
import org.sverka.ui.Gutters;
import org.sverka.ui.Messages;

/** Fills the gaps between panes with ribbons. */
public final class RibbonGutters implements Gutters {
  private final Gaps gaps;
  private final Desk desk;
  private final Messages messages;

  public RibbonGutters(Gaps gaps, Desk desk, Messages messages) {
    this.gaps = gaps;
    this.desk = desk;
    this.messages = messages;
  }

  @Override
  public Gutter between(Side left, Side right) {
    return new Ribbons(gaps, gaps.between(left.pane(), right.pane()), left, right, desk, messages);
  }
}
