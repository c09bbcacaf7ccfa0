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
   * Pairs below are not offered. Two quotes of one speaker on one subject share up to a third of
   * their weight without being one utterance; one that was shortened or put into other words keeps
   * more than four tenths.
   */
  public static final double THRESHOLD = 0.42;

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

  /**
   * The pairs of different articles that are one utterance, the likeliest first; each utterance of
   * an article stands against at most one of each other article.
   *
   * @param texts whose sentences outside the quotes are taken as the authors' own words
   * @param quotes of these articles, with the speakers as they are known
   */
  public static List<DriftPair> pairs(List<ComparedText> texts, List<Utterance> quotes) {
    List<UtteranceWords> quoted = new ArrayList<>();
    for (Utterance quote : quotes) {
      quoted.add(UtteranceWords.of(quote));
    }
    List<UtteranceWords> all = new ArrayList<>(quoted);
    for (ComparedText text : texts) {
      all.addAll(told(text, quotes));
    }
    Map<String, Double> weights = weights(all);
    List<DriftPair> found = new ArrayList<>();
    for (int i = 0; i < quoted.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        DriftPair pair = pair(quoted.get(i), all.get(j), weights);
        if (pair != null) {
          found.add(pair);
        }
      }
    }
    found.sort(Comparator.comparingDouble(DriftPair::score).reversed());
    return bestOfEach(found);
  }

  private static List<UtteranceWords> told(ComparedText text, List<Utterance> quotes) {
    List<UtteranceWords> told = new ArrayList<>();
    for (TextRange sentence : Sentences.of(text.text())) {
      boolean isQuoted =
          quotes.stream()
              .anyMatch(q -> q.article().equals(text.article()) && q.range().overlaps(sentence));
      boolean isFurniture = text.furniture().stream().anyMatch(sentence::overlaps);
      if (!isQuoted && !isFurniture) {
        told.add(
            UtteranceWords.of(
                new Utterance(
                    text.article(),
                    sentence,
                    sentence.of(text.text()),
                    text.language(),
                    null,
                    false)));
      }
    }
    return told;
  }

  private static Map<String, Double> weights(List<UtteranceWords> all) {
    Map<String, Integer> counts = new HashMap<>();
    for (UtteranceWords words : all) {
      words.contentStems().forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }
    Map<String, Double> weights = new HashMap<>();
    counts.forEach((stem, count) -> weights.put(stem, Math.log(1 + (double) all.size() / count)));
    return weights;
  }

  private static @Nullable DriftPair pair(
      UtteranceWords a, UtteranceWords b, Map<String, Double> weights) {
    Utterance one = a.utterance();
    Utterance other = b.utterance();
    if (one.article().equals(other.article()) || one.language() != other.language()) {
      return null;
    }
    Set<String> common = a.contentStems();
    Set<String> inB = b.contentStems();
    boolean sameSpeaker = Differences.isSameSpeaker(one.speaker(), other.speaker());
    int fewest = sameSpeaker ? FEWEST_WORDS : FEWEST_WORDS_ALONE;
    if (Math.min(common.size(), inB.size()) < fewest) {
      return null;
    }
    double weightA = sum(common, weights);
    double weightB = sum(inB, weights);
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

  private static List<DriftPair> bestOfEach(List<DriftPair> found) {
    List<DriftPair> best = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (DriftPair pair : found) {
      String one = place(pair.a()) + " in " + pair.b().article();
      String other = place(pair.b()) + " in " + pair.a().article();
      if (!taken.contains(one) && !taken.contains(other)) {
        taken.add(one);
        taken.add(other);
        best.add(pair);
      }
    }
    return best;
  }

  private static String place(Utterance utterance) {
    return utterance.article() + " " + utterance.range().start();
  }
}
