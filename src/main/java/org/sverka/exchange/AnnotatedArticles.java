package org.sverka.exchange;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Evidence;
import org.sverka.model.Link;
import org.sverka.model.Tag;
import org.sverka.model.TagId;

/**
 * Articles with everything that people made from them, in the one order that every export has:
 * articles by publication date (undated last), source, revision; tags as the codebook shows them, a
 * parent before its children; claims by age; annotations by article, start, the longer first;
 * evidence by annotation, then claim; links by annotation, then the other. What is left equal by
 * that is ordered by identifier, so the order depends on the content alone. Immutable.
 */
public record AnnotatedArticles(
    List<Article> articles,
    List<Tag> tags,
    List<Claim> claims,
    List<Annotation> annotations,
    List<Evidence> evidence,
    List<Link> links) {
  private static final Comparator<Article> BY_PUBLICATION =
      comparing((Article article) -> article.metadata().published(), nullsLast(naturalOrder()))
          .thenComparing(Article::source)
          .thenComparing(Article::revision)
          .thenComparing(Article::id);

  private static final Comparator<Claim> BY_AGE =
      comparing(Claim::created).thenComparing(Claim::id);

  /**
   * @throws IllegalArgumentException when an annotation's article, a piece of evidence's annotation
   *     or claim, or an end of a link is not among them
   */
  public AnnotatedArticles {
    articles = articles.stream().sorted(BY_PUBLICATION).toList();
    tags = inCodebookOrder(tags);
    claims = claims.stream().sorted(BY_AGE).toList();
    Map<ArticleId, Integer> articleOrder = places(articles, Article::id);
    annotations =
        annotations.stream()
            .sorted(
                comparing((Annotation each) -> place(articleOrder, each.article()))
                    .thenComparing(Annotation::range)
                    .thenComparing(Annotation::id))
            .toList();
    Map<AnnotationId, Integer> annotationOrder = places(annotations, Annotation::id);
    Map<ClaimId, Integer> claimOrder = places(claims, Claim::id);
    evidence =
        evidence.stream()
            .sorted(
                comparing((Evidence each) -> place(annotationOrder, each.annotation()))
                    .thenComparing(each -> place(claimOrder, each.claim())))
            .toList();
    links =
        links.stream()
            .sorted(
                comparing((Link each) -> place(annotationOrder, each.first()))
                    .thenComparing(each -> place(annotationOrder, each.second())))
            .toList();
  }

  /**
   * Some of the annotations, with what they use and nothing else: their articles, their tags with
   * the tags above those, their evidence and its claims, the links between them.
   *
   * @param chosen identifiers of annotations; those that are not here are passed over
   */
  public AnnotatedArticles only(Collection<AnnotationId> chosen) {
    Set<AnnotationId> wanted = new HashSet<>(chosen);
    List<Annotation> kept =
        annotations.stream().filter(each -> wanted.contains(each.id())).toList();
    List<Evidence> ties =
        evidence.stream().filter(each -> wanted.contains(each.annotation())).toList();
    Set<ArticleId> usedArticles = new HashSet<>();
    Set<TagId> usedTags = new HashSet<>();
    Map<TagId, Tag> codebook = new HashMap<>();
    tags.forEach(tag -> codebook.put(tag.id(), tag));
    for (Annotation each : kept) {
      usedArticles.add(each.article());
      each.tags().forEach(tag -> addWithParents(tag, codebook, usedTags));
    }
    Set<ClaimId> usedClaims = new HashSet<>();
    ties.forEach(each -> usedClaims.add(each.claim()));
    return new AnnotatedArticles(
        articles.stream().filter(each -> usedArticles.contains(each.id())).toList(),
        tags.stream().filter(each -> usedTags.contains(each.id())).toList(),
        claims.stream().filter(each -> usedClaims.contains(each.id())).toList(),
        kept,
        ties,
        links.stream()
            .filter(each -> wanted.contains(each.first()) && wanted.contains(each.second()))
            .toList());
  }

  private static void addWithParents(TagId leaf, Map<TagId, Tag> codebook, Set<TagId> used) {
    @Nullable TagId each = leaf;
    while (each != null && used.add(each)) {
      Tag tag = codebook.get(each);
      each = tag == null ? null : tag.parent();
    }
  }

  /** A parent before its children, siblings by position. */
  private static List<Tag> inCodebookOrder(List<Tag> tags) {
    Set<TagId> known = new HashSet<>();
    tags.forEach(tag -> known.add(tag.id()));
    List<Tag> top = new ArrayList<>();
    Map<TagId, List<Tag>> children = new HashMap<>();
    tags.stream()
        .sorted(comparing(Tag::position).thenComparing(Tag::name).thenComparing(Tag::id))
        .forEach(
            tag -> {
              TagId parent = tag.parent();
              if (parent == null || !known.contains(parent)) {
                top.add(tag);
              } else {
                children.computeIfAbsent(parent, key -> new ArrayList<>()).add(tag);
              }
            });
    List<Tag> ordered = new ArrayList<>(tags.size());
    top.forEach(tag -> addSubtree(tag, children, ordered));
    return List.copyOf(ordered);
  }

  private static void addSubtree(Tag tag, Map<TagId, List<Tag>> children, List<Tag> ordered) {
    ordered.add(tag);
    children.getOrDefault(tag.id(), List.of()).forEach(each -> addSubtree(each, children, ordered));
  }

  private static <T, K> Map<K, Integer> places(List<T> ordered, Function<T, K> key) {
    Map<K, Integer> places = new HashMap<>();
    ordered.forEach(each -> places.put(key.apply(each), places.size()));
    return places;
  }

  private static <K> int place(Map<K, Integer> places, K key) {
    Integer place = places.get(key);
    if (place == null) {
      throw new IllegalArgumentException("refers to something that is not here: " + key);
    }
    return place;
  }
}
