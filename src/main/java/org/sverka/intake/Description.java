package org.sverka.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.TitleOrigin;
import org.sverka.text.Language;
import org.sverka.text.SurrogatePairs;
import org.sverka.text.TextRange;

/**
 * Puts together what is known about a page: what its markup says where it says something, otherwise
 * what its opening and closing lines say.
 */
final class Description {
  /** So that a hostile text of ten million hashtags does not fill the memory with ranges. */
  private static final int MOST_RANGES = 20_000;

  private final Furniture furniture = new Furniture(new Phrases());

  /**
   * What was found out.
   *
   * @param furniture in chars, ascending, not overlapping, at most 20,000
   */
  record Result(ArticleMetadata metadata, List<TextRange> furniture) {}

  Result of(Page page) {
    Opening opening = Opening.of(page.text());
    Lines lines = Lines.of(page.text(), opening.end());
    Furniture.Found found = furniture.in(lines);
    for (TextRange range : page.furniture()) {
      lines.within(range, found.lines());
    }
    Story story = Story.of(lines, found.lines());
    return new Result(
        metadata(page, opening, story, found.credits()), ranges(page, opening, lines, found));
  }

  private static ArticleMetadata metadata(
      Page page, Opening opening, Story story, List<String> credits) {
    Page.Hints hints = page.hints();
    Column column = Column.in(story);
    String headline = hints.title() != null ? hints.title() : Headline.in(story);
    String title = headline == null && column != null ? column.title() : headline;
    String author = or(hints.author(), column == null ? null : column.author());
    LocalDate date = hints.published() != null ? hints.published() : opening.date();
    Language guess = LanguageGuess.of(page.text());
    return new ArticleMetadata(
        SurrogatePairs.mended(title == null ? Headline.makeshift(story, page.text()) : title),
        title == null ? TitleOrigin.FIRST_SENTENCE : TitleOrigin.HEADLINE,
        mended(hints.outlet() != null ? hints.outlet() : Outlet.in(story, credits)),
        mended(author != null ? author : Byline.in(story)),
        date != null ? date : Published.in(story),
        guess == Language.OTHER && hints.language() != null ? hints.language() : guess);
  }

  /** Entities, escapes and a limit on the length can leave half a surrogate pair. */
  private static @Nullable String mended(@Nullable String name) {
    return name == null ? null : SurrogatePairs.mended(name);
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first != null ? first : second;
  }

  private static List<TextRange> ranges(
      Page page, Opening opening, Lines lines, Furniture.Found found) {
    List<TextRange> ranges = new ArrayList<>(page.furniture());
    if (opening.end() > 0) {
      ranges.add(new TextRange(0, opening.end()));
    }
    for (int i = found.lines().nextSetBit(0);
        i >= 0 && ranges.size() < MOST_RANGES;
        i = found.lines().nextSetBit(i + 1)) {
      ranges.add(lines.range(i));
    }
    ranges.addAll(Furniture.trailingBlanks(page.text()));
    Collections.sort(ranges);
    return apart(ranges);
  }

  /** Without those that lie in, or reach into, one before them. */
  private static List<TextRange> apart(List<TextRange> sorted) {
    List<TextRange> result = new ArrayList<>();
    int end = 0;
    for (TextRange range : sorted) {
      if (range.start() >= end && !range.isEmpty()) {
        result.add(range);
        end = range.end();
      }
    }
    return List.copyOf(result);
  }
}
