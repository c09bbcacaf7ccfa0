package org.sverka.app.comparing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sverka.model.Article;

/**
 * What articles are compared: of several revisions of a source the latest. With its own earlier
 * revision an article shares nearly everything, and it says nothing.
 */
public final class LatestRevisions {
  private LatestRevisions() {}

  /** The latest of each source, in the order given. */
  public static List<Article> of(Collection<Article> articles) {
    Map<String, Integer> latest = new HashMap<>();
    articles.forEach(article -> latest.merge(article.source(), article.revision(), Math::max));
    return articles.stream()
        .filter(article -> Integer.valueOf(article.revision()).equals(latest.get(article.source())))
        .toList();
  }
}
