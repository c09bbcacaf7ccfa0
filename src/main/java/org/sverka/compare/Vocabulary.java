package org.sverka.compare;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.sverka.text.Language;
import org.sverka.text.NormalForm;
import org.sverka.text.Stems;

/**
 * Numbers for words: one for the form as written, letter case, ё and invisible signs aside, and one
 * for its stem. A word is stemmed the first time it is seen and looked up without making a string
 * afterwards: stemming all words anew would take more time than comparing them.
 *
 * <p>Of words only keys of 64 bits are kept, not the letters, whose comparison is most of the time
 * of a look-up. Two of a million words have the same key once in some 30 million times; they would
 * count as one word.
 *
 * <p>Grows with use; several threads may look words up while none learns.
 */
final class Vocabulary {
  static final int UNKNOWN = KeyNumbers.NONE;

  private static final int NEEDS_NORMAL_FORM = -1;

  /** By char, up to the end of Cyrillic: the char as it is compared. */
  private static final int[] FOLDED = folds(0x530);

  private final KeyNumbers formNumbers = new KeyNumbers();
  private final KeyNumbers stemNumbers = new KeyNumbers();

  /** By form: the number of its stem. */
  private int[] stems = new int[1024];

  /** By form: its part in names, a bit of {@link NameSpans} each. */
  private byte[] nameParts = new byte[1024];

  /** By stem: whether it is a word of grammar. */
  private boolean[] grammar = new boolean[1024];

  /**
   * A word that is not known yet.
   *
   * @param key of its form as it is compared
   * @param stem the key of what it has in common with its other forms
   */
  record Word(long key, long stem, boolean isGrammar, byte nameParts) {}

  /**
   * Reads words that are not known, each once; for one thread, as the stemmers hold the word they
   * work on.
   */
  static final class Reader {
    private final Language language;
    private final Stems stemmer;
    private final Map<Long, Word> read = new HashMap<>();

    Reader(Language language) {
      this.language = language;
      this.stemmer = Stems.of(language);
    }

    /** The key of a word's form. */
    long key(CharSequence text, int start, int end) {
      return Vocabulary.key(text, start, end, language.tag().hashCode());
    }

    /** The word of a key, whose letters stand in a stretch of a text. */
    Word read(long key, CharSequence text, int start, int end) {
      return read.computeIfAbsent(key, its -> word(its, plain(text, start, end)));
    }

    private Word word(long key, String written) {
      boolean isGrammar = FunctionWords.contains(written);
      String stem = isGrammar ? "=" + written : stemmer.stem(written);
      return new Word(
          key, Vocabulary.key(stem, 0, stem.length(), 0), isGrammar, NameSpans.parts(written));
    }
  }

  /** A reader for each language, for one thread. */
  static final class Readers {
    private final Map<Language, Reader> byLanguage = new EnumMap<>(Language.class);

    Reader of(Language language) {
      return byLanguage.computeIfAbsent(language, Reader::new);
    }
  }

  /** The number of the form with a key, from 0; {@link #UNKNOWN} where it has none. */
  int form(long key) {
    return formNumbers.get(key);
  }

  /** The number of the form of a word, which is known from now on. */
  int learn(Word word) {
    int known = formNumbers.size();
    int form = formNumbers.add(word.key());
    if (form == known) {
      if (form == stems.length) {
        stems = Arrays.copyOf(stems, 2 * form);
        nameParts = Arrays.copyOf(nameParts, 2 * form);
      }
      int stem = stemNumbers.add(word.stem());
      if (stem == grammar.length) {
        grammar = Arrays.copyOf(grammar, 2 * stem);
      }
      grammar[stem] = word.isGrammar();
      stems[form] = stem;
      nameParts[form] = word.nameParts();
    }
    return form;
  }

  /** The number of the stem of a form, from 0. */
  int stem(int form) {
    return stems[form];
  }

  /** The part a form has in names. */
  byte nameParts(int form) {
    return nameParts[form];
  }

  /** Whether a stem is a word of grammar. */
  boolean isGrammar(int stem) {
    return grammar[stem];
  }

  private static long key(CharSequence text, int start, int end, int seed) {
    long key = seed;
    for (int i = start; i < end; i++) {
      int c = fold(text.charAt(i));
      if (c < 0) {
        String plain = plain(text, start, end);
        return keyOfPlain(plain, seed);
      }
      key = (key ^ c) * 0x9E3779B97F4A7C15L;
      key ^= key >>> 32;
    }
    return key;
  }

  private static long keyOfPlain(String word, int seed) {
    long key = seed;
    for (int i = 0; i < word.length(); i++) {
      key = (key ^ word.charAt(i)) * 0x9E3779B97F4A7C15L;
      key ^= key >>> 32;
    }
    return key;
  }

  /** A word as it is compared. */
  private static String plain(CharSequence text, int start, int end) {
    char[] out = new char[end - start];
    for (int i = start; i < end; i++) {
      int c = fold(text.charAt(i));
      if (c < 0) {
        return folded(NormalForm.of(text.subSequence(start, end)).text());
      }
      out[i - start] = (char) c;
    }
    return new String(out);
  }

  private static String folded(String plain) {
    char[] out = new char[plain.length()];
    for (int i = 0; i < out.length; i++) {
      int c = fold(plain.charAt(i));
      out[i] = c < 0 ? plain.charAt(i) : (char) c;
    }
    return new String(out);
  }

  /** The char as it is compared; negative where the word needs the full normal form. */
  private static int fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : NEEDS_NORMAL_FORM;
  }

  private static int[] folds(int chars) {
    int[] folds = new int[chars];
    for (char c = 0; c < chars; c++) {
      boolean latin = c < 128 || (c > 0xBF && c < 0x300);
      boolean cyrillic = (c >= 0x400 && c <= 0x482) || c >= 0x48A;
      folds[c] = latin || cyrillic ? Character.toLowerCase(c) : NEEDS_NORMAL_FORM;
    }
    folds['ё'] = 'е';
    folds['Ё'] = 'е';
    return folds;
  }
}
