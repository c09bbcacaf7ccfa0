package org.sverka.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** The formats that articles come in. */
enum Format {
  PLAIN,
  MARKDOWN,
  HTML;

  private static final Set<String> PLAIN_ENDINGS = Set.of("", "txt", "text");
  private static final Set<String> MARKDOWN_ENDINGS = Set.of("md", "markdown");
  private static final Set<String> HTML_ENDINGS = Set.of("html", "htm", "xhtml");

  /** Whether a file found in a folder is to be read. */
  static boolean supports(Path file) {
    String ending = ending(file);
    return PLAIN_ENDINGS.contains(ending)
        || MARKDOWN_ENDINGS.contains(ending)
        || HTML_ENDINGS.contains(ending);
  }

  /** By extension; but what begins as a page is a page, whatever it is called. */
  static Format of(Path file, byte[] bytes) {
    String ending = ending(file);
    if (HTML_ENDINGS.contains(ending) || beginsAsPage(bytes)) {
      return HTML;
    }
    return MARKDOWN_ENDINGS.contains(ending) ? MARKDOWN : PLAIN;
  }

  private static boolean beginsAsPage(byte[] bytes) {
    // Zeros go, so that the signs of a page in UTF-16 are seen as well.
    String start =
        new String(bytes, 0, Math.min(512, bytes.length), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    int first = start.indexOf('<');
    if (first < 0 || (first > 3 && !start.substring(3, first).isBlank())) {
      return false;
    }
    return start.startsWith("<!doctype html", first)
        || start.startsWith("<html", first)
        || (start.startsWith("<?xml", first) && start.contains("<html"));
  }

  private static String ending(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
