package org.sverka.compare;

import org.sverka.model.ArticleId;
import org.sverka.text.TextRange;

/**
 * A stretch of words that two articles share.
 *
 * @param inA in chars of article a
 * @param inB in chars of article b
 * @param words how many words the two have in common
 * @param similarity of 0 to 1: twice the common words by all words of both ranges, a word in
 *     another form counting nine tenths; 1 for the same words
 * @param borrowing whether one side has it inside quotation marks and the other has not
 * @param weight the common words weighed by how rare they are in the workspace, in words: one that
 *     only these two articles have counts 1, a word of grammar 0.4, a word everybody has near 0
 */
public record Passage(
    ArticleId a,
    TextRange inA,
    ArticleId b,
    TextRange inB,
    int words,
    double similarity,
    PassageKind kind,
    Borrowing borrowing,
    double weight) {

  /** The same passage with the articles in the other order. */
  public Passage flipped() {
    return new Passage(b, inB, a, inA, words, similarity, kind, borrowing.flipped(), weight);
  }

  /** Somebody's words in one article, the author's own in the other. */
  public boolean borrowedWithoutAttribution() {
    return borrowing != Borrowing.NONE;
  }
}
