package org.sverka.app.search;

import java.util.List;
import org.sverka.query.IndexTerms;
import org.sverka.query.Query;
import org.sverka.query.SearchedText;
import org.sverka.store.FoundArticle;
import org.sverka.text.TextRange;

/**
 * An article that answers a question.
 *
 * @param titleMarks where its title has the words, in chars of the title
 * @param places where its text has them, in chars; none where the question is of no words, or only
 *     the title answers
 * @param snippets the lines around these places
 */
public record ArticleHits(
    FoundArticle article,
    List<TextRange> titleMarks,
    List<TextRange> places,
    List<Snippet> snippets) {
  public ArticleHits {
    titleMarks = List.copyOf(titleMarks);
    places = List.copyOf(places);
    snippets = List.copyOf(snippets);
  }

  /** Finds in an article what it was found for. */
  public static ArticleHits of(FoundArticle article, Query query, IndexTerms terms) {
    List<org.sverka.text.Language> language = List.of(article.language());
    List<TextRange> places =
        new SearchedText(article.text(), language, terms).places(query.wanted());
    return new ArticleHits(
        article,
        new SearchedText(article.title(), language, terms).places(query.wanted()),
        places,
        Snippets.of(article.text(), places));
  }
}
