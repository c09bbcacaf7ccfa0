package org.sverka.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sverka.model.ArticleId;

/**
 * The shared passages of a growing set of articles. An article is compared with the earlier ones
 * when it is added, and these with each other no more.
 *
 * <p>Seed and extend: runs of word stems that two articles share ({@link Seeds}) are extended by a
 * local alignment ({@link Extension}), and what comes of it is weighed by how rare its words are in
 * all articles ({@link Rarity}), which is asked anew each time, since it changes as articles are
 * added.
 *
 * <p>Safe for use by several threads; one works at a time.
 */
public final class PassageIndex {
  private final Tokens tokens = new Tokens();
  private final Seeds seeds = new Seeds(tokens);
  private final PairAligner aligner = new PairAligner(tokens, seeds);
  private final Assessment assessment = new Assessment(tokens, new Rarity(tokens, seeds));
  private final Map<ArticleId, Integer> numbers = new HashMap<>();

  /** By the numbers of the two articles, the earlier in the upper half. */
  private final Map<Long, List<Alignment>> alignments = new TreeMap<>();

  /**
   * Adds articles, comparing each with all before it, until the watcher says to stop.
   *
   * @return how many were added; those are whole
   * @throws IllegalArgumentException when an article is there already
   */
  public int addAll(List<ComparedText> texts, CompareProgress progress) {
    int done = 0;
    for (ComparedText text : texts) {
      add(text);
      done++;
      if (!progress.goOn(done, texts.size())) {
        break;
      }
    }
    return done;
  }

  /**
   * Adds an article, comparing it with all before it.
   *
   * @throws IllegalArgumentException when the article is there already
   */
  public synchronized void add(ComparedText text) {
    if (numbers.putIfAbsent(text.article(), tokens.articles()) != null) {
      throw new IllegalArgumentException("article " + text.article() + " is compared already");
    }
    int article = tokens.add(text);
    int count = seeds.add(article);
    int from = 0;
    while (from < count) {
      int earlier = aligner.earlierArticle(from);
      int to = from + 1;
      while (to < count && aligner.earlierArticle(to) == earlier) {
        to++;
      }
      List<Alignment> found = aligner.alignments(from, to);
      if (!found.isEmpty()) {
        alignments.put(key(earlier, article), found);
      }
      from = to;
    }
  }

  /** How many articles have been added. */
  public synchronized int articles() {
    return tokens.articles();
  }

  /** All passages, by the order in which the articles were added, then by place in the first. */
  public synchronized List<Passage> passages() {
    List<Passage> all = new ArrayList<>();
    for (List<Alignment> pair : alignments.values()) {
      all.addAll(assessed(pair));
    }
    return all;
  }

  /**
   * The passages of two articles, by place in the first; none where they are one or not there.
   *
   * @param a becomes the article a of every passage
   */
  public synchronized List<Passage> between(ArticleId a, ArticleId b) {
    Integer first = numbers.get(a);
    Integer second = numbers.get(b);
    if (first == null || second == null) {
      return List.of();
    }
    long key = key(Math.min(first, second), Math.max(first, second));
    List<Passage> found = assessed(alignments.getOrDefault(key, List.of()));
    if (first < second) {
      return found;
    }
    return found.stream().map(Passage::flipped).sorted(BY_PLACE).toList();
  }

  private static final Comparator<Passage> BY_PLACE =
      Comparator.comparing(Passage::inA).thenComparing(Passage::inB);

  private List<Passage> assessed(List<Alignment> pair) {
    List<Passage> found = new ArrayList<>();
    for (Alignment alignment : pair) {
      Passage passage = assessment.passage(alignment);
      if (passage != null) {
        found.add(passage);
      }
    }
    found.sort(BY_PLACE);
    return found;
  }

  private static long key(int earlier, int later) {
    return (long) earlier << 32 | later;
  }
}
