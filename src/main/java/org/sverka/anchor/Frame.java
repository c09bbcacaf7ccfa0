package org.sverka.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Selector;
import org.sverka.text.NormalForm;
import org.sverka.text.TextRange;
import org.sverka.text.Words;

/**
 * The words of a selector between what stood before and behind, in normal form, ready to be laid on
 * a text in normal form. Offsets are chars of normal forms. For one search in one thread.
 */
final class Frame {
  /**
   * What unrelated prose shares with a prefix by chance, aligned as well as it goes: about half its
   * chars. Likeness is counted from there.
   */
  private static final double CHANCE = 0.5;

  /** How much of a side must be found for the side to be there. */
  private static final double SIDE = 0.8;

  /** Words longer than this many chars are found by their first and last {@link #EDGE}. */
  private static final int LONG = 16_384;

  private static final int EDGE = 1_024;

  /**
   * What one laying of the frame found.
   *
   * @param ranges where the words may stand
   * @param gap where both sides were found with hardly anything between them; null where not
   */
  record Placement(List<TextRange> ranges, @Nullable Integer gap) {}

  private final String quote;
  private final String prefix;
  private final String suffix;
  private final String all;
  private final boolean cutsAtStart;
  private final boolean cutsAtEnd;
  private final Located head;
  private final Located tail;
  private final @Nullable Located before;
  private final @Nullable Located behind;

  /**
   * @param selector with at least one visible char of exact words
   */
  Frame(Selector selector) {
    quote = NormalForm.of(selector.exact()).text();
    prefix = NormalForm.of(selector.prefix()).text();
    suffix = NormalForm.of(selector.suffix()).text();
    all = prefix + quote + suffix;
    cutsAtStart = Selectors.cutsWord(all, prefix.length());
    cutsAtEnd = Selectors.cutsWord(all, prefix.length() + quote.length());
    boolean isLong = quote.length() > LONG;
    head = new Located(isLong ? quote.substring(0, EDGE) : quote);
    tail = isLong ? new Located(quote.substring(quote.length() - EDGE)) : head;
    before = prefix.isEmpty() ? null : new Located(prefix);
    behind = suffix.isEmpty() ? null : new Located(suffix);
  }

  static boolean isPossible(Selector selector) {
    return !NormalForm.of(selector.exact()).text().isEmpty();
  }

  /** Prefix, words and suffix in one. */
  String text() {
    return all;
  }

  /** How much of the words a stretch of a text has, from 0 to 1. */
  double quoteLikeness(String text, TextRange range) {
    int longer = Math.max(quote.length(), range.length());
    if (longer > LONG) {
      return sharedWords(quote, range.of(text));
    }
    return 1 - (double) head.forward.distance(text, range.start(), range.end()) / longer;
  }

  /** How much of the prefix stands before an offset, from 0 to 1; 1 where both texts begin. */
  double prefixLikeness(String text, int offset) {
    if (before == null) {
      return text.substring(0, offset).isBlank() ? 1 : 0;
    }
    int from = Math.max(0, offset - 2 * prefix.length());
    String backward = reversed(text.substring(from, offset));
    int errors = before.backward.anchored(backward, 0, backward.length()).errors();
    return aboveChance(errors, prefix.length());
  }

  /** How much of the suffix stands behind an offset, from 0 to 1; 1 where both texts end. */
  double suffixLikeness(String text, int offset) {
    if (behind == null) {
      return text.substring(offset).isBlank() ? 1 : 0;
    }
    int to = Math.min(text.length(), offset + 2 * suffix.length());
    return aboveChance(behind.forward.anchored(text, offset, to).errors(), suffix.length());
  }

  /** Lays the frame on a part of a text: by its words, and by its two sides. */
  Placement place(String text, TextRange window) {
    int start = head.in(text, window).start();
    int end = tail == head ? head.in(text, window).end() : tail.in(text, window).end();
    TextRange left = before == null ? window : before.in(text, window);
    int afterLeft = before == null ? window.start() : left.end();
    TextRange rest = new TextRange(afterLeft, window.end());
    TextRange right = behind == null ? window : behind.in(text, rest);
    int beforeRight = behind == null ? window.end() : right.start();

    List<TextRange> ranges = new ArrayList<>();
    add(ranges, text, start, end);
    add(ranges, text, afterLeft, beforeRight);
    add(ranges, text, afterLeft, end);
    add(ranges, text, start, beforeRight);
    boolean adjoin =
        beforeRight - afterLeft <= quote.length() / 4
            && prefixLikeness(text, afterLeft) >= SIDE
            && suffixLikeness(text, beforeRight) >= SIDE;
    return new Placement(ranges, adjoin ? (Integer) afterLeft : null);
  }

  /** Adds a range, its ends moved to the nearest ends of words unless the words were cut too. */
  private void add(List<TextRange> ranges, String text, int start, int end) {
    int from = cutsAtStart ? start : nearestCut(text, start);
    int to = cutsAtEnd ? end : nearestCut(text, end);
    boolean fits = from < to && to - from <= 2 * quote.length() + Selectors.CONTEXT;
    TextRange range = fits ? new TextRange(from, to) : new TextRange(0, 0);
    if (fits && !ranges.contains(range)) {
      ranges.add(range);
    }
  }

  private static int nearestCut(String text, int offset) {
    for (int away = 0; away <= Selectors.CONTEXT; away++) {
      if (offset - away >= 0 && !Selectors.cutsWord(text, offset - away)) {
        return offset - away;
      }
      if (offset + away <= text.length() && !Selectors.cutsWord(text, offset + away)) {
        return offset + away;
      }
    }
    return offset;
  }

  private static double aboveChance(int errors, int length) {
    double likeness = 1 - (double) errors / length;
    return Math.max(0, (likeness - CHANCE) / (1 - CHANCE));
  }

  /** The share of words that two long texts have in common, each as often as in both. */
  private static double sharedWords(String one, String other) {
    Map<String, Integer> counts = new HashMap<>();
    List<TextRange> words = Words.of(one).ranges();
    words.forEach(word -> counts.merge(word.of(one), 1, Integer::sum));
    List<TextRange> others = Words.of(other).ranges();
    int shared = 0;
    for (TextRange word : others) {
      if (counts.merge(word.of(other), -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return (double) shared / Math.max(1, Math.max(words.size(), others.size()));
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /** One part of the frame, to be found from both ends. */
  private static final class Located {
    private final BitParallelMatch forward;
    private final BitParallelMatch backward;

    Located(String part) {
      forward = new BitParallelMatch(part);
      backward = new BitParallelMatch(reversed(part));
    }

    /** The stretch nearest to it; the first of equally near ones. */
    TextRange in(String text, TextRange window) {
      int end = forward.search(text, window.start(), window.end()).end();
      String back = reversed(text.substring(window.start(), end));
      return new TextRange(end - backward.anchored(back, 0, back.length()).end(), end);
    }
  }
}
