package org.sverka.detect;

import java.util.Comparator;
import java.util.List;
import org.sverka.detect.figures.FigureMention;
import org.sverka.detect.quotes.QuoteMention;
import org.sverka.text.RangeIndex;

/**
 * Who gives a figure: whoever says the words that it stands in, the innermost where they are
 * nested; outside of quotations, whom its own sentence names as the source.
 */
public final class FigureSpeakers {
  private FigureSpeakers() {}

  /**
   * The figures with their speakers.
   *
   * @param quotes of the same text
   */
  public static List<FigureMention> of(List<FigureMention> figures, List<QuoteMention> quotes) {
    RangeIndex<QuoteMention> said =
        RangeIndex.of(
            quotes.stream()
                .filter(quote -> quote.kind().isUtterance() && quote.speaker() != null)
                .toList(),
            QuoteMention::range);
    return figures.stream().map(figure -> attributed(figure, said)).toList();
  }

  private static FigureMention attributed(FigureMention figure, RangeIndex<QuoteMention> said) {
    return said.at(figure.range().start()).stream()
        .filter(quote -> quote.range().contains(figure.range()))
        .min(Comparator.comparingInt(quote -> quote.range().length()))
        .map(
            quote ->
                new FigureMention(
                    figure.range(), figure.phrase(), figure.figure(), quote.speaker()))
        .orElse(figure);
  }
}
