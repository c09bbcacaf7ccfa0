package org.sverka.anchor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Selector;
import org.sverka.text.Graphemes;
import org.sverka.text.NormalForm;
import org.sverka.text.TextRange;

/**
 * Finds the words of selectors in one text again; cheap ways before expensive ones.
 *
 * <ol>
 *   <li>The same words at the same place, with at least one of their neighbours.
 *   <li>The same words between the same neighbours anywhere. Several of them are ambiguous.
 *   <li>The same words among other neighbours, and words like them in the parts of the text that
 *       share words with them or with their neighbours, weighed against each other as {@link
 *       Candidate} says.
 * </ol>
 *
 * <p>What comes out best is taken only when it is good enough by itself, clearly better than the
 * next, and when the old neighbours do not stand side by side elsewhere, which says that the words
 * were taken out from between them.
 *
 * <p>Not safe for use by several threads: what the third step needs of the text is made when it is
 * first needed, and kept for the selectors that follow.
 */
public final class Anchors {
  /** The least score of a place. An exact copy without neighbours has 0.56 at most. */
  private static final double LEAST_SCORE = 0.6;

  /** The least likeness of the words, whatever the neighbours: less is another sentence. */
  private static final double LEAST_QUOTE = 0.5;

  /** How much better than the next the best must be. */
  private static final double MARGIN = 0.05;

  /** The least score of something that a person may want to look at. */
  private static final double LEAST_GUESS = 0.4;

  /** How many chars the same words must have to be known again among strangers. */
  private static final int KNOWN_ALONE = 40;

  /** How many copies are weighed, those with the most of their neighbours first. */
  private static final int MOST_COPIES = 16;

  private final String text;
  private @Nullable NormalForm normal;
  private @Nullable Neighbourhoods neighbourhoods;

  private Anchors(String text) {
    this.text = text;
  }

  /** For looking for many selectors in one text. */
  public static Anchors in(String text) {
    return new Anchors(text);
  }

  /** Looks for one selector in one text. */
  public static Anchoring find(Selector selector, String text) {
    return in(text).find(selector);
  }

  public Anchoring find(Selector selector) {
    if (standsWhereItStood(selector)) {
      return new Anchoring.Exact(range(selector, selector.position().start()));
    }
    if (!Frame.isPossible(selector)) {
      return new Anchoring.Lost(null);
    }
    List<Integer> copies = Copies.of(selector.exact(), text);
    List<TextRange> framed =
        copies.stream()
            .filter(start -> hasPrefix(selector, start) && hasSuffix(selector, start))
            .map(start -> range(selector, start))
            .toList();
    if (framed.size() == 1) {
      return placed(selector, framed.get(0));
    }
    return framed.isEmpty() ? weigh(selector, copies) : new Anchoring.Ambiguous(framed);
  }

  private boolean standsWhereItStood(Selector selector) {
    int start = selector.position().start();
    return !selector.exact().isEmpty()
        && text.startsWith(selector.exact(), start)
        && (hasPrefix(selector, start) || hasSuffix(selector, start));
  }

  private boolean hasPrefix(Selector selector, int start) {
    String prefix = selector.prefix();
    return prefix.isEmpty() ? start == 0 : text.startsWith(prefix, start - prefix.length());
  }

  private boolean hasSuffix(Selector selector, int start) {
    int end = start + selector.exact().length();
    String suffix = selector.suffix();
    return suffix.isEmpty() ? end == text.length() : text.startsWith(suffix, end);
  }

  private Anchoring weigh(Selector selector, List<Integer> copies) {
    NormalForm form = normal();
    Frame frame = new Frame(selector);
    Map<TextRange, Candidate> candidates = new LinkedHashMap<>();
    for (int start : mostFramed(selector, copies)) {
      TextRange range = range(selector, start);
      candidates.put(range, candidate(selector, frame, form.fromSource(range), range));
    }
    Integer gap = null;
    for (TextRange part : neighbourhoods().of(frame.text())) {
      Frame.Placement placement = frame.place(form.text(), part);
      gap = gap == null ? placement.gap() : gap;
      for (TextRange place : placement.ranges()) {
        TextRange range = trimmed(selector, Graphemes.expand(text, form.toSource(place)));
        if (!range.isEmpty()) {
          candidates.computeIfAbsent(
              range, key -> candidate(selector, frame, form.fromSource(key), key));
        }
      }
    }
    List<Candidate> ranked =
        candidates.values().stream()
            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
            .toList();
    @Nullable TextRange removed = gap == null ? null : form.toSource(new TextRange(gap, gap));
    return decide(selector, ranked, removed, copies);
  }

