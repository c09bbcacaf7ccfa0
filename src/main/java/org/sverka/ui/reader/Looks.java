package org.sverka.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.sverka.text.TextRange;
import org.sverka.ui.QuietLook;
import org.sverka.ui.QuietRange;

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
   * @param marks those that overlap it
   * @param furniture the page furniture that overlaps it
   * @return spans that add up to the length of the line
   */
  static StyleSpans<Look> of(TextRange line, Overlaid marks, Collection<TextRange> furniture) {
    StyleSpansBuilder<Look> spans = new StyleSpansBuilder<>();
    if (marks.highlights().isEmpty() && marks.quiet().isEmpty() && furniture.isEmpty()) {
      return spans.add(Look.PLAIN, line.length()).create();
    }
    List<Highlight> stacked = new ArrayList<>(marks.highlights());
    stacked.sort(BOTTOM_FIRST);
    int[] borders = borders(line, marks, furniture);
    int from = line.start();
    for (int border : borders) {
      if (border > from) {
        spans.add(look(new TextRange(from, border), stacked, marks, furniture), border - from);
        from = border;
      }
    }
    if (line.isEmpty()) {
      spans.add(Look.PLAIN, 0);
    }
    return spans.create();
  }

  private static int[] borders(TextRange line, Overlaid marks, Collection<TextRange> furniture) {
    return Stream.of(
            marks.highlights().stream().map(Highlight::range),
            marks.quiet().stream().map(QuietRange::range),
            furniture.stream(),
            Stream.of(line))
        .flatMap(ranges -> ranges)
        .flatMapToInt(range -> IntStream.of(range.start(), range.end()))
        .map(offset -> within(line, offset))
        .sorted()
        .toArray();
  }

  private static int within(TextRange line, int offset) {
    return Math.max(line.start(), Math.min(line.end(), offset));
  }

  private static Look look(
      TextRange segment, List<Highlight> stacked, Overlaid marks, Collection<TextRange> furniture) {
    List<Highlight> over = new ArrayList<>(2);
    boolean isSelected = false;
    for (Highlight highlight : stacked) {
      if (highlight.range().overlaps(segment)) {
        over.add(highlight);
        isSelected |= highlight.annotation().equals(marks.selected());
      }
    }
    boolean dimmed = false;
    for (TextRange range : furniture) {
      dimmed |= range.overlaps(segment);
    }
    Set<QuietLook> quiet = EnumSet.noneOf(QuietLook.class);
    for (QuietRange range : marks.quiet()) {
      if (range.range().overlaps(segment)) {
        quiet.add(range.look());
      }
    }
    if (over.isEmpty() && quiet.isEmpty()) {
      return dimmed ? Look.FURNITURE : Look.PLAIN;
    }
    return new Look(over, isSelected, dimmed, List.copyOf(quiet));
  }
}
