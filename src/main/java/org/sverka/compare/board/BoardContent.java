package org.sverka.compare.board;

import java.util.List;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Claim;
import org.sverka.model.Evidence;

/** What a board is made of. */
public record BoardContent(
    List<Article> articles,
    List<Claim> claims,
    List<Annotation> annotations,
    List<Evidence> evidence) {
  public BoardContent {
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
    annotations = List.copyOf(annotations);
    evidence = List.copyOf(evidence);
  }
}
