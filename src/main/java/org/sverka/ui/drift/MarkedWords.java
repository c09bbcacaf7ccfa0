package org.sverka.ui.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.DriftPair;
import org.sverka.compare.WordChange;
import org.sverka.text.TextRange;

/** One side of a pair, cut where the wording begins or ends to differ. Touches no control. */
final class MarkedWords {
  /**
   * A stretch of the words.
   *
   * @param kind null where both say the same
   */
  record Piece(String text, WordChange.@Nullable Kind kind) {}

  private record Marked(TextRange range, WordChange.Kind kind) {}

  private MarkedWords() {}

  /**
   * @param first whether of the first utterance or the second
   */
  static List<Piece> of(DriftPair pair, boolean first) {
    String words = first ? pair.a().words() : pair.b().words();
    List<Marked> marked = new ArrayList<>();
    for (WordChange change : pair.changes()) {
      TextRange range = first ? change.inA() : change.inB();
      if (range != null && differs(change.kind())) {
        marked.add(new Marked(range, change.kind()));
      }
    }
    marked.sort(Comparator.comparing(Marked::range));
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Marked each : joined(marked, words)) {
      add(pieces, words, at, each.range().start(), null);
      add(pieces, words, each.range().start(), each.range().end(), each.kind());
      at = each.range().end();
    }
    add(pieces, words, at, words.length(), null);
    return pieces;
  }

  /** Neighbours of one kind are one stretch. */
  private static List<Marked> joined(List<Marked> marked, String words) {
    List<Marked> joined = new ArrayList<>();
    for (Marked each : marked) {
      Marked last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && last.kind() == each.kind()
          && words.substring(last.range().end(), each.range().start()).isBlank()) {
        TextRange range = new TextRange(last.range().start(), each.range().end());
        joined.set(joined.size() - 1, new Marked(range, each.kind()));
      } else {
        joined.add(each);
      }
    }
    return joined;
  }

  private static boolean differs(WordChange.Kind kind) {
    return kind != WordChange.Kind.SAME && kind != WordChange.Kind.OTHER_FORM;
  }

  private static void add(
      List<Piece> pieces, String words, int from, int to, WordChange.@Nullable Kind kind) {
    if (from < to) {
      pieces.add(new Piece(words.substring(from, to).replaceAll("\\s+", " "), kind));
    }
  }

  /** The sign that stands before a word, so that colour is never the only one. */
  static String sign(WordChange.Kind kind) {
    return switch (kind) {
      case DROPPED -> "−";
      case ADDED -> "+";
      case REPLACED -> "~";
      case MOVED -> "↔";
      case SAME, OTHER_FORM -> "";
    };
  }
}
