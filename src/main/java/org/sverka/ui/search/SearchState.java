package org.sverka.ui.search;

import java.nio.file.Path;
import org.sverka.query.Reading;

/** What the panel shows: rows, or something to say in their place. */
sealed interface SearchState {
  /** Nothing is asked yet. */
  record Empty() implements SearchState {}

  /** What is asked cannot be read. */
  record Bad(Reading.Bad bad) implements SearchState {}

  /** The regular expression is none. */
  record BadExpression(int at) implements SearchState {}

  /** The regular expression does not come to an end. */
  record Endless() implements SearchState {}

  /** There is nothing to look through. */
  record NoArticle() implements SearchState {}

  /**
   * The search did not work; the log has the details.
   *
   * @param file of the workspace
   */
  record Failed(Path file, Throwable problem) implements SearchState {}

  /**
   * Something was looked for.
   *
   * @param articles how many articles answer; -1 where that is not known yet
   * @param places how many places are listed
   * @param things how many tags, claims, speakers and annotations answer
   */
  record Answered(long articles, int places, int things) implements SearchState {
    boolean isNothing() {
      return articles == 0 && places == 0 && things == 0;
    }
  }
}
