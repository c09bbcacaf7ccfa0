package org.sverka.ui.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/** The families of letters, each the first of its list that is installed. */
public final class Fonts {
  private static final List<String> SERIF =
      List.of("PT Serif", "Georgia", "Noto Serif", "DejaVu Serif");
  private static final List<String> SANS =
      List.of("PT Sans", "Segoe UI", "Noto Sans", "Helvetica Neue", "DejaVu Sans");
  private static final List<String> FIXED =
      List.of("PT Mono", "Consolas", "Menlo", "DejaVu Sans Mono", "Noto Sans Mono");

  private final Set<String> installed = new HashSet<>(Font.getFamilies());

  public String serif() {
    return first(SERIF, "Serif");
  }

  public String sans() {
    return first(SANS, "System");
  }

  /** All letters of one width, for figures. */
  public String fixed() {
    return first(FIXED, "Monospaced");
  }

  private String first(List<String> families, String otherwise) {
    return families.stream().filter(installed::contains).findFirst().orElse(otherwise);
  }
}
