package org.sverka.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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
 * <p>Grows with use; not safe for use by several threads.
 */
final class Vocabulary {
  private static final int NEEDS_NORMAL_FORM = -1;

  /** By char, up to the end of Cyrillic: the char as it is compared. */
  private static final int[] FOLDED = folds(0x530);

  private final Map<Language, Stems> stemmers = new EnumMap<>(Language.class);
  private final Map<String, Integer> stemNumbers = new HashMap<>();

  /** By form: what it is, whose language it was read in, and the number of its stem. */
  private final List<String> forms = new ArrayList<>();

  private Language[] languages = new Language[1024];
  private int[] stems = new int[1024];

  /** By stem: whether it is a word of grammar. */
  private boolean[] grammar = new boolean[1024];

  /** Form number + 1 by hash, open addressing; 0 is free. */
  private int[] slots = new int[4096];

  /** The number of the form in a stretch of a text, from 0. */
  int form(CharSequence text, int start, int end, Language language) {
    int hash = language.tag().hashCode();
    for (int i = start; i < end; i++) {
      int c = fold(text.charAt(i));
      if (c < 0) {
        String plain = NormalForm.of(text.subSequence(start, end)).text();
        return form(plain, 0, plain.length(), hash(plain, language), language);
      }
      hash = hash * 31 + c;
    }
    return form(text, start, end - start, hash, language);
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
    int mask = slots.length - 1;
    int slot = spread(hash) & mask;
    while (slots[slot] != 0) {
      int form = slots[slot] - 1;
      if (languages[form] == language && isForm(forms.get(form), text, from, length)) {
        return form;
      }
      slot = (slot + 1) & mask;
    }
    int form = learn(folded(text, from, length), language);
    slots[slot] = form + 1;
    if (2 * forms.size() > slots.length) {
      rehash();
    }
    return form;
  }

  private int learn(String word, Language language) {
    int form = forms.size();
    if (form == stems.length) {
      stems = Arrays.copyOf(stems, 2 * form);
      languages = Arrays.copyOf(languages, 2 * form);
    }
    forms.add(word);
    languages[form] = language;
    boolean isGrammar = FunctionWords.contains(word);
    String key = isGrammar ? word : stemmers.computeIfAbsent(language, Stems::of).stem(word);
    int stem = stemNumbers.computeIfAbsent(isGrammar ? "=" + key : key, k -> stemNumbers.size());
    if (stem == grammar.length) {
      grammar = Arrays.copyOf(grammar, 2 * stem);
    }
    grammar[stem] = isGrammar;
    stems[form] = stem;
    return form;
  }

  private void rehash() {
    int[] larger = new int[slots.length * 2];
    int mask = larger.length - 1;
    for (int form = 0; form < forms.size(); form++) {
      int hash = hash(forms.get(form), languages[form]);
      int slot = spread(hash) & mask;
      while (larger[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      larger[slot] = form + 1;
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

  private static String folded(CharSequence text, int from, int length) {
    char[] out = new char[length];
    for (int i = 0; i < length; i++) {
      out[i] = folded(text.charAt(from + i));
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
