package org.sverka.intake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells files that are not text. */
final class Binary {
  /** What a file of a well-known kind begins with, in Latin-1, and what to call it. */
  private static final String[][] BEGINNINGS = {
    {"%PDF-", "a PDF document"},
    {"PK\u0003\u0004", "a ZIP archive or an office document"},
    {"\u00D0\u00CF\u0011\u00E0", "an office document"},
    {"{\\rtf", "an RTF document"},
    {"\u0089PNG", "a picture"},
    {"\u00FF\u00D8\u00FF", "a picture"},
    {"GIF8", "a picture"},
    {"SQLite format 3", "a database"},
    {"\u001F\u008B", "a compressed file"},
    {"7z\u00BC\u00AF", "an archive"},
    {"Rar!", "an archive"},
  };

  /** Texts have a stray control character here and there; a twentieth of them is no text. */
  private static final int CHARS_FOR_EACH_CONTROL = 20;

  private Binary() {}

  /** What kind of file the bytes are known to be; null where they are not known. */
  static @Nullable String kind(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
    for (String[] beginning : BEGINNINGS) {
      if (start.startsWith(beginning[0])) {
        return beginning[1];
      }
    }
    return null;
  }

  /** Whether decoded text holds what no text holds: a zero, or many controls and unreadables. */
  static boolean unlikeText(String text) {
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      if ((c < ' ' && !(c >= '\t' && c <= '\r')) || c == 0x7F || c == '\uFFFD' || unassigned(c)) {
        odd++;
      }
    }
    return (long) odd * CHARS_FOR_EACH_CONTROL > text.length();
  }

  private static boolean unassigned(char c) {
    return c >= 0x2E80 && Character.getType(c) == Character.UNASSIGNED;
  }
}
