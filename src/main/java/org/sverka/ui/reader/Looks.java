package org.sverka.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;
import org.sverka.model.AnnotationId;
import org.sverka.text.TextRange;

/**
 * The combined look of every segment of a line, from all that lies over it: a later style would
 * replace an earlier one, so they are put together first. Pure; called off the JavaFX thread for
 * whole articles.
 */
final class Looks {
  /** The longest lies at the bottom, so that a nested highlight shows; equal ones by identifier. */
  private static final Comparator<Highlight> BOTTOM_FIRST =
      Comparator.comparingInt((Highlight highlight) -> -highlight.range().length())
          .thenComparing(Highlight::annotation);

  private Looks() {}

  /**
   * @param line the stretch of the text, in chars
   * @param highlights those that overlap it, in any order
   * @param furniture the page furniture that overlaps it
   * @return spans that add up to the length of the line
   */
  static StyleSpans<Look> of(
      TextRange line,
      Collection<Highlight> highlights,
      Collection<TextRange> furniture,
      @Nullable AnnotationId selected) {
    StyleSpansBuilder<Look> spans = new StyleSpansBuilder<>();
    if (highlights.isEmpty() && furniture.isEmpty()) {
      return spans.add(Look.PLAIN, line.length()).create();
    }
    List<Highlight> stacked = new ArrayList<>(highlights);
    stacked.sort(BOTTOM_FIRST);
    int[] borders = borders(line, stacked, furniture);
    int from = line.start();
    for (int border : borders) {
      if (border > from) {
        spans.add(look(new TextRange(from, border), stacked, furniture, selected), border - from);
        from = border;
      }
    }
    if (line.isEmpty()) {
      spans.add(Look.PLAIN, 0);
    }
    return spans.create();
  }

  private static int[] borders(
      TextRange line, Collection<Highlight> highlights, Collection<TextRange> furniture) {
    int[] borders = new int[2 * (highlights.size() + furniture.size()) + 1];
    int count = 0;
    for (Highlight highlight : highlights) {
      borders[count++] = within(line, highlight.range().start());
      borders[count++] = within(line, highlight.range().end());
    }
    for (TextRange range : furniture) {
      borders[count++] = within(line, range.start());
      borders[count++] = within(line, range.end());
    }
    borders[count] = line.end();
    Arrays.sort(borders);
    return borders;
  }

  private static int within(TextRange line, int offset) {
    return Math.max(line.start(), Math.min(line.end(), offset));
  }

  private static Look look(
      TextRange segment,
      List<Highlight> stacked,
      Collection<TextRange> furniture,
      @Nullable AnnotationId selected) {
    List<Highlight> over = new ArrayList<>(2);
    boolean isSelected = false;
    for (Highlight highlight : stacked) {
      if (highlight.range().overlaps(segment)) {
        over.add(highlight);
        isSelected |= highlight.annotation().equals(selected);
      }
    }
    boolean dimmed = false;
    for (TextRange range : furniture) {
      dimmed |= range.overlaps(segment);
    }
    if (over.isEmpty()) {
      return dimmed ? Look.FURNITURE : Look.PLAIN;
    }
    return new Look(over, isSelected, dimmed);
  }
}
