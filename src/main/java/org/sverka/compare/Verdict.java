package org.sverka.compare;

/** How figures that articles give of one thing stand to each other. */
public enum Verdict {
  /** The same value and the same comparator, or a ratio that fits two values. */
  AGREE("="),
  /** Different words that may both hold. */
  COMPATIBLE("≈"),
  /** Both may hold, but who reads only one of them is told something else. */
  TENSION("!"),
  /** Both cannot hold for the same subject and time. */
  CONTRADICT("×"),
  /** Each speaks of a time of its own. */
  DIFFERENT_TIME("↔"),
  /** Different things: another currency, unit, kind or subject. */
  NOT_COMPARABLE("?"),
  /**
   * Nothing to set against: of a cell that is empty, or a row with one voice; never of two figures.
   */
  SILENT("–");

  private final String sign;

  Verdict(String sign) {
    this.sign = sign;
  }

  /** The sign that screens and exports use, so that colour is never the only one. */
  public String sign() {
    return sign;
  }
}
