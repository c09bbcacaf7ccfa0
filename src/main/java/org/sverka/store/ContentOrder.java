package org.sverka.store;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import org.sverka.model.Tag;
import org.sverka.model.TagId;

/** The order that {@link WorkspaceContent} promises. */
final class ContentOrder {
  private ContentOrder() {}

  static WorkspaceContent sorted(
      List<Article> articles,
      List<Tag> tags,
      List<Claim> claims,
      List<Annotation> annotations,
      List<Evidence> evidence) {
    articles.sort(
        comparing(Article::source).thenComparingInt(Article::revision).thenComparing(Article::id));
    claims.sort(comparing(Claim::created).thenComparing(Claim::id));
    Map<ArticleId, Integer> articlePlaces = places(articles, Article::id);
    annotations.sort(
        Comparator.<Annotation>comparingInt(one -> place(articlePlaces, one.article()))
            .thenComparing(Annotation::range)
            .thenComparing(Annotation::id));
    Map<ClaimId, Integer> claimPlaces = places(claims, Claim::id);
    Map<AnnotationId, Integer> annotationPlaces = places(annotations, Annotation::id);
    evidence.sort(
        Comparator.<Evidence>comparingInt(one -> place(claimPlaces, one.claim()))
            .thenComparingInt(one -> place(annotationPlaces, one.annotation())));
    return new WorkspaceContent(articles, parentsFirst(tags), claims, annotations, evidence);
  }

  private static <T, K> Map<K, Integer> places(List<T> ordered, Function<T, K> key) {
    Map<K, Integer> places = new HashMap<>();
    for (T one : ordered) {
      places.put(key.apply(one), places.size());
    }
    return places;
  }

  private static <K> int place(Map<K, Integer> places, K key) {
    return places.getOrDefault(key, -1);
  }

  private static List<Tag> parentsFirst(List<Tag> tags) {
    tags.sort(comparingInt(Tag::position).thenComparing(Tag::name).thenComparing(Tag::id));
    Map<@Nullable TagId, List<Tag>> below = new HashMap<>();
    for (Tag tag : tags) {
      below.computeIfAbsent(tag.parent(), any -> new ArrayList<>()).add(tag);
    }
    Set<Tag> ordered = new LinkedHashSet<>();
    descend(below, null, ordered);
    // A ring, which the program never writes, hides nothing.
    ordered.addAll(tags);
    return List.copyOf(ordered);
  }

  private static void descend(
      Map<@Nullable TagId, List<Tag>> below, @Nullable TagId parent, Set<Tag> ordered) {
    for (Tag tag : below.getOrDefault(parent, List.of())) {
      ordered.add(tag);
      descend(below, tag.id(), ordered);
    }
  }
}
