package org.sverka.compare.board;

import java.util.Optional;
import org.sverka.compare.StatedFigure;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.Evidence;

/** What an article says of a claim in one place. */
public record Said(Evidence evidence, Annotation annotation, Article article) {
  /** The figure as this article gives it; empty where it gives none. */
  Optional<StatedFigure> stated() {
    return Optional.ofNullable(evidence.figure())
        .map(figure -> new StatedFigure(figure, article.metadata().language()));
  }
}
