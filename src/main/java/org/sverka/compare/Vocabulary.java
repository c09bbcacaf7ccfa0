package org.sverka.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sverka.text.Language;
import org.sverka.text.NormalForm;
import org.sverka.text.Stems;

/**
 * Numbers for words: one for the form as written, letter case, ё and invisible signs aside, and one
 * for its stem. A word is stemmed the first time it is seen and looked up without making a string
 * afterwards: stemming all words anew would take more time than comparing them.
 *
 * <p>Grows with use; several threads may look words up while none learns.
 */
final class Vocabulary {
  static final int UNKNOWN = -1;

  private static final int NEEDS_NORMAL_FORM = -1;

  /** By char, up to the end of Cyrillic: the char as it is compared. */
  private static final int[] FOLDED = folds(0x530);

  private final Map<String, Integer> stemNumbers = new HashMap<>();

  /** By form: what it is, whose language it was read in, and the number of its stem. */
  private final List<String> forms = new ArrayList<>();

  private Language[] languages = new Language[1024];
  private int[] stems = new int[1024];

  /** By stem: whether it is a word of grammar. */
  private boolean[] grammar = new boolean[1024];

  /** By slot, two ints: form number + 1, 0 where it is free, and the hash; open addressing. */
  private int[] slots = new int[2 * 4096];

  /**
   * A word that is not known yet.
   *
   * @param written as it is compared
   * @param stem what it has in common with its other forms
   */
  record Word(String written, Language language, String stem, boolean isGrammar) {}

  /**
   * Reads words that are not known, each once; for one thread, as the stemmers hold the word they
   * work on.
   */
  static final class Reader {
    private final Language language;
    private final Stems stemmer;
    private final Map<String, Word> read = new HashMap<>();

    Reader(Language language) {
      this.language = language;
      this.stemmer = Stems.of(language);
    }

    Word read(CharSequence text, int start, int end) {
      return read.computeIfAbsent(plain(text, start, end), this::word);
    }

    private Word word(String written) {
      boolean isGrammar = FunctionWords.contains(written);
      return new Word(
          written, language, isGrammar ? "=" + written : stemmer.stem(written), isGrammar);
    }
  }

  /** The number of the form in a stretch of a text, from 0; {@link #UNKNOWN} where it has none. */
  int form(CharSequence text, int start, int end, Language language) {
    int hash = language.tag().hashCode();
    for (int i = start; i < end; i++) {
      int c = fold(text.charAt(i));
      if (c < 0) {
        String plain = plain(text, start, end);
        return form(plain, 0, plain.length(), hash(plain, language), language);
      }
      hash = hash * 31 + c;
    }
    return form(text, start, end - start, hash, language);
  }

  /** The number of the form of a word, which is known from now on. */
  int learn(Word word) {
    String written = word.written();
    int hash = hash(written, word.language());
    int slot = slot(written, 0, written.length(), hash, word.language());
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    int form = add(word);
    slots[slot] = form + 1;
    slots[slot + 1] = hash;
    if (4 * forms.size() > slots.length) {
      grow();
    }
    return form;
  }

  /** The number of the stem of a form, from 0. */
  int stem(int form) {
    return stems[form];
  }

  /** How many stems there are. */
  int stems() {
    return stemNumbers.size();
  }

  /** Whether a stem is a word of grammar. */
  boolean isGrammar(int stem) {
    return grammar[stem];
  }

  /** A form as it is compared: in lower case, е for ё. */
  String written(int form) {
    return forms.get(form);
  }

  private int form(CharSequence text, int from, int length, int hash, Language language) {
    return slots[slot(text, from, length, hash, language)] - 1;
  }

  /** Where a form stands, or the free slot where it would. */
  private int slot(CharSequence text, int from, int length, int hash, Language language) {
    int mask = slots.length - 2;
    int slot = spread(hash) & mask;
    while (slots[slot] != 0) {
      if (slots[slot + 1] == hash) {
        int form = slots[slot] - 1;
        if (languages[form] == language && isForm(forms.get(form), text, from, length)) {
          return slot;
        }
      }
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private int add(Word word) {
    int form = forms.size();
    if (form == stems.length) {
      stems = Arrays.copyOf(stems, 2 * form);
      languages = Arrays.copyOf(languages, 2 * form);
    }
    forms.add(word.written());
    languages[form] = word.language();
    int stem = stemNumbers.computeIfAbsent(word.stem(), its -> stemNumbers.size());
    if (stem == grammar.length) {
      grammar = Arrays.copyOf(grammar, 2 * stem);
    }
    grammar[stem] = word.isGrammar();
    stems[form] = stem;
    return form;
  }

  private void grow() {
    int[] larger = new int[slots.length * 2];
    int mask = larger.length - 2;
    for (int from = 0; from < slots.length; from += 2) {
      if (slots[from] != 0) {
        int to = spread(slots[from + 1]) & mask;
        while (larger[to] != 0) {
          to = (to + 2) & mask;
        }
        larger[to] = slots[from];
        larger[to + 1] = slots[from + 1];
      }
    }
    slots = larger;
  }

  private static boolean isForm(String form, CharSequence text, int from, int length) {
    if (form.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (form.charAt(i) != folded(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
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
      out[i] = folded(plain.charAt(i));
    }
    return new String(out);
  }

  private static char folded(char c) {
    int folded = fold(c);
    return folded < 0 ? c : (char) folded;
  }

  private static int hash(String word, Language language) {
    int hash = language.tag().hashCode();
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 31 + word.charAt(i);
    }
    return hash;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
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
