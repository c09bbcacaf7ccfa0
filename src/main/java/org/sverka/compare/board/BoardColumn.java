package org.sverka.compare.board;

import java.util.List;
import java.util.stream.Collectors;
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

  /** What its articles are called, by publication. */
  public String titles(String separator) {
    return articles.stream()
        .map(article -> article.metadata().title())
        .collect(Collectors.joining(separator));
  }

  public @Nullable String outlet() {
    return first().metadata().outlet();
  }
}
