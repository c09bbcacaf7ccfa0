package org.sverka.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The sentences of Russian, Kazakh and English prose, without the white space around them. Offsets
 * are chars.
 *
 * <p>A line end always ends a sentence. Otherwise one ends behind {@code . ! ? …}, with the
 * quotation marks and brackets that close there, when white space follows and what comes next does
 * not continue it: a lower-case letter, or a dash behind a closing quotation mark ({@code «Да!» —
 * сказал он.}). A full stop behind an abbreviation or an initial is weighed by {@link
 * Abbreviations}.
 *
 * <p>Whether a sentence ends at a place is decided by the few words around it alone. So the scan is
 * linear, and {@link #around} need not begin at the start of the text. A scanner of our own because
 * the break iterators of the JDK and of ICU take too long to load for the first screen.
 */
public final class Sentences {
  private Sentences() {}

  /** All sentences of a text, in order. */
  public static List<TextRange> of(CharSequence text) {
    List<TextRange> all = new ArrayList<>();
    for (TextRange sentence : in(text, new TextRange(0, text.length()))) {
      all.add(sentence);
    }
    return all;
  }

  /**
   * The sentences of a part of a text, found as they are asked for. The part is read as if it began
   * and ended a sentence.
   */
  public static Iterable<TextRange> in(CharSequence text, TextRange within) {
    return () -> new Scan(text, within);
  }

  /**
   * The sentence around a range, or the first to the last of those that it touches, in one;
   * contains the range. Reads no further than that.
   */
  public static TextRange around(CharSequence text, TextRange range) {
    int from = range.start();
    int to = range.end();
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    int start = start(text, from);
    int end = end(text, Math.max(from, to - 1), text.length());
    while (end > to && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new TextRange(Math.min(start, range.start()), Math.max(end, range.end()));
  }

  /** The start of the sentence in which a char offset lies. */
  private static int start(CharSequence text, int offset) {
    for (int i = offset - 1; i >= 0; i--) {
      if (text.charAt(i) == '\n') {
        return Math.min(offset, skipSpace(text, i + 1, text.length()));
      }
      int end = endBehind(text, i, text.length());
      if (end >= 0 && end <= offset) {
        return Math.min(offset, skipSpace(text, end, text.length()));
      }
    }
    return Math.min(offset, skipSpace(text, 0, text.length()));
  }

  /**
   * The end of the sentence that a char offset lies in, also where it lies in the closing signs.
   */
  private static int end(CharSequence text, int offset, int limit) {
    int i = offset;
    while (i > 0 && i < limit && closes(text.charAt(i))) {
      i--;
    }
    for (; i < limit; i++) {
      if (i >= offset && text.charAt(i) == '\n') {
        return i;
      }
      int end = endBehind(text, i, limit);
      if (end > offset) {
        return end;
      }
    }
    return limit;
  }

  /** Where a sentence ends if it ends with the sign at a place; -1 where it goes on. */
  private static int endBehind(CharSequence text, int sign, int limit) {
    if (!ends(text.charAt(sign)) || (sign + 1 < limit && ends(text.charAt(sign + 1)))) {
      return -1;
    }
    int end = sign + 1;
    boolean closesQuote = false;
    while (end < limit && closes(text.charAt(end))) {
      closesQuote |= text.charAt(end) != ')' && text.charAt(end) != ']';
      end++;
    }
    if (end == limit) {
      return end;
    }
    if (!isSpace(text.charAt(end))) {
      return -1;
    }
    int next = end;
    while (next < limit && isSpace(text.charAt(next)) && text.charAt(next) != '\n') {
      next++;
    }
    if (next == limit || text.charAt(next) == '\n') {
      return end;
    }
    if (closesQuote && isDash(text.charAt(next))) {
      return -1;
    }
    int first = next;
    while (first < limit && leads(text.charAt(first))) {
      first++;
    }
    if (first < limit && Character.isLowerCase(text.charAt(first))) {
      return -1;
    }
    boolean stop = text.charAt(sign) == '.' && end == sign + 1;
    return stop && Abbreviations.goesOn(text, sign, Math.min(first, limit - 1)) ? -1 : end;
  }

  private static boolean ends(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean closes(char c) {
    return switch (c) {
      case '»', '”', '“', '"', '\'', '’', '›', ')', ']' -> true;
      default -> false;
    };
  }

  /** What may stand before the first letter of a sentence. */
  private static boolean leads(char c) {
    return switch (c) {
      case '«', '„', '“', '"', '\'', '‘', '‹', '(', '[', ' ', '\u00A0' -> true;
      default -> isDash(c);
    };
  }

  private static boolean isDash(char c) {
    return c == '—' || c == '–' || c == '―' || c == '-';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int skipSpace(CharSequence text, int from, int limit) {
    int i = from;
    while (i < limit && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static final class Scan implements Iterator<TextRange> {
    private final CharSequence text;
    private final int limit;
    private int next;

    Scan(CharSequence text, TextRange within) {
      this.text = text;
      this.limit = within.end();
      this.next = skipSpace(text, within.start(), limit);
    }

    @Override
    public boolean hasNext() {
      return next < limit;
    }

    @Override
    public TextRange next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no sentence behind char " + limit);
      }
      int start = next;
      int end = end(text, start, limit);
      next = skipSpace(text, end, limit);
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      return new TextRange(start, end);
    }
  }
}
