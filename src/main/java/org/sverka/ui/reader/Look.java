package org.sverka.ui.reader;

import java.util.List;

/**
 * How a stretch of text is painted, all that lies over it taken together.
 *
 * @param highlights over the stretch, the uppermost last
 * @param selected whether the selected annotation is among them
 * @param furniture whether it is page furniture, which is dimmed
 */
public record Look(List<Highlight> highlights, boolean selected, boolean furniture) {
  public static final Look PLAIN = new Look(List.of(), false, false);

  static final Look FURNITURE = new Look(List.of(), false, true);

  public Look {
    highlights = List.copyOf(highlights);
  }

  /** The colours of the highlights, {@code #rrggbb} or empty for an annotation without a tag. */
  List<String> colours() {
    return highlights.stream().map(Highlight::colour).toList();
  }
}
