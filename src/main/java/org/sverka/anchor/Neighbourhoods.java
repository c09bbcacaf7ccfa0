package org.sverka.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sverka.text.TextRange;
import org.sverka.text.Words;

/**
 * Where in a text a frame may lie: the parts that share its words in about its order.
 *
 * <p>Seed and extend, as in W. Pearson and D. Lipman, <i>Improved Tools for Biological Sequence
 * Comparison</i> (FASTA, PNAS 85, 1988): each word that both have is a seed, the difference of its
 * places in both is its diagonal, and the diagonals with the most seeds, the rarer words counting
 * more, are the parts to look at closely. The extending is done by {@link Frame}.
 *
 * <p>Reads the text once; then a question costs time by its own length and by {@link #MOST_SEEDS}.
 */
final class Neighbourhoods {
  /** How many places of words a question looks at, at most: the rarest words first. */
  private static final int MOST_SEEDS = 50_000;

  /** How many parts a question gets, at most. */
  private static final int MOST_PARTS = 6;

  /**
   * How much of what speaks for the best part must speak for another, to be worth a closer look.
   */
  private static final float LEAST_SHARE = 0.25f;

  /** Diagonals this near to each other, in words, are counted together. */
  private static final int STRIP = 8;

  private final Words words;
  private final int length;
  private final Map<String, Integer> ids = new HashMap<>();

  /** The places of the words, those of one word together; {@code first[id]} is where they begin. */
  private final int[] places;

  private final int[] first;

  /**
   * @param text in normal form
   */
  Neighbourhoods(String text) {
    words = Words.of(text);
    length = text.length();
    int[] idOf = new int[words.size()];
    for (int i = 0; i < idOf.length; i++) {
      String word = text.substring(words.start(i), words.end(i));
      Integer id = ids.putIfAbsent(word, ids.size());
      idOf[i] = id == null ? ids.size() - 1 : id;
    }
    first = new int[ids.size() + 1];
    for (int id : idOf) {
      first[id + 1]++;
    }
    for (int id = 0; id < ids.size(); id++) {
      first[id + 1] += first[id];
    }
    places = new int[idOf.length];
    int[] next = Arrays.copyOf(first, ids.size());
    for (int i = 0; i < idOf.length; i++) {
      places[next[idOf[i]]++] = i;
    }
  }

  /** The parts of the text, in chars, most promising first; none where no word is shared. */
  List<TextRange> of(String frame) {
    Words asked = Words.of(frame);
    float[] votes = votes(frame, asked);
    List<Integer> strips = new ArrayList<>();
    for (int strip = 0; strip + 1 < votes.length; strip++) {
      float here = around(votes, strip);
      boolean peak =
          here > 0
              && (strip == 0 || here > around(votes, strip - 1))
              && (strip + 2 == votes.length || here >= around(votes, strip + 1));
      if (peak) {
        strips.add(strip);
      }
    }
    strips.sort(Comparator.comparing(strip -> -around(votes, strip)));
    float least = strips.isEmpty() ? 0 : LEAST_SHARE * around(votes, strips.get(0));
    return strips.stream()
        .limit(MOST_PARTS)
        .filter(strip -> around(votes, strip) >= least)
        .map(strip -> part(strip, asked.size()))
        .toList();
  }

  private static float around(float[] votes, int strip) {
    return votes[strip] + votes[strip + 1];
  }

  private TextRange part(int strip, int frameWords) {
    int slack = STRIP + frameWords / 4;
    int start = strip * STRIP - frameWords;
    int from = Math.max(0, start - slack);
    int to = Math.min(words.size() - 1, start + 2 * STRIP + frameWords + slack);
    return new TextRange(
        from == 0 ? 0 : words.start(from), to == words.size() - 1 ? length : words.end(to));
  }

  private float[] votes(String frame, Words asked) {
    float[] votes = new float[(words.size() + asked.size()) / STRIP + 3];
    List<int[]> seeds = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Integer id = ids.get(frame.substring(asked.start(i), asked.end(i)));
      if (id != null) {
        seeds.add(new int[] {id, i});
      }
    }
    seeds.sort(Comparator.comparingInt(seed -> count(seed[0])));
    int left = MOST_SEEDS;
    for (int[] seed : seeds) {
      int count = count(seed[0]);
      float weight = (float) Math.log(1 + (double) words.size() / count);
      for (int k = first[seed[0]]; k < first[seed[0] + 1] && left > 0; k++, left--) {
        votes[(places[k] - seed[1] + asked.size()) / STRIP] += weight;
      }
    }
    return votes;
  }

  private int count(int id) {
    return first[id + 1] - first[id];
  }
}
