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
 * which then belongs to the phrase; so does a trailing {@code !}, save at the end of a sentence.
 */
final class Phrases<V> {
  /** Words are looked up by their first chars, so many or, where a stem is shorter, fewer. */
  private static final int KEY = 3;

  private static final char STEM = '~';
  private static final char START = '*';
  private static final char DOT = '.';
  private static final char INNER_DOT = '!';
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
      return kind == DOT || kind == INNER_DOT;
    }

    /** Whether the dot behind a token is this piece's own, and not the end of the sentence. */
    boolean takes(Tokens tokens, int dot) {
      boolean there = dot() && tokens.isMark(dot, ".") && tokens.touches(dot);
      boolean last = dot + 1 >= tokens.size() || tokens.isCapital(dot + 1);
      return there && (kind == DOT || !last);
    }
  }

  private record Phrase<V>(List<Piece> pieces, V value) {}

  /** A phrase found: its meaning and its tokens, end-exclusive. */
  record Match<V>(V value, int from, int to) {}

  private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();
  private final Map<String, List<Phrase<V>>> byLast = new HashMap<>();

  /** The length of the shortest key there is. */
  private int shortest = KEY;

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
      char kind = part.length() > 1 && "~*.!".indexOf(end) >= 0 ? end : WHOLE;
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
    shortest = Math.min(shortest, pieces.get(0).word().length());
    shortest = Math.min(shortest, pieces.get(pieces.size() - 1).word().length());
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
    Match<V> found = null;
    for (int length = Math.min(KEY, word.length()); length >= shortest; length--) {
      for (Phrase<V> phrase : bucket(byFirst, tokens.key(i, length))) {
        int end = end(phrase, tokens, i);
        if (end >= 0 && (found == null || end > found.to())) {
          found = new Match<>(phrase.value(), i, end);
          break;
        }
      }
    }
    return found;
  }

  /** The phrase whose last token stands right before {@code end}; null where none does. */
  @Nullable Match<V> before(Tokens tokens, int end) {
    boolean dotted = tokens.isMark(end - 1, ".") && tokens.touches(end - 1);
    int last = dotted ? end - 2 : end - 1;
    String word = tokens.word(last);
    Match<V> found = null;
    for (int length = Math.min(KEY, word.length()); length >= shortest; length--) {
      for (Phrase<V> phrase : bucket(byLast, tokens.key(last, length))) {
        int start = start(phrase, tokens, last);
        boolean fits = !dotted || phrase.pieces().get(phrase.pieces().size() - 1).dot();
        if (start >= 0 && fits && (found == null || start < found.from())) {
          found = new Match<>(phrase.value(), start, end);
          break;
        }
      }
    }
    return found;
  }

  private static <V> List<Phrase<V>> bucket(Map<String, List<Phrase<V>>> map, String key) {
    List<Phrase<V>> found = map.get(key);
    return found == null ? List.of() : found;
  }

  private int end(Phrase<V> phrase, Tokens tokens, int from) {
    int at = from;
    for (Piece piece : phrase.pieces()) {
      if (!piece.matches(tokens.word(at))) {
        return -1;
      }
      at++;
      if (piece.takes(tokens, at)) {
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
