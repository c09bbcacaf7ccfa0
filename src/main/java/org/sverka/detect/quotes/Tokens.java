package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.sverka.text.TextRange;

/**
 * The tokens of a paragraph, or of what stands inside marks, with its sentences. Its tokens never
 * change; it remembers the sentence end asked for last, so that asking for it at each word of a
 * long sentence costs no more than once. For one thread.
 */
final class Tokens {
  /** Аш-Шаури, al-Masri: a name, though its article is written small. */
  private static final Pattern ARTICLE =
      Pattern.compile("([аәэ](ль|л|[рсштднз])|[ae]([lrstdnz]|sh))-\\p{Lu}\\p{L}+");

  /** Shortened words that a full stop follows without an end of the sentence. */
  private static final Set<String> SHORTENED =
      Set.of(
          "г", "гг", "им", "ул", "тыс", "млн", "млрд", "трлн", "руб", "долл", "см", "св", "ст",
          "пр", "др", "т", "д", "п", "е", "о", "и", "mr", "mrs", "ms", "dr", "gen", "gov", "sen",
          "st", "prof", "rep", "lt", "col", "jr", "inc", "ltd", "co", "ж", "б");

  private final String text;
  private final List<Token> tokens;

  /** From here on the next sentence end is the one below. */
  private int endedFrom;

  private int ended;

  private Tokens(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /**
   * @param spans stand for one token each; in order, not overlapping
   */
  static Tokens of(String text, TextRange within, List<Span> spans) {
    List<Token> tokens = new ArrayList<>();
    int at = within.start();
    int next = 0;
    while (at < within.end()) {
      while (next < spans.size() && spans.get(next).outer().start() < at) {
        next++;
      }
      if (next < spans.size() && spans.get(next).outer().start() == at) {
        Span span = spans.get(next++);
        tokens.add(new Token(at, span.outer().end(), "", false, span));
        at = span.outer().end();
      } else if (Paragraphs.isSpace(text.charAt(at))) {
        at++;
      } else {
        Token token = token(text, at, within.end());
        tokens.add(token);
        at = token.end();
      }
    }
    return new Tokens(text, tokens);
  }

  private static Token token(String text, int at, int limit) {
    int end = at;
    while (end < limit && (isWordChar(text.charAt(end)) || isInner(text, end, at, limit))) {
      end++;
    }
    if (end == at) {
      return new Token(at, at + 1, text.substring(at, at + 1), false, null);
    }
    String word = text.substring(at, end);
    boolean capital = Character.isUpperCase(word.charAt(0)) || ARTICLE.matcher(word).lookingAt();
    return new Token(at, end, word.toLowerCase(Locale.ROOT).replace('ё', 'е'), capital, null);
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || c == '\u0301' || Character.isSurrogate(c);
  }

  /** A hyphen or an apostrophe between letters, and a stop between letters and lower case. */
  private static boolean isInner(String text, int at, int start, int limit) {
    if (at == start || at + 1 >= limit || !isWordChar(text.charAt(at + 1))) {
      return false;
    }
    char c = text.charAt(at);
    boolean address =
        (c == '.' || c == '@')
            && at > start + 1
            && Character.isLowerCase(text.charAt(at + 1))
            && text.charAt(at + 1) < 'z';
    boolean decimal =
        (c == '.' || c == ',')
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return c == '-' || c == '‑' || c == '\'' || c == '’' || address || decimal;
  }

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  /** The token, or one that is nothing at all, outside the paragraph. */
  Token at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
  }

  private static final Token NOTHING = new Token(0, 0, "", false, null);

  /** The words as they are written from one token to before another. */
  String written(int from, int to) {
    return from >= to ? "" : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  String written(int index) {
    return written(index, index + 1);
  }

  TextRange range(int from, int to) {
    return new TextRange(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  String text() {
    return text;
  }

  /** Where the sentence that begins at a token ends: the index behind its last token. */
  int sentenceEnd(int from) {
    if (from < endedFrom || from >= ended) {
      endedFrom = from;
      ended = nextEnd(from);
    }
    return ended;
  }

  private int nextEnd(int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (endsSentence(i)) {
        return i + 1;
      }
    }
    return tokens.size();
  }

  private boolean endsSentence(int index) {
    Token token = tokens.get(index);
    Token next = at(index + 1);
    if (token.isQuote()) {
      char last = lastInside(token);
      boolean opens = next.isQuote() || next.isCapitalWord() || next.isNothing();
      return opens && (".!?…".indexOf(last) >= 0);
    }
    boolean stop = token.is(".") || token.is("!") || token.is("?") || token.is("…");
    if (!stop) {
      return false;
    }
    if (next.isNothing() || next.isQuote() || next.isDash()) {
      return true;
    }
    if (token.is(".") && isShortened(index)) {
      return false;
    }
    boolean lower = next.isWord() && !next.capital() && !Character.isDigit(next.lower().charAt(0));
    return !lower && !isClosing(next);
  }

  private static boolean isClosing(Token token) {
    return token.is(".") || token.is("!") || token.is("?") || token.is(",") || token.is(")");
  }

  private boolean isShortened(int stop) {
    Token word = at(stop - 1);
    boolean initial = word.lower().length() == 1 && word.capital();
    return word.isWord()
        && word.end() == tokens.get(stop).start()
        && (initial || SHORTENED.contains(word.lower()));
  }

  private char lastInside(Token quote) {
    TextRange inner = Objects.requireNonNull(quote.span()).inner();
    return inner.isEmpty() ? ' ' : text.charAt(inner.end() - 1);
  }
}
