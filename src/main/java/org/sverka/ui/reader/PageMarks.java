package org.sverka.ui.reader;

import org.jspecify.annotations.Nullable;
import org.sverka.model.AnnotationId;
import org.sverka.text.TextRange;
import org.sverka.ui.QuietRanges;

/**
 * All that lies over the text of a page.
 *
 * @param selected the annotation that is; null where none of this article is
 */
record PageMarks(Highlights highlights, @Nullable Highlight selected, QuietRanges quiet) {
  static final PageMarks NONE = new PageMarks(Highlights.NONE, null, QuietRanges.NONE);

  boolean isSelected(Highlight highlight) {
    return selected != null && selected.annotation().equals(highlight.annotation());
  }

  @Nullable AnnotationId selectedId() {
    return selected == null ? null : selected.annotation();
  }

  /** Those of them that touch a range. */
  Overlaid over(TextRange range) {
    return new Overlaid(highlights.over(range), selectedId(), quiet.over(range));
  }
}
