package org.sverka.ui.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.app.search.Snippet;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Claim;
import org.sverka.model.Tag;
import org.sverka.text.TextRange;

/** A row of the results. */
sealed interface SearchRow {
  /**
   * Above rows of one sort.
   *
   * @param nameKey the message that names them
   */
  record Section(String nameKey, int count) implements SearchRow {}

  /**
   * An article, above its lines.
   *
   * @param titleMarks where its title has the words, in chars of it
   * @param count how many places its text has
   */
  record Head(Article article, List<TextRange> titleMarks, int count) implements SearchRow {}

  /** A line of an article, with one place or some near to each other. */
  record Line(Article article, Snippet snippet) implements SearchRow {}

  /** The lines of an article that are not shown until they are asked for. */
  record Rest(Article article, int lines) implements SearchRow {}

  /**
   * An annotation: for its tag, its note, its speaker.
   *
   * @param words a line of what it marks
   * @param note a line of its note; null where it has none
   */
  record Mark(Annotation annotation, Article article, Snippet words, @Nullable Snippet note)
      implements SearchRow {}

  record Named(Tag tag, int uses) implements SearchRow {}

  record Stated(Claim claim, int evidence) implements SearchRow {}

  record Speaker(String name, int quotes) implements SearchRow {}

  /**
   * Things of one sort that are not shown until they are asked for.
   *
   * @param nameKey as of their section
   */
  record Others(String nameKey, int count) implements SearchRow {}

  /** There are more articles. */
  record More() implements SearchRow {}
}
