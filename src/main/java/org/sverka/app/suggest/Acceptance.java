package org.sverka.app.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sverka.app.Edits;
import org.sverka.app.Workspace;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.Change;
import org.sverka.model.Claim;
import org.sverka.model.Edit;
import org.sverka.model.Evidence;
import org.sverka.model.Quote;
import org.sverka.model.Stance;
import org.sverka.text.TextRange;

/**
 * Takes suggestions of one article over, in one change: a quote becomes an annotation with its
 * speaker, a figure becomes evidence of the claim that is there for it, or of a new one. Mutable,
 * for one change.
 */
public final class Acceptance {
  private final Edits edits;
  private final Workspace workspace;
  private final Article article;
  private final String text;
  private final ClaimMatch claims;

  /** What is marked by this change, new or altered, by its range. */
  private final Map<TextRange, Annotation> marked = new LinkedHashMap<>();

  private final List<Edit> added = new ArrayList<>();

  private Acceptance(Edits edits, Workspace workspace, Article article, String text) {
    this.edits = edits;
    this.workspace = workspace;
    this.article = article;
    this.text = text;
    this.claims = new ClaimMatch(workspace.claims(), article.metadata().language());
  }

  /**
   * What taking them over does.
   *
   * @param change adds and alters annotations, then adds claims and evidence
   * @param first the annotation of the first of them
   */
  public record Taken(Change change, AnnotationId first) {}

  /**
   * @param suggestions at least one, all open
   */
  public static Taken of(
      List<Suggestion> suggestions,
      Edits edits,
      Workspace workspace,
      Article article,
      String text) {
    Acceptance acceptance = new Acceptance(edits, workspace, article, text);
    suggestions.forEach(acceptance::take);
    return acceptance.taken();
  }

  private void take(Suggestion suggestion) {
    if (suggestion instanceof QuoteSuggestion quote) {
      quote.ranges().forEach(range -> quote(range, new Quote(quote.speaker())));
    } else if (suggestion instanceof FigureSuggestion figure) {
      tie(figure);
    }
  }

  private void quote(TextRange range, Quote quote) {
    Annotation annotation = mark(range);
    Quote held = annotation.quote();
    if (held == null || held.speaker() == null) {
      marked.put(range, annotation.withQuote(quote, edits.now()));
    }
  }

  private void tie(FigureSuggestion suggestion) {
    Annotation annotation = mark(suggestion.phrase());
    Claim claim =
        claims
            .find(suggestion.figure())
            .orElseGet(
                () -> add(edits.claim(ClaimWords.title(suggestion, text), suggestion.figure())));
    boolean tied =
        workspace.evidence(annotation.id()).stream()
                .anyMatch(evidence -> evidence.claim().equals(claim.id()))
            || added.stream()
                .anyMatch(
                    edit ->
                        edit.entity() instanceof Evidence evidence
                            && evidence.annotation().equals(annotation.id())
                            && evidence.claim().equals(claim.id()));
    if (!tied) {
      added.add(
          Edit.add(new Evidence(annotation.id(), claim.id(), Stance.STATES, suggestion.figure())));
    }
  }

  private Claim add(Claim claim) {
    claims.add(claim);
    added.add(Edit.add(claim));
    return claim;
  }

  private Annotation mark(TextRange range) {
    return marked.computeIfAbsent(
        range,
        wanted ->
            edits
                .existing(article, wanted)
                .orElseGet(() -> edits.annotation(article, text, wanted)));
  }

  private Taken taken() {
    List<Edit> all = new ArrayList<>();
    for (Annotation annotation : marked.values()) {
      Optional<Annotation> before = workspace.annotation(annotation.id());
      if (before.isEmpty()) {
        all.add(Edit.add(annotation));
      } else if (!before.get().equals(annotation)) {
        all.add(Edit.alter(before.get(), annotation));
      }
    }
    all.addAll(added);
    return new Taken(edits.accept(all), marked.values().iterator().next().id());
  }
}
