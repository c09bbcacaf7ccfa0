package org.sverka.ui.library;

import org.sverka.model.Article;

/** A row of the library's list. */
sealed interface LibraryRow {
  /**
   * The head of a group.
   *
   * @param count the articles in it
   */
  record Group(String name, int count) implements LibraryRow {}

  /**
   * An article.
   *
   * @param annotations how many it has
   */
  record Entry(Article article, int annotations) implements LibraryRow {}
}
