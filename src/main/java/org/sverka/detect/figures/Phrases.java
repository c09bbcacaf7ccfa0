package org.sverka.detect.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what they mean, found at a place or right before it; the longest wins, then the first
 * listed. Immutable once built.
 *
 * <p>A table has a line a meaning: {@code KZT: тенге, тг., доллар~ сша}. A trailing {@code ~} lets
 * an ending of the language follow, a trailing {@code *} any, a trailing dot lets a dot follow,
 * which then belongs to the phrase.
 */
final class Phrases<V> {
  /** Words are looked up by their first chars; a stem has at least this many. */
  private static final int KEY = 3;

  private static final char STEM = '~';
  private static final char START = '*';
  private static final char DOT = '.';
  private static final char WHOLE = ' ';

  private record Piece(String word, char kind, Endings endings) {
    boolean matches(String other) {
      return switch (kind) {
        case STEM -> other.startsWith(word) && endings.allow(other.substring(word.length()));
        case START -> other.startsWith(word);
        default -> other.equals(word);
      };
    }

    boolean dot() {
      return kind == DOT;
    }
  }

  private record Phrase<V>(List<Piece> pieces, V value) {}

  /** A phrase found: its meaning and its tokens, end-exclusive. */
  record Match<V>(V value, int from, int to) {}

  private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();
  private final Map<String, List<Phrase<V>>> byLast = new HashMap<>();

  private Phrases() {}

  static <V> Phrases<V> of() {
    return new Phrases<>();
  }

  /** Reads a table into this one; only while it is being built. */
  Phrases<V> with(String table, Endings endings, Function<String, V> meaning) {
    for (String line : table.split("\n")) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        continue;
      }
      V value = meaning.apply(line.substring(0, colon).strip());
      for (String phrase : line.substring(colon + 2).split(",")) {
        add(phrase.strip(), endings, value);
      }
    }
    return this;
  }

  private void add(String phrase, Endings endings, V value) {
    List<Piece> pieces = new ArrayList<>();
    for (String part : phrase.split(" ")) {
      char end = part.charAt(part.length() - 1);
      char kind = part.length() > 1 && (end == STEM || end == START || end == DOT) ? end : WHOLE;
      String word = kind == WHOLE ? part : part.substring(0, part.length() - 1);
      Tokens tokens = Tokens.of(word, 0, word.length());
      for (int i = 0; i < tokens.size(); i++) {
        boolean last = i == tokens.size() - 1;
        pieces.add(new Piece(tokens.word(i), last ? kind : WHOLE, endings));
      }
    }
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("an empty phrase for " + value);
    }
    Phrase<V> made = new Phrase<>(List.copyOf(pieces), value);
    put(byFirst, pieces.get(0).word(), made);
    put(byLast, pieces.get(pieces.size() - 1).word(), made);
  }

  private static <V> void put(Map<String, List<Phrase<V>>> map, String word, Phrase<V> made) {
    List<Phrase<V>> bucket = map.computeIfAbsent(key(word), k -> new ArrayList<>());
    int at = 0;
    while (at < bucket.size() && bucket.get(at).pieces().size() >= made.pieces().size()) {
      at++;
    }
    bucket.add(at, made);
  }

  private static String key(String word) {
    return word.length() <= KEY ? word : word.substring(0, KEY);
  }

  /** The phrase that starts at a token; null where none does. */
  @Nullable Match<V> at(Tokens tokens, int i) {
    String word = tokens.word(i);
    List<Phrase<V>> bucket = word.isEmpty() ? null : byFirst.get(key(word));
    if (bucket == null) {
      return null;
    }
    for (Phrase<V> phrase : bucket) {
      int end = end(phrase, tokens, i);
      if (end >= 0) {
        return new Match<>(phrase.value(), i, end);
      }
    }
    return null;
  }

  /** The phrase whose last token stands right before {@code end}; null where none does. */
  @Nullable Match<V> before(Tokens tokens, int end) {
    int last = tokens.isMark(end - 1, ".") && tokens.touches(end - 1) ? end - 2 : end - 1;
    String word = tokens.word(last);
    List<Phrase<V>> bucket = word.isEmpty() ? null : byLast.get(key(word));
    if (bucket == null) {
      return null;
    }
    for (Phrase<V> phrase : bucket) {
      int start = start(phrase, tokens, last);
      boolean dotFits = last == end - 1 || phrase.pieces().get(phrase.pieces().size() - 1).dot();
      if (start >= 0 && dotFits) {
        return new Match<>(phrase.value(), start, end);
      }
    }
    return null;
  }

  private int end(Phrase<V> phrase, Tokens tokens, int from) {
    int at = from;
    for (Piece piece : phrase.pieces()) {
      if (!piece.matches(tokens.word(at))) {
        return -1;
      }
      at++;
      if (piece.dot() && tokens.isMark(at, ".") && tokens.touches(at)) {
        at++;
      }
    }
    return at;
  }

  private int start(Phrase<V> phrase, Tokens tokens, int last) {
    int at = last;
    for (int i = phrase.pieces().size() - 1; i >= 0; i--) {
      Piece piece = phrase.pieces().get(i);
      if (i < phrase.pieces().size() - 1 && piece.dot() && tokens.isMark(at, ".")) {
        at--;
      }
      if (at < 0 || !piece.matches(tokens.word(at))) {
        return -1;
      }
      at--;
    }
    return at + 1;
  }
}
