package org.sverka.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a workspace can be exported as; on the command line in lower case. */
enum ExportFormat {
  /** The program's own JSON. */
  EXCERPTS;

  static Optional<ExportFormat> named(String name) {
    return Arrays.stream(values()).filter(each -> each.spelt().equals(name)).findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(ExportFormat::spelt).collect(Collectors.joining(", "));
  }

  private String spelt() {
    return name().toLowerCase(Locale.ROOT);
  }
}
