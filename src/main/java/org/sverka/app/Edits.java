package org.sverka.app;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sverka.anchor.Selectors;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Dismissal;
import org.sverka.model.Edit;
import org.sverka.model.Entity;
import org.sverka.model.Evidence;
import org.sverka.model.Figure;
import org.sverka.model.Link;
import org.sverka.model.LinkKind;
import org.sverka.model.Quote;
import org.sverka.model.Selector;
import org.sverka.model.Stance;
import org.sverka.model.TagId;
import org.sverka.text.Graphemes;
import org.sverka.text.TextRange;

/**
 * What a person does to annotations, claims and articles, as changes. Reads the workspace, changes
 * nothing: the answer is applied by the {@link Session}.
 */
public final class Edits {
  private final Workspace workspace;
  private final Clock clock;
  private final String author;

  /**
   * @param author the name that annotations are signed with
   */
  public Edits(Workspace workspace, Clock clock, String author) {
    this.workspace = workspace;
    this.clock = clock;
    this.author = author;
  }

  /** A new annotation over a range, with nothing on it yet; the range grows to whole graphemes. */
  public Annotation annotation(Article article, String text, TextRange range) {
    return annotation(article.id(), Selectors.describe(text, Graphemes.expand(text, range)));
  }

  /** The annotation that already covers exactly this range. */
  public Optional<Annotation> existing(Article article, TextRange range) {
    return workspace.annotations(article.id()).overlapping(range).stream()
        .filter(annotation -> annotation.range().equals(range))
        .findFirst();
  }

  public Change mark(Annotation annotation) {
    return change(ChangeKind.MARK, List.of(Edit.add(annotation)));
  }

  public Change tags(Annotation annotation, List<TagId> tags) {
    return alter(ChangeKind.TAG, annotation, annotation.withTags(tags, now()));
  }

  /** Gives the tag, or takes it away where the annotation has it. */
  public Change toggleTag(Annotation annotation, TagId tag) {
    List<TagId> tags = new ArrayList<>(annotation.tags());
    if (!tags.remove(tag)) {
      tags.add(tag);
    }
    return tags(annotation, tags);
  }

  /**
   * @param step edits of one note in one go share a step, so that they are undone together
   */
  public Change note(Annotation annotation, String note, String step) {
    return new Change(
        step,
        ChangeKind.NOTE,
        now(),
        List.of(Edit.alter(annotation, annotation.withNote(note, now()))));
  }

  public Change quote(Annotation annotation, @Nullable Quote quote) {
    return alter(ChangeKind.QUOTE, annotation, annotation.withQuote(quote, now()));
  }

  public Change moveTo(Annotation annotation, String text, TextRange range) {
    return alter(
        ChangeKind.MOVE_EDGE,
        annotation,
        annotation.withSelector(Selectors.describe(text, Graphemes.expand(text, range)), now()));
  }

  /** Deletes annotations together with what they were evidence of and what they were linked to. */
  public Change delete(List<Annotation> annotations) {
    return change(ChangeKind.DELETE_ANNOTATION, removals(annotations));
  }

  private List<Edit> removals(List<Annotation> annotations) {
    Set<Entity> removed = new LinkedHashSet<>();
    for (Annotation annotation : annotations) {
      removed.addAll(workspace.evidence(annotation.id()));
      removed.addAll(workspace.links(annotation.id()));
    }
    removed.addAll(annotations);
    return removed.stream().map(Edit::remove).collect(Collectors.toCollection(ArrayList::new));
  }

  public Claim claim(String title, @Nullable Figure figure) {
    Instant now = now();
    return new Claim(ClaimId.random(), title.strip(), figure, "", now, now);
  }

  /**
   * Ties an annotation to a claim; what is new of the two is added in the same change.
   *
   * @param figure the quantity as this article gives it
   */
  public Change tie(Annotation annotation, Claim claim, Stance stance, @Nullable Figure figure) {
    List<Edit> edits = new ArrayList<>();
    if (workspace.annotation(annotation.id()).isEmpty()) {
      edits.add(Edit.add(annotation));
    }
    if (workspace.claim(claim.id()).isEmpty()) {
      edits.add(Edit.add(claim));
    }
    Evidence evidence = new Evidence(annotation.id(), claim.id(), stance, figure);
    edits.add(
        workspace.evidence(annotation.id()).stream()
            .filter(held -> held.claim().equals(claim.id()))
            .findFirst()
            .map(held -> Edit.alter(held, evidence))
            .orElseGet(() -> Edit.add(evidence)));
    return change(ChangeKind.CLAIM, edits);
  }

