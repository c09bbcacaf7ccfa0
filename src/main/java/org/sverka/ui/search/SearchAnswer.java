package org.sverka.ui.search;

import java.nio.file.Path;
import org.sverka.query.Reading;

/** What the panel shows: rows, or something to say in their place. */
sealed interface SearchAnswer {
  /** Nothing is asked yet. */
  record Empty() implements SearchAnswer {}

  /** What is asked cannot be read. */
  record Bad(Reading.Bad bad) implements SearchAnswer {}

  /** The regular expression is none. */
  record BadExpression(int at) implements SearchAnswer {}

  /** The regular expression does not come to an end. */
  record Endless() implements SearchAnswer {}

  /** There is nothing to look through. */
  record NoArticle() implements SearchAnswer {}

  /**
   * The search did not work; the log has the details.
   *
   * @param file of the workspace
   */
  record Failed(Path file, Throwable problem) implements SearchAnswer {}

  /**
   * Something was looked for.
   *
   * @param articles how many articles answer; -1 where that is not known yet
   * @param places how many places are listed
   * @param things how many tags, claims, speakers and annotations answer
   * @param ofMarks whether annotations alone were asked for: no article was looked through then
   */
  record Found(long articles, int places, int things, boolean ofMarks) implements SearchAnswer {
    boolean isNothing() {
      return articles == 0 && places == 0 && things == 0;
    }
  }
}
