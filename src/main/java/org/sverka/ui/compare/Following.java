package org.sverka.ui.compare;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the one of two neighbouring panes does when the other is scrolled. */
public enum Following {
  /** What both have stays side by side. */
  PASSAGES,
  /** The same share of both is scrolled past. */
  SHARE,
  /** Nothing. */
  FREE;

  /** As settings and style classes write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The way of a settings word; the first for none and for one that is not known. */
  public static Following ofId(@Nullable String id) {
    for (Following following : values()) {
      if (following.id().equals(id)) {
        return following;
      }
    }
    return PASSAGES;
  }

  Following next() {
    return switch (this) {
      case PASSAGES -> SHARE;
      case SHARE -> FREE;
      case FREE -> PASSAGES;
    };
  }
}
