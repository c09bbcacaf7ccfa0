package org.sverka.app.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.model.DismissalKind;
import org.sverka.text.TextRange;

/**
 * Somebody's words.
 *
 * @param ranges the words between the marks, ascending
 * @param speaker in the nominative; null where unknown
 */
public record QuoteSuggestion(List<TextRange> ranges, @Nullable String speaker)
    implements Suggestion {
  public QuoteSuggestion {
    ranges = List.copyOf(ranges);
  }

  @Override
  public DismissalKind kind() {
    return DismissalKind.QUOTE;
  }
}
