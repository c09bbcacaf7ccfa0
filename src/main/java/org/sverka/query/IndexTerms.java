package org.sverka.query;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.Language;
import org.sverka.text.Stems;

/**
 * Makes words into the terms of the index: a letter for the stemmer that was used, and the stem in
 * letters and digits. The letter keeps a Kazakh stem from meeting a Russian one that is spelt
 * alike.
 *
 * <p>Which stemmer, says the script of the word and then the language of the text: a company's
 * Latin name has English forms in a Russian article too. A text of another language keeps its words
 * whole.
 *
 * <p>Remembers the stems of words seen, and is not safe for use by several threads; one for each
 * thread is cheap.
 */
public final class IndexTerms {
  /** What is longer is cut, in chars: nobody writes such a word, and stemmers are not linear. */
  private static final int LONGEST = 64;

  /** Surnames that the stemmer cuts have at least as many letters. */
  private static final int SURNAME = 5;

  /**
   * So many words are remembered for a stemmer, each where its hash says, in the place of another.
   * The common ones stay; to stem a rare one again is quicker than to find it in a large memory.
   */
  private static final int REMEMBERED = 4096;

  /** Endings that Porter's second English stemmer puts in the place of longer ones. */
  private static final String[] ENGLISH_ENDINGS = {"", "e", "i", "l", "y"};

  private final Map<Language, Stems> stems = new EnumMap<>(Language.class);
  private final Map<Language, @Nullable Known[]> known = new EnumMap<>(Language.class);

  private record Known(String word, String term) {}

  /** The term of a word in a text. */
  public String term(String plainWord, Language language) {
    Language stemmer = stemmer(plainWord, language);
    @Nullable Known[] its = known.computeIfAbsent(stemmer, any -> new Known[REMEMBERED]);
    int hash = plainWord.hashCode();
    int place = (hash ^ hash >>> 16) & (REMEMBERED - 1);
    Known found = its[place];
    if (found == null || !found.word().equals(plainWord)) {
      found = new Known(plainWord, make(clipped(plainWord), stemmer));
      its[place] = found;
    }
    return found.term();
  }

  /**
   * The terms of a word that is asked for: more than one for Russian surnames, because the stemmer
   * takes the end of Токаев for that of a genitive plural and leaves Токаева as Токаев.
   */
  public Set<String> wanted(String plainWord, Language language) {
    String term = term(plainWord, language);
    if (stemmer(plainWord, language) != Language.RUSSIAN) {
      return Set.of(term);
    }
    Set<String> found = new LinkedHashSet<>();
    found.add(term);
    if (isSurname(plainWord)) {
      found.add(letter(Language.RUSSIAN) + signless(clipped(plainWord)));
    }
    String stem = term.substring(1);
    if (isSurname(stem)) {
      found.add(term(stem, language));
    }
    return found;
  }

  /** Whether a word ends as a surname may that the stemmer cuts. */
  private static boolean isSurname(String word) {
    return word.length() >= SURNAME && (word.endsWith("ов") || word.endsWith("ев"));
  }

  /**
   * Terms of which every text of the language has one if it has a word with this beginning. It may
   * have one without such a word.
   *
   * @return without the asterisk that the first one needs: it stands for all terms that begin so
   */
  public Set<String> aroundPrefix(String plainPrefix, Language language) {
    Language stemmer = stemmer(plainPrefix, language);
    String clipped = clipped(plainPrefix);
    Set<String> found = new LinkedHashSet<>();
    found.add(letter(stemmer) + signless(clipped));
    found.add(make(clipped, stemmer));
    for (int end = clipped.length() - 1; end >= Math.max(1, clipped.length() - 8); end--) {
      String shorter = signless(clipped.substring(0, end));
      if (stemmer == Language.ENGLISH) {
        for (String ending : ENGLISH_ENDINGS) {
          found.add(letter(stemmer) + shorter + ending);
        }
      } else {
        found.add(letter(stemmer) + shorter);
        found.add(make(clipped.substring(0, end), stemmer));
      }
    }
    return found;
  }

  private String make(String word, Language stemmer) {
    if (stemmer == Language.OTHER) {
      return letter(stemmer) + signless(word);
    }
    return letter(stemmer) + signless(stems.computeIfAbsent(stemmer, Stems::of).stem(word));
  }

  private static char letter(Language stemmer) {
    return switch (stemmer) {
      case RUSSIAN -> 'r';
      case KAZAKH -> 'k';
      case ENGLISH -> 'e';
      case OTHER -> 'o';
    };
  }

  private static Language stemmer(String word, Language language) {
    if (language == Language.OTHER || word.isEmpty()) {
      return Language.OTHER;
    }
    int first = word.codePointAt(0);
    if (isCyrillic(first)) {
      return language == Language.KAZAKH ? Language.KAZAKH : Language.RUSSIAN;
    }
    return Character.isLetter(first)
            && (first < 0x300 || Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN)
        ? Language.ENGLISH
        : Language.OTHER;
  }

  /** The letters of Russian and Kazakh are told apart from the rest without its tables. */
  private static boolean isCyrillic(int letter) {
    return (letter >= 'А' && letter <= 'я')
        || (letter >= 'Ғ' && letter <= 'ө')
        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
  }

  private static String clipped(String word) {
    if (word.length() <= LONGEST) {
      return word;
    }
    return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? 63 : LONGEST);
  }

  /** Without apostrophes and what else of ASCII the index takes for the end of a term. */
  private static String signless(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if (isSign(stem.charAt(i))) {
        StringBuilder rest = new StringBuilder(stem);
        for (int at = rest.length() - 1; at >= 0; at--) {
          if (isSign(rest.charAt(at))) {
            rest.deleteCharAt(at);
          }
        }
        return rest.toString();
      }
    }
    return stem;
  }

  private static boolean isSign(char c) {
    return c < 128 && !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
  }
}
