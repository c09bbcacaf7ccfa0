package org.sverka.app.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.model.DismissalKind;
import org.sverka.model.Figure;
import org.sverka.text.TextRange;

/**
 * A quantity with its meaning.
 *
 * @param range number and unit
 * @param phrase the range with the words that compare it, and what is counted
 */
public record FigureSuggestion(
    TextRange range, TextRange phrase, Figure figure, @Nullable String speaker)
    implements Suggestion {
  @Override
  public DismissalKind kind() {
    return DismissalKind.FIGURE;
  }

  @Override
  public List<TextRange> ranges() {
    return List.of(range);
  }
}
