package org.sverka.compare.overview;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.Passage;
import org.sverka.model.ArticleId;
import org.sverka.text.TextRange;

/**
 * Looks for the article that others took from. Articles that passages tie together are a group; in
 * it, the one that has most of what the others share is the likely source, since who takes takes a
 * part; among those that have about as much, the one published first.
 */
final class Sources {
  /** Coverage that differs by less says nothing. */
  private static final double ABOUT_AS_MUCH = 0.05;

  private final Map<ArticleId, ComparedArticle> articles;

  /** By article, then by the other: what it shares with it, in its own text. */
  private final Map<ArticleId, Map<ArticleId, List<TextRange>>> shared = new HashMap<>();

  private Sources(Map<ArticleId, ComparedArticle> articles, List<Passage> passages) {
    this.articles = articles;
    for (Passage passage : passages) {
      add(passage.a(), passage.b(), passage.inA());
      add(passage.b(), passage.a(), passage.inB());
    }
  }

  /** By the order of the articles. */
  static List<LikelySource> of(Map<ArticleId, ComparedArticle> articles, List<Passage> passages) {
    Sources sources = new Sources(articles, passages);
    List<LikelySource> found = new ArrayList<>();
    Set<ArticleId> seen = new LinkedHashSet<>();
    for (ArticleId article : articles.keySet()) {
      if (sources.shared.containsKey(article) && !seen.contains(article)) {
        List<ArticleId> group = sources.group(article);
        seen.addAll(group);
        LikelySource source = sources.source(group);
        if (source != null) {
          found.add(source);
        }
      }
    }
    return found;
  }

  private void add(ArticleId article, ArticleId other, TextRange range) {
    shared
        .computeIfAbsent(article, id -> new HashMap<>())
        .computeIfAbsent(other, id -> new ArrayList<>())
        .add(range);
  }

  private List<ArticleId> group(ArticleId first) {
    Set<ArticleId> group = new LinkedHashSet<>(List.of(first));
    Deque<ArticleId> waiting = new ArrayDeque<>(group);
    while (!waiting.isEmpty()) {
      for (ArticleId next : of(waiting.remove()).keySet()) {
        if (group.add(next)) {
          waiting.add(next);
        }
      }
    }
    return List.copyOf(group);
  }

  private @Nullable LikelySource source(List<ArticleId> group) {
    Map<ArticleId, Double> coverage = new HashMap<>();
    group.forEach(article -> coverage.put(article, coverage(article, group)));
    double best = coverage.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    List<ArticleId> candidates =
        group.stream()
            .filter(article -> covers(coverage, article) >= best - ABOUT_AS_MUCH)
            .sorted(Comparator.comparing(this::published))
            .toList();
    ArticleId source = candidates.get(0);
    boolean stands = candidates.size() == 1 || isBefore(source, candidates.get(1));
    if (!stands) {
      return null;
    }
    List<ArticleId> others = group.stream().filter(article -> !article.equals(source)).toList();
    boolean first = others.stream().noneMatch(other -> isBefore(other, source));
    LikelySource.Reason reason =
        others.size() == 1
            ? LikelySource.Reason.FIRST
            : first && isDated(source)
                ? LikelySource.Reason.FIRST_WITH_MOST
                : LikelySource.Reason.MOST;
    return new LikelySource(source, others, covers(coverage, source), reason);
  }

  /** How much of what the others share with anybody they share with this article. */
  private double coverage(ArticleId article, List<ArticleId> group) {
    int with = 0;
    int all = 0;
    for (ArticleId other : group) {
      if (!other.equals(article)) {
        Map<ArticleId, List<TextRange>> its = of(other);
        with += Coverage.chars(its.getOrDefault(article, List.of()));
        all += Coverage.chars(its.values().stream().flatMap(List::stream).toList());
      }
    }
    return all == 0 ? 0 : (double) with / all;
  }

  private Map<ArticleId, List<TextRange>> of(ArticleId article) {
    return shared.getOrDefault(article, Map.of());
  }

  private static double covers(Map<ArticleId, Double> coverage, ArticleId article) {
    return Objects.requireNonNull(coverage.get(article));
  }

  private boolean isBefore(ArticleId one, ArticleId other) {
    return isDated(one) && isDated(other) && published(one).isBefore(published(other));
  }

  private boolean isDated(ArticleId article) {
    return published(article).isBefore(LocalDate.MAX);
  }

  /** The day; the last of all where it is not known. */
  private LocalDate published(ArticleId article) {
    ComparedArticle known = articles.get(article);
    LocalDate published = known == null ? null : known.published();
    return published == null ? LocalDate.MAX : published;
  }
}
