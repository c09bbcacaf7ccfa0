package org.sverka.exchange;

import com.ibm.icu.text.BreakIterator;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.text.CodePoints;
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
  private final BreakIterator sentences;

  private ExcerptedText(
      Article article, String text, CodePoints codePoints, BreakIterator sentences) {
    this.article = article;
    this.text = text;
    this.codePoints = codePoints;
    this.sentences = sentences;
  }

  static ExcerptedText of(Article article, String text) {
    BreakIterator sentences =
        BreakIterator.getSentenceInstance(article.metadata().language().locale());
    sentences.setText(text);
    return new ExcerptedText(article, text, CodePoints.of(text), sentences);
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
    int start = range.start();
    if (start > 0 && !sentences.isBoundary(start)) {
      start = sentences.preceding(start);
    }
    int end = range.end();
    if (end < text.length() && !sentences.isBoundary(end)) {
      end = sentences.following(end);
    }
    start = Math.max(start, range.start() - LONGEST_SIDE);
    end = Math.min(end, range.end() + LONGEST_SIDE);
    while (start < range.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > range.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return place(new TextRange(start, end));
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
