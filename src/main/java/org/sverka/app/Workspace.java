package org.sverka.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sverka.exchange.AnnotatedArticles;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Change;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Dismissal;
import org.sverka.model.Edit;
import org.sverka.model.Entity;
import org.sverka.model.Evidence;
import org.sverka.model.Link;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.store.WorkspaceContent;
import org.sverka.text.RangeIndex;

/**
 * Everything a workspace holds but the texts, in memory, indexed for the screen.
 *
 * <p>Mutable, and confined to the thread of its {@link Session}: it changes only there, by {@link
 * #take}, and is read only there.
 */
public final class Workspace {
  private static final RangeIndex<Annotation> NO_ANNOTATIONS =
      RangeIndex.of(List.of(), Annotation::range);

  private final Map<ArticleId, Article> articles = new LinkedHashMap<>();
  private final Map<TagId, Tag> tags = new LinkedHashMap<>();
  private final Map<ClaimId, Claim> claims = new LinkedHashMap<>();
  private final Map<AnnotationId, Annotation> annotations = new HashMap<>();
  private final Map<ArticleId, RangeIndex<Annotation>> byArticle = new HashMap<>();
  private final Map<AnnotationId, Map<ClaimId, Evidence>> evidenceOfAnnotation = new HashMap<>();
  private final Map<ClaimId, Map<AnnotationId, Evidence>> evidenceOfClaim = new HashMap<>();
  private final Map<ArticleId, Map<String, Dismissal>> dismissals = new HashMap<>();
  private final Map<AnnotationId, Map<AnnotationId, Link>> links = new HashMap<>();
  private final Map<TagId, Integer> uses = new HashMap<>();

  /** Replaces all that is held. */
  void replaceBy(WorkspaceContent content) {
    articles.clear();
    tags.clear();
    claims.clear();
    annotations.clear();
    byArticle.clear();
    evidenceOfAnnotation.clear();
    evidenceOfClaim.clear();
    dismissals.clear();
    links.clear();
    uses.clear();
    content.articles().forEach(article -> articles.put(article.id(), article));
    content.tags().forEach(tag -> tags.put(tag.id(), tag));
    content.claims().forEach(claim -> claims.put(claim.id(), claim));
    Map<ArticleId, List<Annotation>> grouped = new HashMap<>();
    for (Annotation annotation : content.annotations()) {
      annotations.put(annotation.id(), annotation);
      annotation.tags().forEach(tag -> uses.merge(tag, 1, Integer::sum));
      grouped.computeIfAbsent(annotation.article(), id -> new ArrayList<>()).add(annotation);
    }
    grouped.forEach((id, list) -> byArticle.put(id, RangeIndex.of(list, Annotation::range)));
    content.evidence().forEach(this::add);
    content.dismissals().forEach(this::add);
    content.links().forEach(this::add);
  }

  /** Applies a change. */
  void take(Change change) {
    for (Edit edit : change.edits()) {
      Entity before = edit.before();
      if (before != null) {
        remove(before, edit.after() != null);
      }
      Entity after = edit.after();
      if (after != null) {
        add(after);
      }
    }
  }

  private void add(Entity entity) {
    if (entity instanceof Article article) {
      articles.put(article.id(), article);
    } else if (entity instanceof Tag tag) {
      tags.put(tag.id(), tag);
    } else if (entity instanceof Claim claim) {
      claims.put(claim.id(), claim);
    } else if (entity instanceof Annotation annotation) {
      annotations.put(annotation.id(), annotation);
      annotation.tags().forEach(tag -> uses.merge(tag, 1, Integer::sum));
      byArticle.merge(
          annotation.article(),
          NO_ANNOTATIONS.with(annotation),
          (old, one) -> old.with(annotation));
    } else if (entity instanceof Evidence evidence) {
      evidenceOfAnnotation
          .computeIfAbsent(evidence.annotation(), id -> new TreeMap<>())
          .put(evidence.claim(), evidence);
      evidenceOfClaim
          .computeIfAbsent(evidence.claim(), id -> new LinkedHashMap<>())
          .put(evidence.annotation(), evidence);
    } else if (entity instanceof Dismissal dismissal) {
      for (Dismissal.Place place : dismissal.places()) {
        dismissals
            .computeIfAbsent(place.article(), id -> new TreeMap<>())
            .put(dismissal.key(), dismissal);
      }
    } else if (entity instanceof Link link) {
      links.computeIfAbsent(link.first(), id -> new TreeMap<>()).put(link.second(), link);
      links.computeIfAbsent(link.second(), id -> new TreeMap<>()).put(link.first(), link);
    }
  }

