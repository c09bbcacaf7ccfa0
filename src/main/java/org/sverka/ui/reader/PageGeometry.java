package org.sverka.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;
import org.sverka.ui.PageView;

/**
 * Where the words of a page stand in the window. Knows what is laid out; where a char stands in its
 * line is asked once and kept until the lines are broken anew, so that a frame costs a few sums.
 */
final class PageGeometry implements PageView {
  private static final double STILL = 0.5;

  private final ArticlePage article;
  private final TextPage page;
  private final PageScroll scroll;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /** By offset: the upper and lower edge of its row, below the upper edge of its line. */
  private final Map<Integer, double[]> rows = new HashMap<>();

  private double width;
  private @Nullable VisibleLines visible;
  private int firstLine;

  PageGeometry(ArticlePage article, TextPage page, PageScroll scroll) {
    this.article = article;
    this.page = page;
    this.scroll = scroll;
  }

  /** Takes what the last frame has laid out; null where nothing is shown. */
  void laidOut(@Nullable VisibleLines lines, int first) {
    visible = lines;
    firstLine = first;
    if (width != page.getWidth()) {
      width = page.getWidth();
      forget();
    }
    listeners.forEach(Runnable::run);
  }

  /** The text or its type is another. */
  void forget() {
    rows.clear();
  }

  @Override
  public Node node() {
    return article;
  }

  @Override
  public int length() {
    return article.text().length();
  }

  @Override
  public double viewTop() {
    return page.localToScene(0, 0).getY();
  }

  @Override
  public double viewHeight() {
    return page.getHeight();
  }

  @Override
  public double topOf(int offset) {
    return edge(offset, 0);
  }

  @Override
  public double bottomOf(int offset) {
    return edge(offset, 1);
  }

  private double edge(int offset, int which) {
    VisibleLines lines = visible;
    PageText text = article.shown();
    if (lines == null || text == null) {
      return Double.NEGATIVE_INFINITY;
    }
    int line = text.lines().lineAt(offset);
    int index = line - firstLine;
    if (index < 0 || index >= lines.count()) {
      return index < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    double[] row =
        rows.computeIfAbsent(
            offset, at -> lines.row(index, text.lines().columnIn(line, Math.min(at, length()))));
    return viewTop() + lines.top(index) + row[which];
  }

  @Override
  public int offsetAt(Point2D onScreen) {
    return article.offsetAt(onScreen);
  }

  @Override
  public double firstInView() {
    VisibleLines lines = visible;
    return lines == null ? 0 : offset(firstLine, lines.shareAbove(0, 0));
  }

  @Override
  public double lastInView() {
    VisibleLines lines = visible;
    if (lines == null) {
      return 0;
    }
    int last = lines.count() - 1;
    return offset(firstLine + last, lines.shareAbove(last, viewHeight()));
  }

  /** A line of no chars still has a height, so its line end is counted with it. */
  private double offset(int line, double share) {
    PageText text = article.shown();
    if (text == null) {
      return 0;
    }
    TextRange range = text.lines().range(Math.min(line, text.lines().count() - 1));
    return range.start() + share * (range.length() + 1);
  }

  @Override
  public void place(double offset, double below) {
    PageText text = article.shown();
    if (text == null) {
      return;
    }
    double within = Math.max(0, Math.min(length(), offset));
    int line = text.lines().lineAt((int) within);
    if (!isLaidOut(line)) {
      // Each step is laid out at once: who looks on between two would take the first for a move by
      // somebody else.
      page.showParagraphAtTop(line);
      layOut();
    }
    if (isLaidOut(line)) {
      nudge(text, line, within, below);
      layOut();
    }
  }

  private void layOut() {
    article.layout();
    VisibleLines lines = article.visibleLines();
    visible = lines.count() == 0 ? null : lines;
    firstLine = page.firstVisibleParToAllParIndex();
  }

  private boolean isLaidOut(int line) {
    VisibleLines lines = visible;
    return lines != null && line >= firstLine && line < firstLine + lines.count();
  }

  private void nudge(PageText text, int line, double offset, double below) {
    VisibleLines lines = visible;
    if (lines == null) {
      return;
    }
    TextRange range = text.lines().range(line);
    double share = (offset - range.start()) / (range.length() + 1);
    int index = line - firstLine;
    double by = lines.top(index) + share * lines.height(index) - below;
    if (Math.abs(by) >= STILL) {
      page.scrollYBy(by);
    }
  }

  @Override
  public void bring(int offset, double below) {
    scroll.bring(offset, below);
  }

  @Override
  public void addViewListener(Runnable listener) {
    listeners.add(listener);
  }

  @Override
  public void removeViewListener(Runnable listener) {
    listeners.remove(listener);
  }
}
