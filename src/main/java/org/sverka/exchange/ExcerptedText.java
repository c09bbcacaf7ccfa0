package org.sverka.exchange;

import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.text.CodePoints;
import org.sverka.text.Sentences;
import org.sverka.text.TextRange;

/** An article with its text, which answers where an annotation stands and in which sentence. */
final class ExcerptedText {
  /**
   * How much of a sentence is given on either side of the annotation, in chars. A text without full
   * stops would otherwise come out whole with each of its annotations.
   */
  private static final int LONGEST_SIDE = 2_000;

  private final Article article;
  private final String text;
  private final CodePoints codePoints;

  ExcerptedText(Article article, String text) {
    this.article = article;
    this.text = text;
    this.codePoints = CodePoints.of(text);
  }

  Article article() {
    return article;
  }

  /**
   * A stretch of the text.
   *
   * @param start in code points
   * @param end in code points, exclusive
   */
  record Place(int start, int end, String words) {}

  Place place(Annotation annotation) {
    return place(inside(annotation));
  }

  /** The sentence or sentences that the annotation touches, without the white space around them. */
  Place sentenceAround(Annotation annotation) {
    TextRange range = inside(annotation);
    int from = codePointStart(Math.max(0, range.start() - LONGEST_SIDE));
    int to = codePointStart(Math.min(text.length(), range.end() + LONGEST_SIDE));
    TextRange sentence = Sentences.around(text.substring(from, to), range.shift(-from));
    return place(sentence.shift(from));
  }

  private int codePointStart(int offset) {
    return codePoints.toChar(codePoints.fromChar(offset));
  }

  private Place place(TextRange range) {
    TextRange counted = codePoints.fromChars(range);
    return new Place(counted.start(), counted.end(), range.of(text));
  }

  private TextRange inside(Annotation annotation) {
    TextRange range = annotation.range();
    if (range.end() > text.length()) {
      throw new IllegalArgumentException(
          "annotation " + annotation.id() + " reaches beyond its article " + article.source());
    }
    return range;
  }
}
