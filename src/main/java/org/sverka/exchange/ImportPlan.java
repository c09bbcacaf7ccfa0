package org.sverka.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.exchange.ExcerptsDocument.Excerpt;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.ArticleId;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Edit;
import org.sverka.model.Evidence;
import org.sverka.model.Link;
import org.sverka.model.Selector;

/**
 * What importing a document would do to a workspace: the one change, and the account of it. Nothing
 * that the workspace has is altered; annotations, tags and claims keep their identifiers, so the
 * same document imported again changes nothing.
 *
 * @param change null where there is nothing to add
 * @param counts what became of each annotation of the file
 * @param links those with an end that is neither in the workspace nor added count as neither
 * @param unplaced the annotations that were left out because their place was not found
 */
public record ImportPlan(
    @Nullable Change change,
    Counts counts,
    Merged tags,
    Merged claims,
    Merged links,
    List<Unplaced> unplaced) {
  public ImportPlan {
    unplaced = List.copyOf(unplaced);
  }

  /**
   * What became of the annotations of a file; together they are all of them.
   *
   * @param added new in the workspace
   * @param alreadyThere left as the workspace has them
   * @param lost not at their place in the article's text, and not moved to a look-alike
   * @param noSuchArticle of an article whose text the workspace does not have
   */
  public record Counts(int added, int alreadyThere, int lost, int noSuchArticle) {
    public int total() {
      return added + alreadyThere + lost + noSuchArticle;
    }
  }

  /** How many tags, claims or links of a file are new, and how many the workspace had. */
  public record Merged(int added, int alreadyThere) {}

  /**
   * An annotation that was left out.
   *
   * @param source of the article, as the file has it
   */
  public record Unplaced(AnnotationId id, String source, String exact, Reason reason) {
    /** Why it was. */
    public enum Reason {
      LOST,
      NO_SUCH_ARTICLE
    }
  }

  /**
   * @param workspace all that it has
   * @param texts of its articles
   */
  public static ImportPlan of(
      ExcerptsDocument document, AnnotatedArticles workspace, TextSource texts, Instant now) {
    return new Draft(document, workspace).plan(new Placement(workspace.articles(), texts), now);
  }

  /** A plan being made. */
  private static final class Draft {
    private final ExcerptsDocument document;
    private final TagMerge tags;
    private final ClaimMerge claims;
    private final Set<AnnotationId> present = new HashSet<>();
    private final Set<String> linked = new HashSet<>();
    private final List<Edit> annotations = new ArrayList<>();
    private final List<Edit> evidence = new ArrayList<>();
    private final List<Edit> links = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private int alreadyThere;
    private int lost;
    private int noSuchArticle;

    Draft(ExcerptsDocument document, AnnotatedArticles workspace) {
      this.document = document;
      this.tags = TagMerge.of(document.tags(), workspace.tags());
      this.claims = ClaimMerge.of(document.claims(), workspace.claims());
      workspace.annotations().forEach(each -> present.add(each.id()));
      workspace.links().forEach(each -> linked.add(each.key()));
    }

    ImportPlan plan(Placement placement, Instant now) {
      Map<ArticleId, List<Excerpt>> byArticle = new LinkedHashMap<>();
      for (Excerpt excerpt : document.excerpts()) {
        if (present.contains(excerpt.id())) {
          alreadyThere++;
        } else {
          byArticle.computeIfAbsent(excerpt.article(), key -> new ArrayList<>()).add(excerpt);
        }
      }
      for (ExcerptsDocument.Source source : document.articles()) {
        place(source, byArticle.getOrDefault(source.id(), List.of()), placement);
      }
      List<Edit> edits = new ArrayList<>();
      tags.added().forEach(tag -> edits.add(Edit.add(tag)));
      claims.added().forEach(claim -> edits.add(Edit.add(claim)));
      edits.addAll(annotations);
      edits.addAll(evidence);
      int linkedAlready = link();
      edits.addAll(links);
      return new ImportPlan(
          edits.isEmpty() ? null : Change.of(ChangeKind.IMPORT_ANNOTATIONS, now, edits),
          new Counts(annotations.size(), alreadyThere, lost, noSuchArticle),
          new Merged(tags.added().size(), document.tags().size() - tags.added().size()),
          new Merged(claims.added().size(), document.claims().size() - claims.added().size()),
          new Merged(links.size(), linkedAlready),
          unplaced);
    }

    /** Adds the links whose two ends are there by now; answers how many the workspace had. */
    private int link() {
      annotations.forEach(edit -> present.add(new AnnotationId(edit.entity().key())));
      int already = 0;
      for (Link link : document.links()) {
        if (linked.contains(link.key())) {
          already++;
        } else if (present.contains(link.first()) && present.contains(link.second())) {
          links.add(Edit.add(link));
        }
      }
      return already;
    }

    private void place(
        ExcerptsDocument.Source source, List<Excerpt> excerpts, Placement placement) {
      if (excerpts.isEmpty()) {
        return;
      }
      Optional<Placement.Target> target = placement.target(source);
      for (Excerpt excerpt : excerpts) {
        if (target.isEmpty()) {
          noSuchArticle++;
          leaveOut(excerpt, source, Unplaced.Reason.NO_SUCH_ARTICLE);
          continue;
        }
        Optional<Selector> selector = target.get().selector(excerpt);
        if (selector.isEmpty()) {
          lost++;
          leaveOut(excerpt, source, Unplaced.Reason.LOST);
        } else {
          add(excerpt, target.get().article(), selector.get());
        }
      }
    }

    private void add(Excerpt excerpt, ArticleId article, Selector selector) {
      annotations.add(
          Edit.add(
              new Annotation(
                  excerpt.id(),
                  article,
                  selector,
                  excerpt.tags().stream().map(tags::target).toList(),
                  excerpt.note(),
                  excerpt.quote(),
                  excerpt.author(),
                  excerpt.created(),
                  excerpt.modified())));
      for (Evidence tie : excerpt.evidence()) {
        evidence.add(
            Edit.add(
                new Evidence(
                    excerpt.id(), claims.target(tie.claim()), tie.stance(), tie.figure())));
      }
    }

    private void leaveOut(Excerpt excerpt, ExcerptsDocument.Source source, Unplaced.Reason reason) {
      unplaced.add(new Unplaced(excerpt.id(), source.source(), excerpt.exact(), reason));
    }
  }
}
