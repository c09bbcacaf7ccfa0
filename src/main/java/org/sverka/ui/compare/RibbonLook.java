package org.sverka.ui.compare;

import java.util.Locale;
import org.sverka.compare.Passage;
import org.sverka.compare.PassageKind;

/** How a passage looks between two panes: a colour of the style sheet, and a sign. */
enum RibbonLook {
  VERBATIM("="),
  NEAR("≈"),
  /** Somebody's words on one side, the author's own on the other. */
  BORROWED("!"),
  NAME("");

  private final String sign;

  RibbonLook(String sign) {
    this.sign = sign;
  }

  static RibbonLook of(Passage passage) {
    if (passage.borrowedWithoutAttribution()) {
      return BORROWED;
    }
    if (passage.kind() == PassageKind.NAME) {
      return NAME;
    }
    return passage.kind() == PassageKind.VERBATIM ? VERBATIM : NEAR;
  }

  String sign() {
    return sign;
  }

  String styleClass() {
    return "ribbon-" + name().toLowerCase(Locale.ROOT);
  }
}
