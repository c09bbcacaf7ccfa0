package org.sverka.compare.overview;

import java.util.Comparator;
import java.util.List;
import org.sverka.compare.Passage;
import org.sverka.model.ArticleId;

/**
 * How much two articles share.
 *
 * @param passages at least one
 * @param words in common, those of overlapping passages counted each time
 * @param ofA the share of article a's chars that stand in passages, 0 to 1
 * @param longest the passage of most words, the first of equals; article a as here
 */
public record PairShare(
    ArticleId a, ArticleId b, int passages, int words, double ofA, double ofB, Passage longest) {

  /**
   * @param shared at least one, all of the same articles in the same order
   */
  static PairShare of(List<Passage> shared, int charsOfA, int charsOfB) {
    Passage longest =
        shared.stream()
            .max(
                Comparator.comparingInt(Passage::words)
                    .thenComparing(Passage::inA, Comparator.reverseOrder()))
            .orElseThrow();
    return new PairShare(
        longest.a(),
        longest.b(),
        shared.size(),
        shared.stream().mapToInt(Passage::words).sum(),
        share(Coverage.chars(shared.stream().map(Passage::inA).toList()), charsOfA),
        share(Coverage.chars(shared.stream().map(Passage::inB).toList()), charsOfB),
        longest);
  }

  /** The same seen from the other article. */
  public PairShare flipped() {
    return new PairShare(b, a, passages, words, ofB, ofA, longest.flipped());
  }

  private static double share(int covered, int chars) {
    return chars <= 0 ? 0 : Math.min(1, (double) covered / chars);
  }
}
