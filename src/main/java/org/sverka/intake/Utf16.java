package org.sverka.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells UTF-16 without a byte-order mark from text of one byte a character.
 *
 * <p>In UTF-16 every Latin letter, digit and space has a zero byte and every Cyrillic letter a byte
 * 0x04, on one side; other text has neither. The order of bytes in which nearly every unit is a
 * character of a European text is taken.
 */
final class Utf16 {
  private static final int SAMPLE = 1 << 16;
  private static final double LEAST_PLAUSIBLE = 0.9;

  private Utf16() {}

  static @Nullable Charset detect(byte[] bytes) {
    int units = Math.min(bytes.length, SAMPLE) / 2;
    if (units == 0 || !hasMarks(bytes, units * 2)) {
      return null;
    }
    int little = 0;
    int big = 0;
    for (int i = 0; i < units; i++) {
      int first = bytes[2 * i] & 0xFF;
      int second = bytes[2 * i + 1] & 0xFF;
      little += plausible(second << 8 | first) ? 1 : 0;
      big += plausible(first << 8 | second) ? 1 : 0;
    }
    if (Math.max(little, big) < LEAST_PLAUSIBLE * units || little == big) {
      return null;
    }
    return little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  private static boolean hasMarks(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0 || bytes[i] == 4) {
        return true;
      }
    }
    return false;
  }

  private static boolean plausible(int unit) {
    return (unit >= 0x20 && unit < 0x7F)
        || unit == '\n'
        || unit == '\r'
        || unit == '\t'
        || (unit >= 0xA0 && unit < 0x180)
        || (unit >= 0x400 && unit < 0x530)
        || (unit >= 0x2010 && unit < 0x2040)
        || unit == 0x20AC
        || unit == 0x2116;
  }
}
