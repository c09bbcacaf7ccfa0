package org.sverka.compare.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Article;

/**
 * Whose words stand in a column.
 *
 * @param articles one, or all of an outlet, by publication
 */
public record BoardColumn(List<Article> articles) {
  public BoardColumn {
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a column without an article");
    }
  }

  /** The article, or the outlet's first. */
  public Article first() {
    return articles.get(0);
  }

  public @Nullable String outlet() {
    return first().metadata().outlet();
  }
}
