package org.sverka.model;

/** How what is said relates to the value that is named. */
public enum FigureComparator {
  EQUAL("="),
  ABOUT("≈"),
  /** Approaching it, or to be brought to it. */
  APPROACHING("→"),
  MORE(">"),
  AT_LEAST("≥"),
  LESS("<"),
  AT_MOST("≤"),
  /** From the value to the upper value. */
  RANGE("range");

  private final String sign;

  FigureComparator(String sign) {
    this.sign = sign;
  }

  /** The sign that screens, files and exports use. */
  public String sign() {
    return sign;
  }

  /**
   * @throws IllegalArgumentException when no comparator has that sign
   */
  public static FigureComparator ofSign(String sign) {
    for (FigureComparator comparator : values()) {
      if (comparator.sign.equals(sign)) {
        return comparator;
      }
    }
    throw new IllegalArgumentException("not a comparator: " + sign);
  }
}
