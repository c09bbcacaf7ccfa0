package org.sverka.detect.quotes;

import java.util.List;
import org.sverka.text.TextRange;

/**
 * What stands between an opening and a closing mark.
 *
 * @param inner what the marks enclose, in chars
 * @param outer the same with the marks; where a mark is missing, it ends like {@code inner}
 * @param closed whether the closing mark is there
 * @param nested what stands in marks of its own inside, in order, not overlapping
 */
record Span(TextRange inner, TextRange outer, boolean closed, List<Span> nested) {
  Span {
    nested = List.copyOf(nested);
  }

  /** Whether what the marks enclose ends in a range; one closing mark may close two. */
  boolean endsIn(TextRange range) {
    return inner.end() <= range.end();
  }
}
