package org.sverka.compare;

import java.math.BigDecimal;

/**
 * A number as people read it: 30 billion for 30000000000. The value stays exact; one that would
 * need more than three decimals keeps the smaller scale.
 *
 * @param digits how many of the scale it is
 */
public record ScaledNumber(BigDecimal digits, Scale scale) {
  /** What the digits count. */
  public enum Scale {
    ONE(0),
    MILLION(6),
    BILLION(9),
    TRILLION(12);

    private final int power;

    Scale(int power) {
      this.power = power;
    }
  }

  private static final int MOST_DECIMALS = 3;

  public static ScaledNumber of(BigDecimal number) {
    Scale[] scales = Scale.values();
    for (int i = scales.length - 1; i > 0; i--) {
      BigDecimal digits = plain(number.scaleByPowerOfTen(-scales[i].power));
      if (digits.abs().compareTo(BigDecimal.ONE) >= 0 && digits.scale() <= MOST_DECIMALS) {
        return new ScaledNumber(digits, scales[i]);
      }
    }
    return new ScaledNumber(plain(number), Scale.ONE);
  }

  /** What it is in full. */
  public BigDecimal number() {
    return plain(digits.scaleByPowerOfTen(scale.power));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