  /**
   * @param replaced whether another version follows, so that the entity keeps its place in the
   *     order
   */
  private void remove(Entity entity, boolean replaced) {
    if (entity instanceof Annotation annotation) {
      Annotation held = annotations.remove(annotation.id());
      if (held != null) {
        held.tags().forEach(tag -> uses.merge(tag, -1, Integer::sum));
        byArticle.computeIfPresent(held.article(), (id, index) -> index.without(held));
      }
    } else if (replaced) {
      return;
    } else if (entity instanceof Article article) {
      articles.remove(article.id());
    } else if (entity instanceof Tag tag) {
      tags.remove(tag.id());
    } else if (entity instanceof Claim claim) {
      claims.remove(claim.id());
    } else if (entity instanceof Evidence evidence) {
      Optional.ofNullable(evidenceOfAnnotation.get(evidence.annotation()))
          .ifPresent(held -> held.remove(evidence.claim()));
      Optional.ofNullable(evidenceOfClaim.get(evidence.claim()))
          .ifPresent(held -> held.remove(evidence.annotation()));
    } else if (entity instanceof Dismissal dismissal) {
      for (Dismissal.Place place : dismissal.places()) {
        Optional.ofNullable(dismissals.get(place.article()))
            .ifPresent(held -> held.remove(dismissal.key()));
      }
    } else if (entity instanceof Link link) {
      Optional.ofNullable(links.get(link.first())).ifPresent(held -> held.remove(link.second()));
      Optional.ofNullable(links.get(link.second())).ifPresent(held -> held.remove(link.first()));
    }
  }

  public Collection<Article> articles() {
    return Collections.unmodifiableCollection(articles.values());
  }

  public Optional<Article> article(ArticleId id) {
    return Optional.ofNullable(articles.get(id));
  }

  /** The codebook: by place among the siblings, then by name. */
  public List<Tag> tags() {
    return tags.values().stream()
        .sorted(Comparator.comparingInt(Tag::position).thenComparing(Tag::name))
        .toList();
  }

  public Optional<Tag> tag(TagId id) {
    return Optional.ofNullable(tags.get(id));
  }

  /** How many annotations have the tag. */
  public int uses(TagId tag) {
    return uses.getOrDefault(tag, 0);
  }

  /** The tag of a number key, 1 to 9. */
  public Optional<Tag> tagOfKey(int key) {
    return tags.values().stream()
        .filter(tag -> Integer.valueOf(key).equals(tag.shortcut()))
        .findFirst();
  }

  /** In the order they were made. */
  public List<Claim> claims() {
    return claims.values().stream()
        .sorted(Comparator.comparing(Claim::created).thenComparing(Claim::id))
        .toList();
  }

  public Optional<Claim> claim(ClaimId id) {
    return Optional.ofNullable(claims.get(id));
  }

  public Optional<Annotation> annotation(AnnotationId id) {
    return Optional.ofNullable(annotations.get(id));
  }

  /** All annotations, in no particular order. */
  public Collection<Annotation> annotations() {
    return Collections.unmodifiableCollection(annotations.values());
  }

  /** The annotations of an article, indexed by where they stand. */
  public RangeIndex<Annotation> annotations(ArticleId article) {
    return byArticle.getOrDefault(article, NO_ANNOTATIONS);
  }

  public Collection<Evidence> evidence(AnnotationId annotation) {
    return List.copyOf(evidenceOfAnnotation.getOrDefault(annotation, Map.of()).values());
  }

  public Collection<Evidence> evidence(ClaimId claim) {
    return List.copyOf(evidenceOfClaim.getOrDefault(claim, Map.of()).values());
  }

  /** What was said no to in an article, alone or together with places elsewhere; by key. */
  public Map<String, Dismissal> dismissals(ArticleId article) {
    return Collections.unmodifiableMap(dismissals.getOrDefault(article, Map.of()));
  }

  /** Whether a person said no to this. */
  public boolean isDismissed(Dismissal dismissal) {
    return dismissals(dismissal.places().get(0).article()).containsKey(dismissal.key());
  }

  /** What an annotation belongs together with. */
  public Collection<Link> links(AnnotationId annotation) {
    return List.copyOf(links.getOrDefault(annotation, Map.of()).values());
  }

  /** All links, in no particular order. */
  public List<Link> links() {
    return links.entrySet().stream()
        .flatMap(
            ends ->
                ends.getValue().values().stream().filter(it -> it.first().equals(ends.getKey())))
        .toList();
  }

  /** All of it, as exports and imports take it. */
  public AnnotatedArticles annotated() {
    return new AnnotatedArticles(
        List.copyOf(articles.values()),
        List.copyOf(tags.values()),
        List.copyOf(claims.values()),
        List.copyOf(annotations.values()),
        evidence(),
        links());
  }

  /** All evidence, in no particular order. */
  public List<Evidence> evidence() {
    return evidenceOfClaim.values().stream().flatMap(held -> held.values().stream()).toList();
  }
}
