package org.sverka.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lines of the form "Label: value". */
final class Label {
  private static final int LONGEST_VALUE = 120;

  private Label() {}

  /** The value behind one of the labels; null where the line does not begin with one. */
  static @Nullable String value(String line, List<String> labels) {
    String small = line.toLowerCase(Locale.ROOT);
    for (String label : labels) {
      if (small.startsWith(label) && line.length() - label.length() <= LONGEST_VALUE) {
        String rest = Blank.trim(line.substring(label.length()));
        if (!rest.isEmpty() && ":–—-".indexOf(rest.charAt(0)) >= 0) {
          String value = Blank.trim(rest.substring(1));
          return value.isEmpty() ? null : value;
        }
      }
    }
    return null;
  }
}
