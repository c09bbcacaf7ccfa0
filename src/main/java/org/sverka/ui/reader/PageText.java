package org.sverka.ui.reader;

import java.util.List;
import org.sverka.model.Article;
import org.sverka.model.TitleOrigin;
import org.sverka.text.TextRange;

/**
 * An article as a page sets it: its text cut into lines, its headline and its furniture. Immutable;
 * chars.
 */
final class PageText {
  private static final TextRange NONE = new TextRange(0, 0);

  private final String text;
  private final Lines lines;
  private final TextRange headline;
  private final List<TextRange> furniture;

  private PageText(String text, Lines lines, TextRange headline, List<TextRange> furniture) {
    this.text = text;
    this.lines = lines;
    this.headline = headline;
    this.furniture = furniture;
  }

  static PageText of(Article article, String text) {
    return new PageText(text, Lines.of(text), headline(article, text), article.furniture());
  }

  /**
   * Where the title stands in the text as a line of its own; the title may have been corrected
   * since.
   */
  private static TextRange headline(Article article, String text) {
    String title = article.metadata().title();
    if (article.metadata().titleOrigin() != TitleOrigin.HEADLINE) {
      return NONE;
    }
    int at = text.indexOf(title);
    if (at < 0 || at > 2_000) {
      return NONE;
    }
    int end = at + title.length();
    boolean endsLine = end == text.length() || text.charAt(end) == '\n';
    return endsLine ? new TextRange(at, end) : NONE;
  }

  String text() {
    return text;
  }

  Lines lines() {
    return lines;
  }

  TextRange headline() {
    return headline;
  }

  List<TextRange> furnitureIn(TextRange range) {
    return furniture.stream().filter(range::overlaps).toList();
  }
}