  /**
   * Gives a claim several pieces of evidence in one change; what is new of claim and annotations is
   * added.
   *
   * @param figures by annotation, as each article gives it
   */
  public Change claim(Claim claim, Map<Annotation, Figure> figures) {
    List<Edit> edits = new ArrayList<>();
    if (workspace.claim(claim.id()).isEmpty()) {
      edits.add(Edit.add(claim));
    }
    figures.forEach(
        (annotation, figure) -> {
          if (workspace.annotation(annotation.id()).isEmpty()) {
            edits.add(Edit.add(annotation));
          }
          edits.add(Edit.add(new Evidence(annotation.id(), claim.id(), Stance.STATES, figure)));
        });
    return change(ChangeKind.CLAIM, edits);
  }

  /** A new annotation at a place that was described before, with nothing on it yet. */
  public Annotation annotation(ArticleId article, Selector selector) {
    Instant now = now();
    return new Annotation(
        AnnotationId.random(), article, selector, List.of(), "", null, author, now, now);
  }

  public Change untie(Evidence evidence) {
    return change(ChangeKind.CLAIM, List.of(Edit.remove(evidence)));
  }

  public Change evidence(Evidence before, Stance stance, @Nullable Figure figure) {
    return alter(
        ChangeKind.CLAIM,
        before,
        new Evidence(before.annotation(), before.claim(), stance, figure));
  }

  public Change claim(Claim before, String title, @Nullable Figure figure, String note) {
    return alter(
        ChangeKind.EDIT_CLAIM,
        before,
        new Claim(before.id(), title.strip(), figure, note, before.created(), now()));
  }

  /** Deletes a claim; the annotations that were its evidence stay. */
  public Change delete(Claim claim) {
    List<Edit> edits = new ArrayList<>();
    workspace.evidence(claim.id()).forEach(evidence -> edits.add(Edit.remove(evidence)));
    edits.add(Edit.remove(claim));
    return change(ChangeKind.DELETE_CLAIM, edits);
  }

  public Change metadata(Article article, UnaryOperator<ArticleMetadata> correction) {
    return alter(
        ChangeKind.EDIT_ARTICLE,
        article,
        article.withMetadata(correction.apply(article.metadata())));
  }

  /** Takes suggestions over. */
  public Change accept(List<Edit> edits) {
    return change(ChangeKind.ACCEPT, edits);
  }

  /** Says no to suggestions, for good. */
  public Change dismiss(List<Dismissal> dismissals) {
    return change(ChangeKind.DISMISS, dismissals.stream().map(Edit::add).toList());
  }

  /** Ties two annotations that belong together; what is new of them is added in the same change. */
  public Change link(LinkKind kind, Annotation one, Annotation other) {
    List<Edit> edits = new ArrayList<>();
    for (Annotation end : List.of(one, other)) {
      if (workspace.annotation(end.id()).isEmpty()) {
        edits.add(Edit.add(end));
      }
    }
    Link link = new Link(kind, one.id(), other.id());
    edits.add(
        workspace.links(one.id()).stream()
            .filter(held -> held.key().equals(link.key()))
            .findFirst()
            .map(held -> Edit.alter(held, link))
            .orElseGet(() -> Edit.add(link)));
    return change(ChangeKind.LINK, edits);
  }

  public Change unlink(Link link) {
    return change(ChangeKind.LINK, List.of(Edit.remove(link)));
  }

  /** Removes an article with its annotations, and with what was said no to in it. */
  public Change remove(Article article) {
    List<Edit> edits = removals(workspace.annotations(article.id()).items());
    workspace.dismissals(article.id()).values().forEach(said -> edits.add(Edit.remove(said)));
    edits.add(Edit.remove(article));
    return change(ChangeKind.REMOVE_ARTICLE, edits);
  }

  private Change alter(ChangeKind kind, Entity before, Entity after) {
    return change(kind, List.of(Edit.alter(before, after)));
  }

  private Change change(ChangeKind kind, List<Edit> edits) {
    return Change.of(kind, now(), edits);
  }

  /** The time of a change: milliseconds are what files and exports keep. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
