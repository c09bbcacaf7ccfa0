package org.sverka.detect.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Mark.Family;
import org.sverka.text.TextRange;

/**
 * Pairs the quotation marks of a text, paragraph by paragraph, with a stack. A mark that is still
 * open at the end of its paragraph goes on in the next one where that opens again or where a mark
 * closes that nothing in it has opened; otherwise it ends with its paragraph.
 */
final class Spans {
  /** Deeper marks are not looked at: nobody nests them, and hostile text may. */
  private static final int DEEPEST = 4;

  /** Marks that open while so many are open are not looked at, so that time stays linear. */
  private static final int MOST_OPEN = 32;

  /** A quotation runs over at most this many paragraphs. */
  private static final int LONGEST = 12;

  private final String text;
  private final List<TextRange> paragraphs;
  private final List<Pairs> pairs = new ArrayList<>();

  private Spans(String text, List<TextRange> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** The outermost spans of the text in order; each begins in the paragraph it is listed under. */
  static List<List<Span>> of(String text, List<TextRange> paragraphs) {
    Spans spans = new Spans(text, paragraphs);
    for (TextRange paragraph : paragraphs) {
      spans.pairs.add(pair(MarkReader.read(text, paragraph)));
    }
    return spans.joined();
  }

  /**
   * The marks of one paragraph that found each other, and those that did not.
   *
   * @param open the first mark that nothing closes; null where all are closed
   * @param close the first mark that nothing opened; null where there is none
   */
  private record Pairs(List<Span> spans, @Nullable Mark open, @Nullable Mark close) {}

  private static Pairs pair(List<Mark> marks) {
    Deque<Level> levels = new ArrayDeque<>();
    List<Span> outermost = new ArrayList<>();
    Mark unopened = null;
    levels.push(new Level(null, outermost));
    for (Mark mark : marks) {
      if (mark.opens() && levels.size() < MOST_OPEN) {
        levels.push(new Level(mark, new ArrayList<>()));
      } else if (!mark.opens() && !close(levels, mark) && unopened == null) {
        unopened = mark;
      }
    }
    Mark unclosed = null;
    while (levels.size() > 1) {
      Level level = levels.pop();
      unclosed = level.open;
      Level below = levels.element();
      below.spans.addAll(level.spans);
    }
    return new Pairs(outermost, unclosed, unopened);
  }

  /** Closes the innermost level that the mark fits; what is open above it was never closed. */
  private static boolean close(Deque<Level> levels, Mark mark) {
    int above = 0;
    boolean found = false;
    for (Level level : levels) {
      if (level.open == null || above > DEEPEST) {
        break;
      }
      if (Mark.close(level.open.family(), mark.family())) {
        found = true;
        break;
      }
      above++;
    }
    if (!found) {
      return false;
    }
    List<Span> inner = new ArrayList<>();
    for (int i = 0; i < above; i++) {
      inner.addAll(0, levels.pop().spans);
    }
    Level level = levels.pop();
    inner.addAll(0, level.spans);
    Mark open = Objects.requireNonNull(level.open);
    if (mark.at() > open.at() + 1) {
      levels.element().spans.add(span(open.at(), mark.at(), inner));
    }
    return true;
  }

  private static Span span(int open, int close, List<Span> inner) {
    TextRange range = new TextRange(open + 1, close);
    List<Span> kept = depth(inner) < DEEPEST ? inner : List.of();
    return new Span(range, new TextRange(open, close + 1), true, kept);
  }

  private static int depth(List<Span> spans) {
    int deepest = 0;
    for (Span span : spans) {
      deepest = Math.max(deepest, 1 + depth(span.nested()));
    }
    return deepest;
  }

  private static final class Level {
    private final @Nullable Mark open;
    private final List<Span> spans;

    Level(@Nullable Mark open, List<Span> spans) {
      this.open = open;
      this.spans = spans;
    }
  }

  private List<List<Span>> joined() {
    List<List<Span>> all = new ArrayList<>();
    int covered = -1;
    for (int i = 0; i < paragraphs.size(); i++) {
      Pairs here = pairs.get(i);
      List<Span> spans = new ArrayList<>();
      for (Span span : here.spans) {
        if (span.outer().start() > covered) {
          spans.add(span);
        }
      }
      Mark open = here.open;
      if (open != null && open.at() > covered) {
        Span joined = continued(i, open);
        spans.removeIf(span -> span.outer().start() > open.at());
        Span whole = joined != null ? joined : unclosed(i, open);
        spans.add(whole);
        covered = whole.outer().end() - 1;
        for (Span span : here.spans) {
          if (span.outer().start() > covered) {
            spans.add(span);
          }
        }
      }
      all.add(spans);
    }
    return all;
  }

  /** The span of a mark that goes on in later paragraphs; null where it does not. */
  private @Nullable Span continued(int from, Mark open) {
    boolean closes = from + 1 < pairs.size() && pairs.get(from + 1).close != null;
    if (!closes && isAttributed(open.at(), paragraphs.get(from).end())) {
      return null;
    }
    List<Span> nested = new ArrayList<>(inside(from, open.at()));
    int last = Math.min(paragraphs.size() - 1, from + LONGEST);
    for (int i = from + 1; i <= last; i++) {
      Pairs pair = pairs.get(i);
      int start = paragraphs.get(i).start();
      boolean opensAgain = opensAt(start, open.family());
      Span again = pair.spans.isEmpty() ? null : pair.spans.get(0);
      if (opensAgain && again != null && again.outer().start() == start) {
        nested.addAll(again.nested());
        return span(open.at(), again.inner().end(), nested);
      }
      if (!opensAgain && pair.close != null && Mark.close(open.family(), pair.close.family())) {
        for (Span span : pair.spans) {
          if (span.outer().end() <= pair.close.at()) {
            nested.add(span);
          }
        }
        return span(open.at(), pair.close.at(), nested);
      }
      if (!opensAgain && i > from + 1 && opensAt(paragraphs.get(i - 1).start(), open.family())) {
        return null;
      }
      nested.addAll(pair.spans);
    }
    return null;
  }

  private boolean opensAt(int at, Family family) {
    return switch (text.charAt(at)) {
      case '«', '»' -> family == Family.GUILLEMET;
      case '“', '”', '„', '"' -> family == Family.CURLY || family == Family.STRAIGHT;
      case '‘' -> family == Family.SINGLE;
      default -> false;
    };
  }

  /** A comma and a dash behind the opening mark: what was said has ended there. */
  private boolean isAttributed(int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if (",?!".indexOf(text.charAt(i)) >= 0
          && text.charAt(i + 1) == ' '
          && "—–-".indexOf(text.charAt(i + 2)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private List<Span> inside(int paragraph, int open) {
    List<Span> inside = new ArrayList<>();
    for (Span span : pairs.get(paragraph).spans) {
      if (span.outer().start() > open) {
        inside.add(span);
      }
    }
    return inside;
  }

  /**
   * A span without a closing mark. One mark may close two («… the plant «Azia»): then it ends with
   * the inner one that a comma, a dash or the paragraph's end follows; otherwise with the
   * paragraph.
   */
  private Span unclosed(int paragraph, Mark open) {
    int end = paragraphs.get(paragraph).end();
    List<Span> inside = inside(paragraph, open.at());
    List<Span> kept = new ArrayList<>();
    for (Span span : inside) {
      kept.add(span);
      if (endsBoth(span.outer().end(), end)) {
        TextRange inner = new TextRange(open.at() + 1, span.inner().end());
        return new Span(inner, new TextRange(open.at(), span.outer().end()), true, kept);
      }
    }
    TextRange inner = new TextRange(open.at() + 1, end);
    return new Span(inner, new TextRange(open.at(), end), false, kept);
  }

  private boolean endsBoth(int behind, int end) {
    int i = behind;
    while (i < end && ",. ".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    boolean comma = i > behind && text.charAt(behind) == ',';
    return i >= end || (comma && "—–-".indexOf(text.charAt(i)) >= 0);
  }
}
