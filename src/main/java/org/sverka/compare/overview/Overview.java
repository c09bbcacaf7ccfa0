package org.sverka.compare.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.Passage;
import org.sverka.compare.PassageKind;
import org.sverka.model.ArticleId;

/**
 * Who shares how much with whom. Names and titles that everybody uses do not count. Immutable.
 *
 * @param pairs those that share something, by the order of their articles
 * @param sources of each group of articles that are tied by passages and have a likely source
 */
public record Overview(List<PairShare> pairs, List<LikelySource> sources) {
  public static final Overview NOTHING = new Overview(List.of(), List.of());

  public Overview {
    pairs = List.copyOf(pairs);
    sources = List.copyOf(sources);
  }

  /**
   * @param passages of these articles
   */
  public static Overview of(List<ComparedArticle> articles, Collection<Passage> passages) {
    Map<ArticleId, ComparedArticle> byId = new LinkedHashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    Map<ArticleId, Integer> order = new HashMap<>();
    byId.keySet().forEach(id -> order.put(id, order.size()));
    Map<Long, List<Passage>> byPair = new HashMap<>();
    for (Passage passage : passages) {
      Integer a = order.get(passage.a());
      Integer b = order.get(passage.b());
      if (passage.kind() != PassageKind.NAME && a != null && b != null) {
        byPair
            .computeIfAbsent((long) Math.min(a, b) << 32 | Math.max(a, b), key -> new ArrayList<>())
            .add(a < b ? passage : passage.flipped());
      }
    }
    List<PairShare> pairs =
        byPair.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> share(entry.getValue(), byId))
            .toList();
    return new Overview(
        pairs, Sources.of(byId, byPair.values().stream().flatMap(List::stream).toList()));
  }

  private static PairShare share(List<Passage> shared, Map<ArticleId, ComparedArticle> articles) {
    return PairShare.of(
        shared, chars(articles.get(shared.get(0).a())), chars(articles.get(shared.get(0).b())));
  }

  private static int chars(@Nullable ComparedArticle article) {
    return article == null ? 0 : article.chars();
  }

  /** What two articles share, seen from the first; empty where they share nothing. */
  public Optional<PairShare> between(ArticleId a, ArticleId b) {
    return pairs.stream()
        .filter(pair -> pair.a().equals(a) && pair.b().equals(b))
        .findFirst()
        .or(
            () ->
                pairs.stream()
                    .filter(pair -> pair.a().equals(b) && pair.b().equals(a))
                    .findFirst()
                    .map(PairShare::flipped));
  }

  /** By article: the pairs it is in, seen from it, by the other one. */
  public Map<ArticleId, Map<ArticleId, PairShare>> byArticle() {
    Map<ArticleId, Map<ArticleId, PairShare>> all = new HashMap<>();
    for (PairShare pair : pairs) {
      all.computeIfAbsent(pair.a(), id -> new HashMap<>()).put(pair.b(), pair);
      all.computeIfAbsent(pair.b(), id -> new HashMap<>()).put(pair.a(), pair.flipped());
    }
    return all;
  }

  /** The group of articles that an article is the likely source of. */
  public Optional<LikelySource> asSource(ArticleId article) {
    return sources.stream().filter(source -> source.article().equals(article)).findFirst();
  }
}
