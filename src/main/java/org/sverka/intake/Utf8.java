package org.sverka.intake;

/**
 * How far bytes are well-formed UTF-8 (Unicode Standard, table 3-7).
 *
 * @param sequences well-formed sequences of two bytes or more
 * @param broken places where no well-formed sequence stands
 * @param cut whether the last sequence is the beginning of a well-formed one, as where a file was
 *     cut off
 */
record Utf8(int sequences, int broken, boolean cut) {
  /** How many sound sequences make up for a broken one. */
  private static final int SOUND_FOR_EACH_BROKEN = 10;

  static Utf8 of(byte[] bytes) {
    int sequences = 0;
    int broken = 0;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = length(bytes, at);
      if (length > 0) {
        sequences++;
        at += length;
      } else if (at - length >= bytes.length && length < 0) {
        return new Utf8(sequences, broken, true);
      } else {
        broken++;
        at++;
        while (at < bytes.length && (bytes[at] & 0xC0) == 0x80) {
          at++;
        }
      }
    }
    return new Utf8(sequences, broken, false);
  }

  boolean sound() {
    return broken == 0 && !cut;
  }

  /** Whether it is UTF-8 that a byte or two of was damaged, rather than another set. */
  boolean likely() {
    return (sequences > 0 && (long) (broken + (cut ? 1 : 0)) * SOUND_FOR_EACH_BROKEN <= sequences)
        || (sequences > 0 && broken == 0);
  }

  /**
   * The length of the sequence at a lead byte; minus its length so far where the bytes end within
   * it; 0 where it is not well-formed.
   */
  private static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xC2 && lead <= 0xDF ? 2 : (lead & 0xF0) == 0xE0 ? 3 : 0;
    length = lead >= 0xF0 && lead <= 0xF4 ? 4 : length;
    for (int i = 1; i < length; i++) {
      if (at + i == bytes.length) {
        return -i;
      }
      int next = bytes[at + i] & 0xFF;
      int lowest = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int highest = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      if (next < lowest || next > highest) {
        return 0;
      }
    }
    return length;
  }
}
