package org.sverka.app.comparing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.sverka.model.Figure;
import org.sverka.text.Language;
import org.sverka.text.Stems;
import org.sverka.text.Words;

/** Names a proposed claim: what is measured, and the words of the figure. */
final class ClaimTitles {
  private ClaimTitles() {}

  /**
   * @param words with which the article gives the figure
   */
  static String of(Figure figure, String words, Language language) {
    String phrase = words.replaceAll("\\s+", " ").strip();
    String subject = figure.subject();
    boolean named =
        subject != null && !stems(phrase, language).containsAll(stems(subject, language));
    String title = named ? subject + ": " + phrase : phrase;
    int first = title.offsetByCodePoints(0, 1);
    return title.substring(0, first).toUpperCase(Locale.ROOT) + title.substring(first);
  }

  private static Set<String> stems(String phrase, Language language) {
    Stems stems = Stems.of(language);
    Words words = Words.of(phrase);
    Set<String> found = new HashSet<>();
    for (int word = 0; word < words.size(); word++) {
      found.add(stems.stem(words.range(word).of(phrase).toLowerCase(Locale.ROOT)));
    }
    return found;
  }
}
