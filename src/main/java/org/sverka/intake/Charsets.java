package org.sverka.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of a file by its content, and decodes it.
 *
 * <p>A byte-order mark decides; then UTF-16 by its zero bytes; then UTF-8 by its form, which no
 * other text has by chance. What is left has one byte a character, and the set in which it reads
 * most like Russian, Kazakh or English is taken ({@link Plausibility}). A declaration in the file
 * breaks a tie; where the content contradicts it, the content wins.
 *
 * <p>UTF-8 with a few broken bytes in it stays UTF-8: each broken sequence becomes one U+FFFD,
 * which {@link ArticleDraft#unreadable} counts.
 */
final class Charsets {
  /** How many bytes are judged: a hundred words or more, and sixty letters are enough. */
  private static final int SAMPLE = 1 << 10;

  /** What a declaration is worth, in bits. */
  private static final double DECLARATION = 12;

  /** Above this many bits for each byte beyond ASCII, no set of ours makes sense of the text. */
  private static final double NONSENSE = 8.5;

  /** How many bytes around one beyond ASCII are looked at with it. */
  private static final int CONTEXT = 6;

  /**
   * A set of one byte a character.
   *
   * @param table the 256 characters, by byte
   */
  private record Candidate(Charset charset, String table) {}

  private final Plausibility plausibility = new Plausibility();
  private final List<Candidate> candidates;

  Charsets() {
    // In the order in which ties are broken: English with typographic quotes is the same in both.
    candidates =
        List.of(
            candidate("windows-1252"),
            candidate("windows-1251"),
            candidate("KOI8-R"),
            candidate("IBM866"),
            candidate("x-MacCyrillic"));
  }

  private static Candidate candidate(String name) {
    Charset charset = Charset.forName(name);
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    return new Candidate(charset, charset.decode(ByteBuffer.wrap(all)).toString());
  }

  /**
   * Decodes a file.
   *
   * @param declared the set that the file itself names; null where it names none
   */
  Decoded decode(byte[] bytes, @Nullable Charset declared) {
    Charset found = detect(bytes, declared);
    return Decoded.of(new String(bytes, found), found.name());
  }

  private Charset detect(byte[] bytes, @Nullable Charset declared) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    Charset wide = Utf16.detect(bytes);
    if (wide != null) {
      return wide;
    }
    Utf8 utf8 = Utf8.of(bytes);
    if (utf8.sound() || utf8.likely()) {
      return StandardCharsets.UTF_8;
    }
    return oneByte(bytes, declared);
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private Charset oneByte(byte[] bytes, @Nullable Charset declared) {
    byte[] sample = sample(bytes);
    char[] read = new char[sample.length];
    Charset best = candidates.get(0).charset;
    double lowest = Double.MAX_VALUE;
    for (Candidate candidate : candidates) {
      for (int i = 0; i < sample.length; i++) {
        read[i] = candidate.table.charAt(sample[i] & 0xFF);
      }
      double cost = plausibility.cost(read);
      if (candidate.charset.equals(declared)) {
        cost -= DECLARATION;
      }
      if (cost < lowest) {
        lowest = cost;
        best = candidate.charset;
      }
    }
    boolean nonsense = lowest > NONSENSE * beyondAscii(sample);
    return declared != null && nonsense && decodes(bytes, declared) ? declared : best;
  }

  private static boolean decodes(byte[] bytes, Charset charset) {
    try {
      CharBuffer read = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return read.length() > 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The bytes beyond ASCII with those around them: a page may open with much markup. */
  private static byte[] sample(byte[] bytes) {
    byte[] sample = new byte[Math.min(bytes.length, SAMPLE)];
    int count = 0;
    int taken = 0;
    for (int i = 0; i < bytes.length && count < sample.length; i++) {
      if (bytes[i] < 0) {
        int until = Math.min(bytes.length, i + 1 + CONTEXT);
        for (int j = Math.max(taken, i - CONTEXT); j < until && count < sample.length; j++) {
          sample[count++] = bytes[j];
        }
        taken = until;
      }
    }
    return Arrays.copyOf(sample, count);
  }

  private static int beyondAscii(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      count += b < 0 ? 1 : 0;
    }
    return count;
  }
}