  private Anchoring decide(
      Selector selector,
      List<Candidate> ranked,
      @Nullable TextRange removed,
      List<Integer> copies) {
    if (ranked.isEmpty()) {
      return new Anchoring.Lost(removed);
    }
    Candidate best = ranked.get(0);
    if (removed != null && !best.hasBothSides()) {
      return new Anchoring.Lost(removed);
    }
    if (best.same() && best.hasNoSide() && selector.exact().length() >= KNOWN_ALONE) {
      return copies.size() == 1
          ? placed(selector, best.range())
          : new Anchoring.Ambiguous(copies.stream().map(start -> range(selector, start)).toList());
    }
    if (!isGoodEnough(best)) {
      return new Anchoring.Lost(best.score() >= LEAST_GUESS ? best.range() : removed);
    }
    List<TextRange> equals =
        ranked.stream()
            .filter(other -> isGoodEnough(other) && best.evidence() - other.evidence() < MARGIN)
            .filter(other -> other.equals(best) || !other.range().overlaps(best.range()))
            .map(Candidate::range)
            .sorted()
            .toList();
    if (equals.size() > 1) {
      return new Anchoring.Ambiguous(equals);
    }
    return best.same()
        ? placed(selector, best.range())
        : new Anchoring.Changed(best.range(), best.score());
  }

  private static boolean isGoodEnough(Candidate candidate) {
    return candidate.score() >= LEAST_SCORE && candidate.quote() >= LEAST_QUOTE;
  }

  private static Anchoring placed(Selector selector, TextRange range) {
    return range.start() == selector.position().start()
        ? new Anchoring.Exact(range)
        : new Anchoring.Moved(range);
  }

  private Candidate candidate(Selector selector, Frame frame, TextRange place, TextRange range) {
    String form = normal().text();
    int away = Math.abs(range.start() - selector.position().start());
    return new Candidate(
        range,
        range.of(text).equals(selector.exact()),
        frame.quoteLikeness(form, place),
        frame.prefixLikeness(form, place.start()),
        frame.suffixLikeness(form, place.end()),
        1 - Math.min(1.0, (double) away / text.length()));
  }

  private List<Integer> mostFramed(Selector selector, List<Integer> copies) {
    if (copies.size() <= MOST_COPIES) {
      return copies;
    }
    return copies.stream()
        .sorted(Comparator.comparingInt(start -> -sharedWithSides(selector, start)))
        .limit(MOST_COPIES)
        .toList();
  }

  /** How many chars next to a copy are those that stood next to the words. */
  private int sharedWithSides(Selector selector, int start) {
    String prefix = selector.prefix();
    String suffix = selector.suffix();
    int end = start + selector.exact().length();
    int before = 0;
    while (before < Math.min(prefix.length(), start)
        && prefix.charAt(prefix.length() - 1 - before) == text.charAt(start - 1 - before)) {
      before++;
    }
    int behind = 0;
    while (behind < Math.min(suffix.length(), text.length() - end)
        && suffix.charAt(behind) == text.charAt(end + behind)) {
      behind++;
    }
    return before + behind;
  }

  /** Without white space at the ends where the words had none there. */
  private TextRange trimmed(Selector selector, TextRange range) {
    String exact = selector.exact();
    int start = range.start();
    int end = range.end();
    while (start < end && isSpace(text.charAt(start)) && !isSpace(exact.charAt(0))) {
      start++;
    }
    while (end > start
        && isSpace(text.charAt(end - 1))
        && !isSpace(exact.charAt(exact.length() - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static TextRange range(Selector selector, int start) {
    return new TextRange(start, start + selector.exact().length());
  }

  private NormalForm normal() {
    NormalForm form = normal;
    if (form == null) {
      form = NormalForm.of(text);
      normal = form;
    }
    return form;
  }

  private Neighbourhoods neighbourhoods() {
    Neighbourhoods parts = neighbourhoods;
    if (parts == null) {
      parts = new Neighbourhoods(normal().text());
      neighbourhoods = parts;
    }
    return parts;
  }
}
