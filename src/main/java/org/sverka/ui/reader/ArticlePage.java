package org.sverka.ui.reader;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.IndexRange;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.Tone;

/**
 * An article laid out for reading: a column of a good width, its margin, and the strip of marks. It
 * speaks in offsets of the article's text, in chars, and knows nothing of workspaces; {@link
 * PageFollower} tells it what to show.
 */
final class ArticlePage extends Region {
  /** In pixels. */
  private static final double ABOVE = 14;

  private final TextPage page;
  private final Margin margin = new Margin();
  private final EdgeHandles handles;
  private final MarksStrip strip;
  private final PageScroll scroll;
  private final PageGeometry geometry;
  private final ObservableValue<Tone> tone;
  private final Runnable beforeLayout = this::paintStale;
  private final Runnable afterLayout = this::followLayout;
  private ReadingFont font = ReadingFont.of(true, 17);
  private double measure = font.measure();
  private @Nullable PageText shown;
  private PageMarks marks = PageMarks.NONE;
  private Runnable onViewChanged = () -> {};
  private final StaleLines stale = new StaleLines();
  private final ReadOnlyDoubleWrapper textLeft = new ReadOnlyDoubleWrapper(Margin.WIDTH);
  private boolean dirty = true;
  private int topOffset;

  ArticlePage(ObservableValue<Tone> tone, Messages messages) {
    this.tone = tone;
    page = new TextPage(tone, () -> selection().map(range -> range.of(text())).orElse(""));
    page.setAccessibleText(messages.get("reader.text"));
    scroll = new PageScroll(this, page);
    geometry = new PageGeometry(this, page, scroll);
    strip = new MarksStrip(this::bringToTop, messages.get("reader.strip"));
    handles = new EdgeHandles(messages);
    getStyleClass().add("article-page");
    getChildren().setAll(margin, page, handles, strip);
    addEventHandler(ScrollEvent.SCROLL, scroll::besideText);
    page.viewportDirtyEvents().subscribe(event -> markDirty());
    sceneProperty()
        .addListener(
            (property, before, now) -> {
              if (before != null) {
                before.removePreLayoutPulseListener(beforeLayout);
                before.removePostLayoutPulseListener(afterLayout);
              }
              if (now != null) {
                now.addPreLayoutPulseListener(beforeLayout);
                now.addPostLayoutPulseListener(afterLayout);
              }
            });
  }

  // ---- what is shown

  void setFont(ReadingFont reading) {
    font = reading;
    measure = reading.measure();
    page.setStyle(reading.style());
    geometry.forget();
    requestLayout();
  }

  /** Shows a text, set for it off this thread. */
  void show(PageText text, ReadOnlyStyledDocument<LineLook, String, Look> document, PageMarks its) {
    shown = text;
    marks = its;
    stale.clear();
    geometry.forget();
    page.show(document);
    showMarks();
  }

  void clear() {
    shown = null;
    marks = PageMarks.NONE;
    page.clear();
    strip.show(1, marks.highlights(), tone.getValue());
    markDirty();
  }

  /** Paints the lines that some ranges touch anew: before the next frame those in view. */
  void restyle(PageMarks now, Collection<TextRange> touched) {
    PageText text = shown;
    marks = now;
    if (text != null) {
      touched.forEach(range -> stale.add(text.lines(), range));
      markDirty();
      Platform.requestNextPulse();
    }
  }

  private void paintStale() {
    PageText text = shown;
    if (text == null || stale.isEmpty()) {
      return;
    }
    for (int line : stale.take(linesInView(text))) {
      page.setStyleSpans(line, 0, PageDocument.spans(text, line, marks));
    }
    if (!stale.isEmpty()) {
      Platform.requestNextPulse();
    }
    showMarks();
  }

  private IntStream linesInView(PageText text) {
    return page.getVisibleParagraphs().isEmpty()
        ? IntStream.empty()
        : IntStream.rangeClosed(
            page.firstVisibleParToAllParIndex(),
            Math.min(page.lastVisibleParToAllParIndex(), text.lines().count() - 1));
  }

  private void showMarks() {
    strip.show(text().length(), marks.highlights(), tone.getValue());
    markDirty();
  }

  String text() {
    return shown == null ? "" : shown.text();
  }

  /** The control that has the keyboard, for key handlers and focus. */
  TextPage textPage() {
    return page;
  }

  EdgeHandles handles() {
    return handles;
  }

  /** What its neighbours see of it. */
  PageGeometry geometry() {
    return geometry;
  }

  void setOnViewChanged(Runnable listener) {
    onViewChanged = listener;
  }

  // ---- places

  /** What is selected; empty where nothing is. */
  Optional<TextRange> selection() {
    IndexRange selection = page.getSelection();
    if (selection.getLength() == 0 || shown == null) {
      return Optional.empty();
    }
    TextRange range = new TextRange(offset(selection.getStart()), offset(selection.getEnd()));
    return range.isEmpty() ? Optional.empty() : Optional.of(range);
  }

  int caret() {
    return shown == null ? 0 : offset(page.getCaretPosition());
  }

  void select(TextRange range) {
    page.selectRange(position(range.start()), position(range.end()));
  }

  void moveCaret(int offset) {
    page.moveTo(position(Math.min(offset, text().length())));
  }

