package org.sverka.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sverka.query.Query.Form;
import org.sverka.query.Query.Words;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

/** A text cut into words, to look for other words in. As its terms, for one thread. */
public final class SearchedText {
  /** A note, a name or a title has no known language: its words may be Russian or Kazakh ones. */
  public static final List<Language> UNKNOWN = List.of(Language.RUSSIAN, Language.KAZAKH);

  private final SearchWords words;
  private final List<Language> languages;
  private final IndexTerms terms;

  /**
   * @param languages the language of the text, or those that it may have
   */
  public SearchedText(String text, List<Language> languages, IndexTerms terms) {
    words = SearchWords.of(text);
    this.languages = languages;
    this.terms = terms;
  }

  /** Where any of some words stand: ascending, each place once, in chars. */
  public List<TextRange> places(Collection<Words> wanted) {
    List<TextRange> found = new ArrayList<>();
    for (Words one : wanted) {
      found.addAll(places(one));
    }
    if (wanted.size() < 2) {
      return found;
    }
    found.sort(null);
    List<TextRange> apart = new ArrayList<>(found.size());
    for (TextRange range : found) {
      if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= range.start()) {
        apart.add(range);
      }
    }
    return apart;
  }

  public boolean has(Words wanted) {
    for (Language language : languages) {
      Wanted looked = new Wanted(wanted, language);
      for (int i = 0; i + looked.length() <= words.size(); i++) {
        if (looked.isAt(i)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<TextRange> places(Words wanted) {
    List<Wanted> inLanguages =
        languages.stream().map(language -> new Wanted(wanted, language)).toList();
    List<TextRange> found = new ArrayList<>();
    int length = wanted.words().size();
    int i = 0;
    while (i + length <= words.size()) {
      int at = i;
      if (inLanguages.stream().anyMatch(one -> one.isAt(at))) {
        found.add(words.range(i, i + length - 1));
        i += length;
      } else {
        i++;
      }
    }
    return found;
  }

  /** The words asked for, as they are in a language. */
  private final class Wanted {
    private final List<String> plain;
    private final List<Set<String>> stems;
    private final Form form;
    private final Language language;

    Wanted(Words wanted, Language language) {
      plain = wanted.words();
      form = wanted.form();
      this.language = language;
      stems =
          plain.stream()
              .map(
                  word ->
                      wanted.hasVariants()
                          ? terms.wanted(word, language)
                          : Set.of(terms.term(word, language)))
              .toList();
    }

    int length() {
      return plain.size();
    }

    boolean isAt(int place) {
      for (int i = 0; i < plain.size(); i++) {
        if (!isWord(place + i, i)) {
          return false;
        }
      }
      return true;
    }

    /** No stemmer changes the first letter, so that most words need no look at the rest. */
    private boolean isWord(int place, int i) {
      String wanted = plain.get(i);
      if (!words.mayBegin(place, wanted.charAt(0))) {
        return false;
      }
      String word = words.word(place);
      return switch (form) {
        case EXACT -> word.equals(wanted);
        case ANY -> hasStem(word, i);
        case PREFIX -> i == plain.size() - 1 ? word.startsWith(wanted) : hasStem(word, i);
      };
    }

    private boolean hasStem(String word, int i) {
      return stems.get(i).contains(terms.term(word, language));
    }
  }
}
