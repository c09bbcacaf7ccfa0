package org.sverka.compare;

import java.util.List;
import org.sverka.model.ArticleId;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

/**
 * An article as it is compared.
 *
 * @param quoted the ranges that are somebody's words, in chars, ascending; {@link
 *     QuotationMarks#utterances} gives a first idea of them where nothing better is known
 * @param furniture the ranges of page furniture, in chars, ascending: they are not compared
 */
public record ComparedText(
    ArticleId article,
    String text,
    Language language,
    List<TextRange> quoted,
    List<TextRange> furniture) {
  public ComparedText {
    quoted = List.copyOf(quoted);
    furniture = List.copyOf(furniture);
  }

  /** With what its quotation marks say of who speaks, and no furniture. */
  public static ComparedText of(ArticleId article, String text, Language language) {
    return new ComparedText(article, text, language, QuotationMarks.utterances(text), List.of());
  }
}
