package org.sverka.ui.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sverka.app.Workspace;
import org.sverka.app.search.ArticleHits;
import org.sverka.app.search.Search;
import org.sverka.app.search.Snippet;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Entity;
import org.sverka.text.TextRange;

/** The articles that were found, as rows: each with its first lines, or with all of them. */
final class ArticleRows {
  /** So many lines of an article are shown unasked. */
  private static final int LINES = 3;

  /** An article as far as it was found. */
  private record Found(
      Article article, List<TextRange> titleMarks, int places, List<Snippet> lines) {}

  private final Map<ArticleId, Found> articles = new LinkedHashMap<>();
  private final Set<ArticleId> unfolded = new HashSet<>();
  private boolean more;

  void clear() {
    articles.clear();
    unfolded.clear();
    more = false;
  }

  /** Takes the answer to a question that was asked again: what is unfolded stays so. */
  void replaceBy(Workspace workspace, Search.Page page) {
    articles.clear();
    add(workspace, page);
  }

  void add(Workspace workspace, Search.Page page) {
    for (ArticleHits each : page.articles()) {
      workspace
          .article(each.article().id())
          .ifPresent(
              article -> put(article, each.titleMarks(), each.places().size(), each.snippets()));
    }
    more = page.more();
  }

  /** The places in one article. */
  void add(Article article, int places, List<Snippet> lines) {
    if (places > 0) {
      put(article, List.of(), places, lines);
      unfold(article.id());
    }
  }

  private void put(Article article, List<TextRange> titleMarks, int places, List<Snippet> lines) {
    articles.put(article.id(), new Found(article, titleMarks, places, lines));
  }

  void unfold(ArticleId article) {
    unfolded.add(article);
  }

  /** Lets go of what was removed. */
  void drop(Set<Entity> removed) {
    for (Entity each : removed) {
      if (each instanceof Article article) {
        articles.remove(article.id());
      }
    }
  }

  /** How many are listed. */
  int count() {
    return articles.size();
  }

  /** How many places they have. */
  int places() {
    return articles.values().stream().mapToInt(Found::places).sum();
  }

  List<SearchRow> rows() {
    List<SearchRow> rows = new ArrayList<>();
    for (Found found : articles.values()) {
      rows.add(new SearchRow.Head(found.article(), found.titleMarks(), found.places()));
      int lines = found.lines().size();
      int shown = unfolded.contains(found.article().id()) || lines <= LINES + 1 ? lines : LINES;
      for (Snippet line : found.lines().subList(0, shown)) {
        rows.add(new SearchRow.Line(found.article(), line));
      }
      if (shown < lines) {
        rows.add(new SearchRow.Rest(found.article(), lines - shown));
      }
    }
    if (more) {
      rows.add(new SearchRow.More());
    }
    return rows;
  }
}
