package org.sverka.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sverka.text.TextRange;
import org.sverka.ui.QuietRanges.Layer;

class QuietRangesTest {
  private final QuietRange figure = new QuietRange(new TextRange(3, 9), QuietLook.FIGURE);
  private final QuietRange quote = new QuietRange(new TextRange(6, 20), QuietLook.QUOTE);
  private final QuietRange hit = new QuietRange(new TextRange(7, 8), QuietLook.HIT);

  @Test
  void aLayerReplacesItselfAndNoOther() {
    QuietRanges ranges =
        QuietRanges.NONE
            .with(Layer.SUGGESTIONS, List.of(figure))
            .with(Layer.HITS, List.of(hit))
            .with(Layer.SUGGESTIONS, List.of(quote));
    assertThat(ranges.over(new TextRange(0, 30))).containsExactlyInAnyOrder(quote, hit);
    assertThat(ranges.over(new TextRange(8, 30))).containsExactly(quote);
  }

  @Test
  void onlyWhatIsNotInBothIsPaintedAnew() {
    QuietRanges before = QuietRanges.NONE.with(Layer.SUGGESTIONS, List.of(figure, quote));
    QuietRange current = new QuietRange(quote.range(), QuietLook.CURRENT);
    QuietRanges after = before.with(Layer.SUGGESTIONS, List.of(figure, quote, current));
    assertThat(after.differences(before)).containsExactly(quote.range());
    assertThat(before.differences(after)).containsExactly(quote.range());
    assertThat(QuietRanges.NONE.differences(before))
        .containsExactlyInAnyOrder(figure.range(), quote.range());
    assertThat(after.differences(after)).isEmpty();
  }
}
