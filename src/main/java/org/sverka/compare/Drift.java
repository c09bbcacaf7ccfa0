package org.sverka.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.model.ArticleId;
import org.sverka.text.Sentences;
import org.sverka.text.TextRange;

/**
 * The same utterance as different articles word it: quotes of one speaker, or a quote and another
 * author's own text, that are close in their words of content.
 *
 * <p>A word weighs by how few utterances have its stem (the inverse document frequency of K. Spärck
 * Jones, 1972). The score is the mean of two shares of the weight, that of the shorter utterance
 * which the other has too, and that of both (Dice), less where the order is another. Pure; safe for
 * use by several threads.
 */
public final class Drift {
  /**
   * Pairs of one speaker below are not offered. Two quotes on one subject share up to a third of
   * their weight without being one utterance; one that was shortened or put into other words keeps
   * more.
   */
  public static final double THRESHOLD = 0.34;

  /** Where the speakers are not known to be one: the words alone have to tell. */
  public static final double THRESHOLD_OF_WORDS_ALONE = 0.5;

  /** Shorter ones, in words of content, are phrases that anybody may use. */
  private static final int FEWEST_WORDS = 4;

  /** Where the speakers are not known to be one, even these are fragments. */
  private static final int FEWEST_WORDS_ALONE = 5;

  /** So many words of content have to be common. */
  private static final int FEWEST_COMMON = 3;

  /** What is left of the score where no two words stand in the same order. */
  private static final double OTHER_ORDER = 0.7;

  private Drift() {}

  /** The event's own words, which every article has, weigh less: a word in so many counts whole. */
  private static final double FEW_ARTICLES = 2;

  /**
   * As {@link #pairs(List, List, Map, List)} where nobody is known to have written an article and
   * no figure was looked for.
   *
   * @param texts whose sentences outside the quotes are taken as the authors' own words
   * @param quotes of these articles, with the speakers as they are known
   */
  public static List<DriftPair> pairs(List<ComparedText> texts, List<Utterance> quotes) {
    return pairs(texts, quotes, Map.of(), List.of());
  }

  /**
   * The pairs of different articles that are one utterance, the likeliest first; each utterance of
   * an article stands against at most one of each other article. A quote of several sentences is
   * compared whole, and where that leads to nothing sentence by sentence.
   *
   * @param texts whose sentences outside the quotes are taken as the authors' own words
   * @param quotes of these articles, with the speakers as they are known
   * @param authors of articles, where known: what somebody writes whom others quote is an utterance
   * @param figures of these articles: a number that one gives and the other does not is a
   *     difference
   */
  public static List<DriftPair> pairs(
      List<ComparedText> texts,
      List<Utterance> quotes,
      Map<ArticleId, String> authors,
      List<FoundFigure> figures) {
    List<Utterance> direct = new ArrayList<>(quotes);
    List<Utterance> told = new ArrayList<>();
    for (ComparedText text : texts) {
      String author = authors.get(text.article());
      boolean column = author != null && isQuotedElsewhere(author, text.article(), quotes);
      (column ? direct : told).addAll(sentences(text, quotes, column ? author : null));
    }
    Map<ArticleId, List<TextRange>> names = names(texts);
    GivenFigures given = new GivenFigures(figures);
    List<UtteranceWords> others = words(told, names, given);
    List<UtteranceWords> whole = words(direct, names, given);
    List<UtteranceWords> parts =
        words(direct.stream().flatMap(each -> parts(each).stream()).toList(), names, given);
    Map<String, Double> weights = weights(whole, others);
    List<DriftPair> best = new ArrayList<>();
    Taken taken = new Taken();
    taken.addBest(found(whole, others, weights), best);
    taken.addBest(found(parts, others, weights), best);
    best.sort(Comparator.comparingDouble(DriftPair::score).reversed());
    return best;
  }

  /** The titles and names that articles share: that both say them makes no utterance. */
  private static Map<ArticleId, List<TextRange>> names(List<ComparedText> texts) {
    PassageIndex index = new PassageIndex();
    index.addAll(texts, CompareProgress.UNWATCHED);
    Map<ArticleId, List<TextRange>> names = new HashMap<>();
    for (Passage passage : index.passages()) {
      if (passage.kind() == PassageKind.NAME) {
        names.computeIfAbsent(passage.a(), id -> new ArrayList<>()).add(passage.inA());
        names.computeIfAbsent(passage.b(), id -> new ArrayList<>()).add(passage.inB());
      }
    }
    return names;
  }

  private static List<UtteranceWords> words(
      List<Utterance> utterances, Map<ArticleId, List<TextRange>> names, GivenFigures given) {
    return utterances.stream()
        .map(
            each ->
                UtteranceWords.of(
                    each, names.getOrDefault(each.article(), List.of()), given.in(each)))
        .toList();
  }

  private static boolean isQuotedElsewhere(
      String author, ArticleId article, List<Utterance> quotes) {
    return quotes.stream()
        .anyMatch(
            quote ->
                !quote.article().equals(article)
                    && Differences.isSameSpeaker(author, quote.speaker()));
  }

  private static List<Utterance> sentences(
      ComparedText text, List<Utterance> quotes, @Nullable String author) {
    List<Utterance> told = new ArrayList<>();
    for (TextRange sentence : Sentences.of(text.text())) {
      boolean isQuoted =
          quotes.stream()
              .anyMatch(q -> q.article().equals(text.article()) && q.range().overlaps(sentence));
      boolean isFurniture = text.furniture().stream().anyMatch(sentence::overlaps);
      if (!isQuoted && !isFurniture) {
        told.add(
            new Utterance(
                text.article(),
                sentence,
                sentence.of(text.text()),
                text.language(),
                author,
                author != null));
      }
    }
    return told;
  }

