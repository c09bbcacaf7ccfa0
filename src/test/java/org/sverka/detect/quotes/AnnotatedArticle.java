package org.sverka.detect.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/**
 * An article with its quotations marked by hand. In a file, a line {@code === title} begins an
 * article, and {@code {s1:Speaker|words}} marks words: {@code s} speech, {@code p} partial, {@code
 * t} turn, {@code n} name, {@code c} scare; a number for the pieces of one utterance; the speaker
 * empty where nobody can be told.
 */
record AnnotatedArticle(String title, String text, List<Marked> quotes) {
  AnnotatedArticle {
    quotes = List.copyOf(quotes);
  }

  /** One marked stretch of words. */
  record Marked(
      TextRange range, QuoteKind kind, @Nullable String speaker, @Nullable Integer utterance) {}

  static List<AnnotatedArticle> read(String resource) {
    try (InputStream in = AnnotatedArticle.class.getResourceAsStream(resource)) {
      String file =
          new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
      List<AnnotatedArticle> articles = new ArrayList<>();
      for (String part : file.split("(?m)^=== ", -1)) {
        int line = part.indexOf('\n');
        if (line > 0) {
          articles.add(parse(part.substring(0, line), part.substring(line + 1).strip()));
        }
      }
      return articles;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static AnnotatedArticle parse(String title, String marked) {
    StringBuilder text = new StringBuilder();
    List<Marked> quotes = new ArrayList<>();
    Deque<Marked> open = new ArrayDeque<>();
    int i = 0;
    while (i < marked.length()) {
      char c = marked.charAt(i);
      if (c == '{') {
        int colon = marked.indexOf(':', i);
        int bar = marked.indexOf('|', colon);
        String code = marked.substring(i + 1, colon);
        String speaker = marked.substring(colon + 1, bar);
        open.push(
            new Marked(
                new TextRange(text.length(), text.length()),
                kind(code.charAt(0)),
                speaker.isEmpty() ? null : speaker,
                code.length() > 1 ? Integer.valueOf(code.substring(1)) : null));
        i = bar + 1;
      } else if (c == '}') {
        Marked one = open.pop();
        TextRange range = new TextRange(one.range.start(), text.length());
        quotes.add(new Marked(range, one.kind, one.speaker, one.utterance));
        i++;
      } else {
        text.append(c);
        i++;
      }
    }
    quotes.sort(Comparator.comparing(Marked::range));
    return new AnnotatedArticle(title, text.toString(), quotes);
  }

  private static QuoteKind kind(char code) {
    return switch (code) {
      case 's' -> QuoteKind.SPEECH;
      case 'p' -> QuoteKind.PARTIAL;
      case 't' -> QuoteKind.TURN;
      case 'n' -> QuoteKind.NAME;
      case 'c' -> QuoteKind.SCARE;
      default -> throw new IllegalArgumentException("no kind of quotation: " + code);
    };
  }
}
