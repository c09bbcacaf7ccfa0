package org.sverka.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The character set that a saved page declares in its first bytes. */
final class DeclaredCharset {
  private static final int LOOKED_AT = 4096;
  private static final String KEY = "charset=";
  private static final String XML_KEY = "encoding=";

  private DeclaredCharset() {}

  /** Null where it declares none, or one that this machine does not know. */
  static @Nullable Charset in(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    String name = after(start, KEY);
    name = name.isEmpty() && start.startsWith("<?xml") ? after(start, XML_KEY) : name;
    if (name.equals("x-mac-cyrillic")) {
      name = "x-MacCyrillic";
    }
    try {
      return !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }

  private static String after(String start, String key) {
    int at = start.indexOf(key);
    if (at < 0) {
      return "";
    }
    int from = at + key.length();
    while (from < start.length() && "\"' ".indexOf(start.charAt(from)) >= 0) {
      from++;
    }
    int end = from;
    while (end < start.length() && nameChar(start.charAt(end))) {
      end++;
    }
    return start.substring(from, end);
  }

  private static boolean nameChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
  }
}
