package org.sverka.app.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sverka.compare.ClaimedFigures;
import org.sverka.compare.StatedFigure;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Claim;
import org.sverka.model.Evidence;
import org.sverka.model.Figure;
import org.sverka.text.Language;

/**
 * A claim with evidence, as far as it tells what else is evidence of it.
 *
 * @param heard the articles that have been tied to it
 */
record MadeClaim(Claim claim, ClaimedFigures figures, Set<ArticleId> heard) {
  MadeClaim {
    heard = Set.copyOf(heard);
  }

  /** The claims that give a figure. */
  static List<MadeClaim> all(ClaimProposals.Known known) {
    Map<ArticleId, Article> articles = new HashMap<>();
    known.articles().forEach(article -> articles.put(article.id(), article));
    Map<AnnotationId, Article> places = new HashMap<>();
    for (Annotation annotation : known.annotations()) {
      Article article = articles.get(annotation.article());
      if (article != null) {
        places.put(annotation.id(), article);
      }
    }
    List<MadeClaim> made = new ArrayList<>();
    for (Claim claim : known.claims()) {
      MadeClaim each = of(claim, known.evidence(), places);
      if (!each.figures().figures().isEmpty()) {
        made.add(each);
      }
    }
    return made;
  }

  /** The claim's own figure is read in the language of the article it was made from. */
  private static MadeClaim of(
      Claim claim, List<Evidence> evidence, Map<AnnotationId, Article> places) {
    List<StatedFigure> figures = new ArrayList<>();
    Set<ArticleId> heard = new HashSet<>();
    Figure own = claim.figure();
    for (Evidence each : evidence) {
      Article article = places.get(each.annotation());
      if (article != null && each.claim().equals(claim.id())) {
        heard.add(article.id());
        Language language = article.metadata().language();
        Figure given = each.figure() == null ? own : each.figure();
        if (given != null) {
          figures.add(new StatedFigure(given, language));
        }
      }
    }
    return new MadeClaim(claim, new ClaimedFigures(claim.title(), figures), heard);
  }
}
