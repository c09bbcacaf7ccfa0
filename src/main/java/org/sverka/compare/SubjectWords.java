package org.sverka.compare;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.sverka.text.Language;
import org.sverka.text.Stems;
import org.sverka.text.Words;

/** Whether two phrases of one language name the same thing, by the stems of their words. */
final class SubjectWords {
  /** Of the shorter phrase's words so many are in the other. */
  private static final double SHARED = 0.5;

  private SubjectWords() {}

  static boolean same(String one, String other, Language language) {
    Set<String> first = stems(one, language);
    Set<String> second = stems(other, language);
    int shorter = Math.min(first.size(), second.size());
    first.retainAll(second);
    return shorter > 0 && first.size() >= SHARED * shorter;
  }

  /** The stems of the words of content, in order. */
  static Set<String> stems(String phrase, Language language) {
    Set<String> stems = new LinkedHashSet<>();
    Stems stemmer = Stems.of(language);
    Words words = Words.of(phrase);
    for (int word = 0; word < words.size(); word++) {
      String written = words.range(word).of(phrase).toLowerCase(Locale.ROOT);
      if (!FunctionWords.contains(written)) {
        stems.add(stemmer.stem(written));
      }
    }
    return stems;
  }
}
