package org.sverka.app.search;

import java.util.ArrayList;
import java.util.List;
import org.sverka.text.Graphemes;
import org.sverka.text.TextRange;

/** Cuts the lines out of a text that show its hits, each in its surroundings. */
public final class Snippets {
  /** How far a line reaches before its first hit and behind its last, in chars. */
  private static final int BEFORE = 50;

  private static final int BEHIND = 90;

  /** Hits that are nearer to each other than this stand in one line, in chars. */
  private static final int NEAR = 60;

  /** How far a word is looked for its beginning or end, in chars. */
  private static final int WORD = 24;

  /** A hit is shown up to this length, in chars. */
  private static final int LONGEST_HIT = 300;

  private Snippets() {}

  /**
   * @param places ascending, not overlapping
   */
  public static List<Snippet> of(String text, List<TextRange> places) {
    List<Snippet> snippets = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= places.size(); i++) {
      if (i == places.size() || !areNear(text, places, from, i)) {
        snippets.add(snippet(text, places.subList(from, i)));
        from = i;
      }
    }
    return snippets;
  }

  /** The line around one place. */
  public static Snippet of(String text, TextRange place) {
    return snippet(text, List.of(place));
  }

  /** The beginning of a text, where there is nothing to show in it. */
  static Snippet beginning(String text) {
    Snippet line = snippet(text, List.of(new TextRange(0, 0)));
    return new Snippet(line.text(), List.of(), List.of());
  }

  private static boolean areNear(String text, List<TextRange> places, int first, int next) {
    int end = places.get(next - 1).end();
    int start = places.get(next).start();
    return start - end <= NEAR
        && places.get(next).end() - places.get(first).start() <= 2 * BEHIND
        && text.substring(end, start).indexOf('\n') < 0;
  }

  private static Snippet snippet(String text, List<TextRange> places) {
    TextRange first = places.get(0);
    TextRange last = places.get(places.size() - 1);
    int start = start(text, first.start());
    int end = end(text, Math.min(last.end(), last.start() + LONGEST_HIT));
    StringBuilder line = new StringBuilder(beginsLine(text, start) ? "" : "…");
    int shift = line.length() - start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      line.append(Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c);
    }
    int limit = line.length();
    if (end < text.length() && text.charAt(end) != '\n') {
      line.append('…');
    }
    List<TextRange> marks = new ArrayList<>(places.size());
    for (TextRange place : places) {
      marks.add(new TextRange(place.start() + shift, Math.min(limit, place.end() + shift)));
    }
    return new Snippet(line.toString(), marks, places);
  }

  private static int start(String text, int hit) {
    int line = text.lastIndexOf('\n', hit - 1) + 1;
    if (hit == 0 || hit - line <= BEFORE) {
      return skipSpace(text, line, hit);
    }
    int at = hit - BEFORE;
    for (int i = at; i > Math.max(line, at - WORD); i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Graphemes.floor(text, at);
  }

  private static int end(String text, int hit) {
    int newline = text.indexOf('\n', hit);
    int line = newline < 0 ? text.length() : newline;
    if (line - hit <= BEHIND) {
      return line;
    }
    int at = hit + BEHIND;
    for (int i = at; i <= at + WORD; i++) {
      if (i == line || Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Graphemes.ceiling(text, at);
  }

  private static boolean beginsLine(String text, int start) {
    return text.substring(text.lastIndexOf('\n', start - 1) + 1, start).isBlank();
  }

  private static int skipSpace(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