  /** The offset under a point of the screen; the nearest place between two characters. */
  int offsetAt(Point2D onScreen) {
    Point2D point = page.screenToLocal(onScreen);
    return offset(page.hit(point.getX(), point.getY()).getInsertionIndex());
  }

  /** Where a range is on the screen, as far as it is in view. */
  Optional<Bounds> boundsOnScreen(TextRange range) {
    if (shown == null || page.getLength() == 0 || range.isEmpty()) {
      return Optional.empty();
    }
    return page.getCharacterBoundsOnScreen(position(range.start()), position(range.end()));
  }

  /** What can be seen of a range, on the screen; empty where nothing can. */
  Optional<Bounds> boundsInView(TextRange range) {
    Bounds view = page.localToScreen(page.getLayoutBounds());
    return boundsOnScreen(range)
        .filter(view::intersects)
        .map(
            words -> {
              double left = Math.max(view.getMinX(), words.getMinX());
              double top = Math.max(view.getMinY(), words.getMinY());
              return new BoundingBox(
                  left,
                  top,
                  Math.min(view.getMaxX(), words.getMaxX()) - left,
                  Math.min(view.getMaxY(), words.getMaxY()) - top);
            });
  }

  private int offset(int position) {
    PageText text = shown;
    if (text == null) {
      return 0;
    }
    Position place = page.offsetToPosition(position, Bias.Forward);
    return text.lines()
        .offset(Math.min(place.getMajor(), text.lines().count() - 1), place.getMinor());
  }

  private int position(int offset) {
    PageText text = shown;
    if (text == null) {
      return 0;
    }
    int line = text.lines().lineAt(offset);
    return page.getAbsolutePosition(line, text.lines().columnIn(line, offset));
  }

  // ---- scrolling

  /** The offset that the first row in view begins with, as of the last frame. */
  int topOffset() {
    return topOffset;
  }

  /** Scrolls so that an offset is in the first line in view. */
  void bringToTop(int offset) {
    scroll.bringToTop(offset);
  }

  /** Scrolls, where it is needed, so that a range can be read with some text above it. */
  void reveal(TextRange range) {
    scroll.reveal(range);
  }

  /** The text as it was set; null while nothing is shown. */
  @Nullable PageText shown() {
    return shown;
  }

  // ---- layout

  /** Where the lines begin, in pixels from the left edge of the page. */
  ReadOnlyDoubleProperty textLeftProperty() {
    return textLeft.getReadOnlyProperty();
  }

  @Override
  protected void layoutChildren() {
    double stripWidth = strip.prefWidth(-1);
    PageColumn column = PageColumn.on(getWidth(), stripWidth, measure);
    double left = snapPositionX(column.left());
    double height = Math.max(0, getHeight() - ABOVE);
    page.resizeRelocate(left, ABOVE, column.width(), height);
    double beside = Math.min(left, Margin.WIDTH);
    margin.resizeRelocate(left - beside, ABOVE, beside, height);
    handles.resizeRelocate(left, ABOVE, column.width(), height);
    strip.resizeRelocate(getWidth() - stripWidth, 6, stripWidth, Math.max(0, getHeight() - 12));
    textLeft.set(left);
    markDirty();
  }

  private void markDirty() {
    dirty = true;
  }

  /** Draws what depends on where the lines ended up. */
  private void followLayout() {
    PageText text = shown;
    if (!dirty) {
      return;
    }
    dirty = false;
    margin.clear();
    VisibleLines visible = visibleLines();
    if (text == null || visible.count() == 0) {
      handles.hide();
      geometry.laidOut(null, 0);
      return;
    }
    int firstLine = page.firstVisibleParToAllParIndex();
    TextRange first = text.lines().range(firstLine);
    TextRange last = text.lines().range(page.lastVisibleParToAllParIndex());
    topOffset = text.lines().offset(firstLine, visible.firstColumn());
    double ofLast = visible.shareAbove(visible.count() - 1, margin.getHeight());
    int bottom = last.start() + (int) (ofLast * last.length());
    strip.setView(topOffset, Math.max(topOffset, bottom));
    drawBars(visible, new TextRange(first.start(), Math.max(first.start(), last.end())));
    placeHandles(text, visible, firstLine);
    onViewChanged.run();
    geometry.laidOut(visible, firstLine);
  }

  /** What is laid out in view by now, which may be more than the last frame showed. */
  VisibleLines visibleLines() {
    return new VisibleLines(page, margin);
  }

  private void drawBars(VisibleLines visible, TextRange inView) {
    Lanes lanes = marks.highlights().lanes(inView);
    for (VisibleLines.Extent extent : visible.highlights()) {
      Highlight highlight = extent.highlight();
      margin.bar(
          lanes.of(highlight.annotation()),
          extent.top(),
          extent.bottom(),
          tone.getValue().full(highlight.colour()),
          marks.isSelected(highlight));
    }
  }

  private void placeHandles(PageText text, VisibleLines visible, int firstLine) {
    Highlight marked = marks.selected();
    if (marked == null) {
      handles.hide();
      return;
    }
    TextRange range = marked.range();
    handles.place(
        onScreen(text, visible, firstLine, range.start()),
        onScreen(text, visible, firstLine, Math.max(range.start(), range.end() - 1)));
  }

  private static Optional<Bounds> onScreen(
      PageText text, VisibleLines visible, int firstLine, int offset) {
    int line = text.lines().lineAt(offset);
    return visible.onScreen(line - firstLine, text.lines().columnIn(line, offset));
  }
}
