package org.sverka.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What news sites write around their articles, in Russian, Kazakh and English, from {@code
 * furniture.txt}.
 *
 * <p>Lines are compared in small letters, with {@code е} for {@code ё}, without arrows or signs in
 * front. Immutable.
 */
final class Phrases {
  /** What a line is when it begins so. */
  enum Kind {
    /** Who took a picture. */
    CREDIT,
    /** Calls for other articles, whose headlines may follow. */
    RELATED,
    /** Buttons, bars, appeals, small print. */
    PAGE
  }

  private enum Fit {
    WHOLE,
    START,
    LABEL
  }

  private record Phrase(String words, Fit fit, Kind kind) {}

  private static final int LONGEST = 240;

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  Phrases() {
    Kind kind = Kind.PAGE;
    for (String line : resource()) {
      if (line.startsWith("[")) {
        kind = Kind.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        add(line, kind);
      }
    }
  }

  private static List<String> resource() {
    try (InputStream in = Phrases.class.getResourceAsStream("furniture.txt")) {
      Objects.requireNonNull(in, "furniture.txt is part of the program");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("furniture.txt is part of the program", e);
    }
  }

  private void add(String written, Kind kind) {
    Fit fit = written.endsWith("*") ? Fit.START : written.endsWith(":") ? Fit.LABEL : Fit.WHOLE;
    String words = fit == Fit.WHOLE ? written : written.substring(0, written.length() - 1);
    byFirstWord
        .computeIfAbsent(firstWord(words), word -> new ArrayList<>())
        .add(new Phrase(words, fit, kind));
  }

  /** What a line is; null where it is none of these. */
  @Nullable Kind kind(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String plain = plain(line);
    for (Phrase phrase : byFirstWord.getOrDefault(firstWord(plain), List.of())) {
      if (fits(phrase, plain)) {
        return phrase.kind;
      }
    }
    return null;
  }

  /** Whether nothing but the phrase itself stands in the line, so that what it labels follows. */
  boolean bare(String line) {
    String plain = plain(line);
    for (Phrase phrase : byFirstWord.getOrDefault(firstWord(plain), List.of())) {
      if (plain.startsWith(phrase.words) && signsOnly(plain, phrase.words.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(Phrase phrase, String line) {
    int end = phrase.words.length();
    if (!line.startsWith(phrase.words)) {
      return false;
    }
    return switch (phrase.fit) {
      case START -> end == line.length() || !Character.isLetterOrDigit(line.charAt(end));
      case WHOLE -> signsOnly(line, end);
      case LABEL -> signsOnly(line, end) || labelEnd(line, end);
    };
  }

  private static boolean signsOnly(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      if (Character.isLetterOrDigit(line.charAt(i)) || line.charAt(i) == ',') {
        return false;
      }
    }
    return true;
  }

  private static boolean labelEnd(String line, int from) {
    int at = from;
    while (at < line.length() && Blank.is(line.charAt(at))) {
      at++;
    }
    char c = line.charAt(at);
    return ":©/|(".indexOf(c) >= 0 || Character.isDigit(c) || (at > from && "–—-".indexOf(c) >= 0);
  }

  private static String plain(String line) {
    int from = 0;
    while (from < line.length() && !begins(line.charAt(from))) {
      from++;
    }
    return line.substring(from).toLowerCase(Locale.ROOT).replace('ё', 'е').replace('\u00A0', ' ');
  }

  private static boolean begins(char c) {
    return Character.isLetterOrDigit(c) || c == '#' || c == '©' || c == '"' || c == '«';
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }
}
