package org.sverka.ui.reader;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import org.sverka.text.TextRange;

/**
 * Brings places of a page into view. Where a line is not laid out its height is an estimate, so a
 * place is found in two steps: the line, and once that is laid out the pixels within it.
 */
final class PageScroll {
  private final ArticlePage article;
  private final TextPage page;

  PageScroll(ArticlePage article, TextPage page) {
    this.article = article;
    this.page = page;
  }

  /** Scrolls so that an offset is in the first line in view. */
  void bringToTop(int offset) {
    PageText text = article.shown();
    if (text != null) {
      page.showParagraphAtTop(text.lines().lineAt(Math.min(offset, text.text().length())));
      afterNextLayout(() -> nudge(offset, 0));
    }
  }

  /** Scrolls, where it is needed, so that a range can be read with some text above it. */
  void reveal(TextRange range) {
    PageText text = article.shown();
    if (text == null) {
      return;
    }
    TextRange first = new TextRange(range.start(), Math.min(range.end(), range.start() + 1));
    TextRange last = new TextRange(Math.max(range.start(), range.end() - 1), range.end());
    if (isInView(first) && isInView(last)) {
      return;
    }
    page.showParagraphAtCenter(text.lines().lineAt(range.start()));
    afterNextLayout(() -> nudge(range.start(), page.getHeight() / 3));
  }

  /** Scrolls so that an offset stands so many pixels below the upper edge. */
  void bring(int offset, double below) {
    PageText text = article.shown();
    if (text == null) {
      return;
    }
    TextRange first = new TextRange(offset, Math.min(text.text().length(), offset + 1));
    if (article.boundsOnScreen(first).isPresent()) {
      nudge(offset, below);
    } else {
      page.showParagraphAtCenter(text.lines().lineAt(offset));
      afterNextLayout(() -> nudge(offset, below));
    }
  }

  private boolean isInView(TextRange range) {
    return article
        .boundsOnScreen(range)
        .map(page::screenToLocal)
        .filter(bounds -> bounds.getMinY() >= 0 && bounds.getMaxY() <= page.getHeight())
        .isPresent();
  }

  /** Scrolls by pixels, once the line is laid out, so that an offset stands at a height. */
  private void nudge(int offset, double height) {
    int end = Math.min(article.text().length(), offset + 1);
    if (end > offset) {
      article
          .boundsOnScreen(new TextRange(offset, end))
          .map(page::screenToLocal)
          .ifPresent(bounds -> page.scrollYBy(bounds.getMinY() - height));
    }
  }

  private void afterNextLayout(Runnable work) {
    Platform.runLater(
        () -> {
          article.layout();
          work.run();
        });
  }

  /** The wheel turns the page beside the text too. */
  void besideText(ScrollEvent event) {
    Node target = (Node) event.getTarget();
    for (Node node = target; node != null && node != article; node = node.getParent()) {
      if (node == page) {
        return;
      }
    }
    if (!event.isShortcutDown()) {
      page.scrollYBy(-event.getDeltaY());
      event.consume();
    }
  }
}
