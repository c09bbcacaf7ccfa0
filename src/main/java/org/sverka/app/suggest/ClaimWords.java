package org.sverka.app.suggest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sverka.model.FigureKind;

/** What a claim made of a figure is called: its subject, and the words of the article. */
final class ClaimWords {
  private ClaimWords() {}

  static String title(FigureSuggestion suggestion, String text) {
    String words = suggestion.phrase().of(text).replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    String subject = subject(suggestion);
    boolean said =
        subject == null
            || words.toLowerCase(Locale.ROOT).contains(subject.toLowerCase(Locale.ROOT));
    return capitalised(said ? words : subject + ": " + words);
  }

  private static @Nullable String subject(FigureSuggestion suggestion) {
    boolean counts = suggestion.figure().kind() == FigureKind.COUNT;
    return counts ? null : suggestion.figure().subject();
  }

  private static String capitalised(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
