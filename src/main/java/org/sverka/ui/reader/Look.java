package org.sverka.ui.reader;

import java.util.List;
import org.sverka.ui.QuietLook;

/**
 * How a stretch of text is painted, all that lies over it taken together.
 *
 * @param highlights over the stretch, the uppermost last
 * @param selected whether the selected annotation is among them
 * @param furniture whether it is page furniture, which is dimmed
 * @param quiet how it is pointed out besides, none twice, in the order of the looks
 */
public record Look(
    List<Highlight> highlights, boolean selected, boolean furniture, List<QuietLook> quiet) {
  public static final Look PLAIN = new Look(List.of(), false, false, List.of());

  static final Look FURNITURE = new Look(List.of(), false, true, List.of());

  public Look {
    highlights = List.copyOf(highlights);
    quiet = List.copyOf(quiet);
  }

  /** The colours of the highlights, {@code #rrggbb} or empty for an annotation without a tag. */
  List<String> colours() {
    return highlights.stream().map(Highlight::colour).toList();
  }
}
