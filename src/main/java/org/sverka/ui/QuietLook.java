package org.sverka.ui;

/** How a stretch of text is pointed out that is no annotation; the style sheet says what it is. */
public enum QuietLook {
  /** Somebody's words that nobody has marked yet. */
  QUOTE("quiet-quote"),
  /** A figure that nobody has marked yet. */
  FIGURE("quiet-figure"),
  /** A stretch of words that another article has too. */
  PASSAGE("quiet-passage"),
  /** Words that were searched for. */
  HIT("quiet-hit"),
  /** The suggestion or passage that the person is at. */
  CURRENT("quiet-current"),
  /** The hit that the person is at. */
  CURRENT_HIT("quiet-current-hit");

  private final String styleClass;

  QuietLook(String styleClass) {
    this.styleClass = styleClass;
  }

  public String styleClass() {
    return styleClass;
  }
}
