package org.sverka.ui.reader;

import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.sverka.text.TextRange;

/**
 * Sets a text with its highlights as the document of a page. Pure; called off the JavaFX thread.
 */
final class PageDocument {
  /** A heading is no longer than this, in chars. */
  private static final int HEADING = 80;

  private PageDocument() {}

  static ReadOnlyStyledDocument<LineLook, String, Look> of(PageText page, PageMarks marks) {
    ReadOnlyStyledDocumentBuilder<LineLook, String, Look> document =
        new ReadOnlyStyledDocumentBuilder<>(SegmentOps.styledTextOps(), LineLook.BODY);
    for (int line = 0; line < page.lines().count(); line++) {
      document.addParagraph(
          page.lines().range(line).of(page.text()), spans(page, line, marks), look(page, line));
    }
    return document.build();
  }

  /** The looks of one line. */
  static StyleSpans<Look> spans(PageText page, int line, PageMarks marks) {
    TextRange range = page.lines().range(line);
    return Looks.of(range, marks.over(range), page.furnitureIn(range));
  }

  static LineLook look(PageText page, int line) {
    TextRange range = page.lines().range(line);
    if (isBlank(page, line)) {
      return LineLook.BLANK;
    }
    if (!page.headline().isEmpty() && range.overlaps(page.headline())) {
      return LineLook.HEADLINE;
    }
    if (page.lines().isSoft(line)) {
      return LineLook.CONTINUED;
    }
    return isHeading(page, line) ? LineLook.HEADING : LineLook.BODY;
  }

  /** A short paragraph that stands alone between others and does not end like a sentence. */
  private static boolean isHeading(PageText page, int line) {
    TextRange range = page.lines().range(line);
    if (range.length() > HEADING || line == 0 || line + 2 >= page.lines().count()) {
      return false;
    }
    String words = range.of(page.text()).strip();
    return isBlank(page, line - 1)
        && isBlank(page, line + 1)
        && page.furnitureIn(range).isEmpty()
        && Character.isUpperCase(words.codePointAt(0))
        && ".!?…:;,»\"”–—-".indexOf(words.charAt(words.length() - 1)) < 0;
  }

  private static boolean isBlank(PageText page, int line) {
    TextRange range = page.lines().range(line);
    for (int i = range.start(); i < range.end(); i++) {
      if (!Character.isWhitespace(page.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
