package org.sverka.store;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.Claim;
import org.sverka.model.Dismissal;
import org.sverka.model.Evidence;
import org.sverka.model.Link;
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
      List<Evidence> evidence,
      List<Dismissal> dismissals,
      List<Link> links) {
    articles.sort(
        comparing(Article::source).thenComparingInt(Article::revision).thenComparing(Article::id));
    claims.sort(comparing(Claim::created).thenComparing(Claim::id));
    List<Annotation> marked =
        grouped(
            articles,
            Article::id,
            annotations,
            Annotation::article,
            comparing(Annotation::range).thenComparing(Annotation::id));
    Map<AnnotationId, Integer> places = new HashMap<>();
    if (!evidence.isEmpty() || !links.isEmpty()) {
      marked.forEach(one -> places.put(one.id(), places.size()));
    }
    List<Evidence> tied =
        grouped(
            claims,
            Claim::id,
            evidence,
            Evidence::claim,
            comparingInt(one -> places.getOrDefault(one.annotation(), -1)));
    links.sort(
        comparingInt((Link link) -> places.getOrDefault(link.first(), -1))
            .thenComparingInt(link -> places.getOrDefault(link.second(), -1)));
    dismissals.sort(comparing(Dismissal::key));
    return new WorkspaceContent(
        articles, parentsFirst(tags), claims, marked, tied, dismissals, links);
  }

  /** What refers to owners, in the order of these and then in its own. */
  private static <O, K, T> List<T> grouped(
      List<O> owners,
      Function<O, K> ownKey,
      List<T> referring,
      Function<T, K> key,
      Comparator<T> order) {
    Map<K, List<T>> groups = new LinkedHashMap<>();
    owners.forEach(owner -> groups.put(ownKey.apply(owner), new ArrayList<>()));
    for (T one : referring) {
      groups.computeIfAbsent(key.apply(one), any -> new ArrayList<>()).add(one);
    }
    List<T> all = new ArrayList<>(referring.size());
    for (List<T> group : groups.values()) {
      group.sort(order);
      all.addAll(group);
    }
    return all;
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
