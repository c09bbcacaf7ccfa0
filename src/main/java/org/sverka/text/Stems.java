package org.sverka.text;

import java.util.Locale;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * What the forms of a word have in common, for search and comparison; not a word to show.
 *
 * <p>Russian and English by the Snowball algorithms (M. F. Porter; English is Porter's second), as
 * the Lucene library has them; Kazakh by {@link KazakhStemmer}; other languages keep the word, in
 * lower case.
 *
 * <p>Not safe for use by several threads: the library's stemmers hold the word they work on. Making
 * one for each thread or task is cheap.
 */
public final class Stems {
  private final Stemmer stemmer;

  private Stems(Stemmer stemmer) {
    this.stemmer = stemmer;
  }

  public static Stems of(Language language) {
    return switch (language) {
      case RUSSIAN -> new Stems(snowball(new RussianStemmer()));
      case ENGLISH -> new Stems(snowball(new EnglishStemmer()));
      case KAZAKH -> new Stems(KazakhStemmer::stem);
      case OTHER -> new Stems(word -> word);
    };
  }

  /**
   * The stem of one word, in lower case, {@code ё} as {@code е}.
   *
   * @param word in any case
   */
  public String stem(String word) {
    return stemmer.stem(word.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('’', '\''));
  }

  private static Stemmer snowball(SnowballStemmer stemmer) {
    return word -> {
      stemmer.setCurrent(word);
      stemmer.stem();
      return stemmer.getCurrent();
    };
  }

  @FunctionalInterface
  private interface Stemmer {
    String stem(String word);
  }
}
