package org.sverka.app.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sverka.anchor.Selectors;
import org.sverka.app.Jobs;
import org.sverka.app.Workspace;
import org.sverka.compare.FoundFigure;
import org.sverka.compare.Proposal;
import org.sverka.compare.Proposals;
import org.sverka.compare.StatedFigure;
import org.sverka.compare.board.FigureSpot;
import org.sverka.detect.figures.Figures;
import org.sverka.exchange.TextSource;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Claim;
import org.sverka.model.Dismissal;
import org.sverka.model.DismissalKind;
import org.sverka.model.Evidence;
import org.sverka.text.TextRange;

/**
 * Proposes claims from the figures of all articles, and figures as evidence of the claims that are
 * made. A figure that is evidence already is left out, and so is a proposal whose every place a
 * person has said no to.
 *
 * <p>Safe for use by several threads.
 */
public final class ClaimProposals {
  private final Figures figures;
  private final FoundAtHand<List<FigureSpot>> atHand = new FoundAtHand<>();

  public ClaimProposals(Figures figures) {
    this.figures = figures;
  }

  /**
   * What a workspace holds that proposals depend on.
   *
   * @param articles of which only the latest revisions are read
   * @param dismissed of kind {@link DismissalKind#CLAIM}
   */
  public record Known(
      List<Article> articles,
      List<Claim> claims,
      List<Annotation> annotations,
      List<Evidence> evidence,
      List<Dismissal> dismissed) {
    public Known {
      articles = List.copyOf(articles);
      claims = List.copyOf(claims);
      annotations = List.copyOf(annotations);
      evidence = List.copyOf(evidence);
      dismissed = List.copyOf(dismissed);
    }

    /** What an open workspace holds now. */
    public static Known of(Workspace workspace) {
      return new Known(
          List.copyOf(workspace.articles()),
          workspace.claims(),
          List.copyOf(workspace.annotations()),
          workspace.evidence(),
          workspace.articles().stream()
              .flatMap(article -> workspace.dismissals(article.id()).values().stream())
              .filter(said -> said.kind() == DismissalKind.CLAIM)
              .distinct()
              .toList());
    }
  }

  /**
   * The proposals: first what joins a claim, then those of most articles. Takes as long as reading
   * the articles that were not searched before.
   *
   * @throws CancellationException when the progress says so
   */
  public List<ProposedClaim> of(Known known, TextSource texts, Jobs.Progress progress) {
    Map<ArticleId, List<TextRange>> claimed = claimed(known);
    Map<Place, FigureSpot> spots = new HashMap<>();
    List<FoundFigure> found = new ArrayList<>();
    List<Article> latest = LatestRevisions.of(known.articles());
    int done = 0;
    for (Article article : latest) {
      progress.throwIfCancelled();
      for (FigureSpot spot : spots(article, texts)) {
        TextRange range = spot.selector().position();
        List<TextRange> taken = claimed.getOrDefault(article.id(), List.of());
        if (taken.stream().noneMatch(range::overlaps)) {
          spots.put(new Place(article.id(), range), spot);
          found.add(
              new FoundFigure(
                  article.id(),
                  range,
                  new StatedFigure(spot.figure(), article.metadata().language())));
        }
      }
      progress.report(++done, latest.size());
    }
    Set<Dismissal.Place> refused = new HashSet<>();
    known.dismissed().forEach(said -> refused.addAll(said.places()));
    List<ProposedClaim> proposed = new ArrayList<>();
    for (MadeClaim made : MadeClaim.all(known)) {
      ProposedClaim more = joining(made, found, spots, refused);
      if (more != null) {
        proposed.add(more);
      }
    }
    for (Proposal proposal : Proposals.of(found)) {
      ProposedClaim claim = claim(proposal, spots);
      if (!isDismissed(claim.dismissal(), known.dismissed())) {
        proposed.add(claim);
      }
    }
    return proposed;
  }

  /**
   * What articles that are silent on a claim give of it, without the places a person has said no
   * to; null for nothing. What concerns it is taken out of what was found: it makes no second
   * claim.
   */
  private static @Nullable ProposedClaim joining(
      MadeClaim made,
      List<FoundFigure> found,
      Map<Place, FigureSpot> spots,
      Set<Dismissal.Place> refused) {
    List<FoundFigure> concerning =
        found.stream().filter(each -> made.figures().concerns(each.stated())).toList();
    found.removeAll(concerning);
    List<FoundFigure> more = new ArrayList<>();
    List<FigureSpot> evidence = new ArrayList<>();
    for (FoundFigure each : concerning) {
      FigureSpot spot = Objects.requireNonNull(spots.get(new Place(each.article(), each.range())));
      if (!made.heard().contains(each.article()) && !refused.contains(ProposedClaim.place(spot))) {
        more.add(each);
        evidence.add(spot);
      }
    }
    if (more.isEmpty()) {
      return null;
    }
    return new ProposedClaim(
        made.claim().title(),
        evidence.get(0).figure(),
        evidence,
        Optional.of(made.figures().with(more.stream().map(FoundFigure::stated).toList())),
        made.claim());
  }

  /** Where a figure stands. */
  private record Place(ArticleId article, TextRange range) {}

  private List<FigureSpot> spots(Article article, TextSource texts) {
    List<FigureSpot> found =
        atHand.of(
            article,
            () -> {
              String text = texts.text(article.hash());
              return figures
                  .find(text, article.metadata().language(), article.metadata().published())
                  .stream()
                  .filter(
                      mention -> article.furniture().stream().noneMatch(mention.range()::overlaps))
                  .map(
                      mention ->
                          new FigureSpot(
                              article,
                              mention.figure(),
                              Selectors.describe(text, mention.phrase())))
                  .toList();
            });
    return found.stream()
        .map(spot -> new FigureSpot(article, spot.figure(), spot.selector()))
        .toList();
  }

  private static Map<ArticleId, List<TextRange>> claimed(Known known) {
    Set<AnnotationId> tied = new HashSet<>();
    known.evidence().forEach(evidence -> tied.add(evidence.annotation()));
    Map<ArticleId, List<TextRange>> claimed = new HashMap<>();
    for (Annotation annotation : known.annotations()) {
      if (tied.contains(annotation.id())) {
        claimed
            .computeIfAbsent(annotation.article(), id -> new ArrayList<>())
            .add(annotation.range());
      }
    }
    return claimed;
  }

  private static ProposedClaim claim(Proposal proposal, Map<Place, FigureSpot> spots) {
    List<FigureSpot> evidence = new ArrayList<>();
    for (FoundFigure found : proposal.evidence()) {
      evidence.add(Objects.requireNonNull(spots.get(new Place(found.article(), found.range()))));
    }
    FigureSpot best =
        evidence.stream()
            .filter(spot -> spot.figure().equals(proposal.figure()))
            .findFirst()
            .orElse(evidence.get(0));
    String title =
        ClaimTitles.of(
            best.figure(), best.selector().exact(), best.article().metadata().language());
    return new ProposedClaim(title, proposal.figure(), evidence, proposal.agreement(), null);
  }

  private static boolean isDismissed(Dismissal claim, List<Dismissal> dismissed) {
    return dismissed.stream().anyMatch(said -> said.places().containsAll(claim.places()));
  }
}
