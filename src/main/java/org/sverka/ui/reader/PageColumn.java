package org.sverka.ui.reader;

/**
 * Where the column of text stands on its page: in the middle, as wide as it reads well. In pixels.
 */
record PageColumn(double left, double width) {
  private static final double NARROWEST = 60;
  private static final double SIDE = 18;

  /** Where a page is narrower than this, words need the room. */
  private static final double NARROW = 260;

  private static final double SIDE_OF_NARROW = 2;

  /**
   * @param page the width of the page
   * @param strip the width of the strip of marks at its right
   * @param measure the width in which lines read well
   */
  static PageColumn on(double page, double strip, double measure) {
    double side = page < NARROW ? SIDE_OF_NARROW : SIDE;
    double margin = page < NARROW ? Margin.NARROWEST : Margin.WIDTH;
    double room = page - strip - margin - side;
    double width = Math.max(NARROWEST, Math.min(room, measure));
    return new PageColumn(margin + Math.max(0, (room - width) / 2), width);
  }
}
