package org.sverka.detect.quotes;

import java.util.Objects;
import org.sverka.text.TextRange;

/**
 * What can be told of a quotation by itself.
 *
 * @param at its token
 * @param words up to {@link #MANY}; more are not counted
 * @param hasSentences whether it is several, as no name is
 */
record Quotation(
    int at,
    Span span,
    int words,
    boolean isCapital,
    boolean isPunctuated,
    boolean isTitleCase,
    boolean hasSuffix,
    boolean hasSentences) {
  /** So many words make a quotation long. */
  private static final int MANY = 12;

  /** Fewer words are no sentences. */
  private static final int FEW = 4;

  /** So many chars are looked at for the end of a sentence. */
  private static final int SEARCHED = 400;

  /** So many marks may close at once. */
  private static final int MOST_MARKS = 3;

  static Quotation of(Tokens tokens, int at) {
    Token token = tokens.get(at);
    Span span = Objects.requireNonNull(token.span());
    String text = tokens.text();
    int words = 0;
    int capitals = 0;
    int longWords = 0;
    boolean inWord = false;
    boolean capital = false;
    int start = span.inner().start();
    for (int i = start; i < span.inner().end() && words < MANY; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && !inWord) {
        words++;
        boolean upper = Character.isUpperCase(c) || Character.isDigit(c);
        capital |= words == 1 && upper;
        boolean counts = i + 4 <= span.inner().end() && isWord(text, i, 4);
        longWords += counts ? 1 : 0;
        capitals += counts && upper ? 1 : 0;
      }
      inWord = letter || (inWord && (c == '\'' || c == '’' || c == '-'));
    }
    char last = span.inner().isEmpty() ? ' ' : text.charAt(lastSign(text, span.inner()));
    Token next = tokens.at(at + 1);
    boolean touches = next.start() == token.end() && next.end() > next.start();
    boolean suffix =
        touches && (next.isWord() || (next.isDash() && tokens.at(at + 2).start() == next.end()));
    return new Quotation(
        at,
        span,
        words,
        capital,
        ".,!?…".indexOf(last) >= 0,
        longWords > 1 && capitals == longWords,
        suffix,
        words > FEW && hasSentences(text, span.inner()));
  }

  /** Whether a sentence ends inside, and another begins with a capital. */
  private static boolean hasSentences(String text, TextRange inner) {
    for (int i = inner.start() + 2; i + 2 < Math.min(inner.end(), inner.start() + SEARCHED); i++) {
      boolean ends =
          ".!?".indexOf(text.charAt(i)) >= 0 && Character.isLowerCase(text.charAt(i - 1));
      if (ends
          && Character.isLowerCase(text.charAt(i - 2))
          && Character.isWhitespace(text.charAt(i + 1))
          && Character.isUpperCase(text.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }

  /** The last char but for the marks that close what is quoted inside. */
  private static int lastSign(String text, TextRange inner) {
    int last = inner.end() - 1;
    while (last > inner.start()
        && last > inner.end() - MOST_MARKS
        && "’”'\"»".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last;
  }

  private static boolean isWord(String text, int from, int letters) {
    for (int i = from; i < from + letters; i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  TextRange range() {
    return span.inner();
  }

  /** What it is where it is nobody's words. */
  QuoteKind unsaid() {
    return isCapital ? QuoteKind.NAME : QuoteKind.SCARE;
  }

  boolean isLong() {
    return words >= 6 || isPunctuated;
  }

  /**
   * Whether an attribution behind it makes it somebody's words; a name may have «по словам» too.
   */
  boolean canBeSpeech(boolean dash) {
    return dash || isPunctuated || words >= 3;
  }
}