  /** The sentences of a quote; itself where it is one. */
  private static List<Utterance> parts(Utterance quote) {
    List<Utterance> parts = new ArrayList<>();
    for (TextRange sentence : Sentences.of(quote.words())) {
      parts.add(
          new Utterance(
              quote.article(),
              new TextRange(
                  quote.range().start() + sentence.start(), quote.range().start() + sentence.end()),
              sentence.of(quote.words()),
              quote.language(),
              quote.speaker(),
              quote.direct()));
    }
    return parts;
  }

  /** Words that few utterances have weigh more, and words that most articles have less. */
  private static Map<String, Double> weights(
      List<UtteranceWords> direct, List<UtteranceWords> told) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Set<ArticleId>> articles = new HashMap<>();
    List<UtteranceWords> all = new ArrayList<>(direct);
    all.addAll(told);
    for (UtteranceWords words : all) {
      for (String stem : words.contentStems()) {
        counts.merge(stem, 1, Integer::sum);
        articles.computeIfAbsent(stem, key -> new HashSet<>()).add(words.utterance().article());
      }
    }
    Map<String, Double> weights = new HashMap<>();
    counts.forEach(
        (stem, count) -> {
          int spread = articles.getOrDefault(stem, Set.of()).size();
          double common = Math.max(1, spread / FEW_ARTICLES);
          weights.put(stem, Math.log(1 + (double) all.size() / count) / Math.sqrt(common));
        });
    return weights;
  }

  private static List<DriftPair> found(
      List<UtteranceWords> direct, List<UtteranceWords> told, Map<String, Double> weights) {
    List<UtteranceWords> all = new ArrayList<>(direct);
    all.addAll(told);
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (String stem : all.get(i).contentStems()) {
        places.computeIfAbsent(stem, key -> new ArrayList<>()).add(i);
      }
    }
    List<DriftPair> found = new ArrayList<>();
    for (int i = 0; i < direct.size(); i++) {
      // Most utterances have next to nothing in common, and are not looked at one by one.
      int[] common = new int[all.size()];
      for (String stem : direct.get(i).contentStems()) {
        places.getOrDefault(stem, List.of()).forEach(place -> common[place]++);
      }
      for (int j = i + 1; j < all.size(); j++) {
        DriftPair pair =
            common[j] < FEWEST_COMMON ? null : pair(direct.get(i), all.get(j), weights);
        if (pair != null) {
          found.add(pair);
        }
      }
    }
    found.sort(Comparator.comparingDouble(DriftPair::score).reversed());
    return found;
  }

  private static @Nullable DriftPair pair(
      UtteranceWords a, UtteranceWords b, Map<String, Double> weights) {
    Utterance one = a.utterance();
    Utterance other = b.utterance();
    if (one.article().equals(other.article()) || one.language() != other.language()) {
      return null;
    }
    Set<String> inA = a.contentStems();
    Set<String> inB = b.contentStems();
    boolean sameSpeaker =
        Differences.isSameSpeaker(one.speaker(), other.speaker()) || b.names(a) || a.names(b);
    int fewest = sameSpeaker ? FEWEST_WORDS : FEWEST_WORDS_ALONE;
    if (Math.min(inA.size(), inB.size()) < fewest) {
      return null;
    }
    double weightA = sum(inA, weights);
    double weightB = sum(inB, weights);
    Set<String> common = new HashSet<>(inA);
    common.retainAll(inB);
    double shared = sum(common, weights);
    double score = shared / Math.min(weightA, weightB) / 2 + shared / (weightA + weightB);
    double least = sameSpeaker ? THRESHOLD : THRESHOLD_OF_WORDS_ALONE;
    if (common.size() < FEWEST_COMMON || score < least) {
      return null;
    }
    List<WordChange> changes = WordDiff.of(a, b);
    score *= OTHER_ORDER + (1 - OTHER_ORDER) * inOrder(changes, one.words());
    return score < least
        ? null
        : new DriftPair(one, other, score, changes, Differences.of(a, b, changes));
  }

  private static double sum(Set<String> stems, Map<String, Double> weights) {
    double sum = 0;
    for (String stem : stems) {
      sum += weights.getOrDefault(stem, 0.0);
    }
    return sum;
  }

  /** The share of the common words of content that stand in the same order. */
  private static double inOrder(List<WordChange> changes, String words) {
    int kept = 0;
    int moved = 0;
    for (WordChange change : changes) {
      boolean content =
          change.inA() != null
              && !FunctionWords.contains(change.inA().of(words).toLowerCase(Locale.ROOT));
      moved += change.kind() == WordChange.Kind.MOVED ? 1 : 0;
      boolean same =
          change.kind() == WordChange.Kind.SAME || change.kind() == WordChange.Kind.OTHER_FORM;
      kept += same && content ? 1 : 0;
    }
    return kept + moved == 0 ? 0 : (double) kept / (kept + moved);
  }

  /** Which words of an article stand already against some of another. Mutable. */
  private static final class Taken {
    private final Map<String, List<TextRange>> ranges = new HashMap<>();

    /** Adds those of which neither side is taken. */
    void addBest(List<DriftPair> found, List<DriftPair> best) {
      for (DriftPair pair : found) {
        List<TextRange> inA = of(pair.a(), pair.b());
        List<TextRange> inB = of(pair.b(), pair.a());
        if (inA.stream().noneMatch(pair.a().range()::overlaps)
            && inB.stream().noneMatch(pair.b().range()::overlaps)) {
          inA.add(pair.a().range());
          inB.add(pair.b().range());
          best.add(pair);
        }
      }
    }

    private List<TextRange> of(Utterance utterance, Utterance other) {
      return ranges.computeIfAbsent(
          utterance.article() + " in " + other.article(), key -> new ArrayList<>());
    }
  }
}
