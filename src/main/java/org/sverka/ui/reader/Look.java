package org.sverka.ui.reader;

import java.util.List;

/**
 * How a stretch of text is painted, all that lies over it taken together.
 *
 * @param colours of the annotations over it, {@code #rrggbb}, the uppermost last; an untagged one
 *     counts as empty text
 * @param selected whether the selected annotation is among them
 * @param furniture whether it is page furniture, which is dimmed
 */
public record Look(List<String> colours, boolean selected, boolean furniture) {
  public static final Look PLAIN = new Look(List.of(), false, false);

  static final Look FURNITURE = new Look(List.of(), false, true);

  public Look {
    colours = List.copyOf(colours);
  }
}
