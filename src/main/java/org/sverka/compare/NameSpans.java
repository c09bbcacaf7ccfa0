package org.sverka.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.sverka.text.TextRange;

/**
 * Guesses which stretches of an article are names and titles, which everybody writes alike: words
 * with a capital inside a sentence and the office before them, short names in quotation marks, and
 * the full title of a document from the word that says what it is («декларация о …») to the next
 * punctuation mark.
 */
final class NameSpans {
  /** The word stands before a person's or an institution's name. */
  private static final byte OFFICE = 1;

  /** The word says what kind of document the title is of. */
  private static final byte KIND = 2;

  /** The word stands between the kind of a document and what it is about. */
  private static final byte BETWEEN = 4;

  /** Longer ones, in words, are speech. */
  private static final int LONGEST_NAME = 8;

  /** No title runs on longer, in words. */
  private static final int LONGEST_TITLE = 18;

  /** In chars, behind the beginning of a word that says that a title follows. */
  private static final int LONGEST_ENDING = 4;

  /** How words begin that say that a title follows; none begins another. */
  private static final NavigableSet<String> TITLED =
      sorted(
          "деклараци",
          "договор",
          "соглашени",
          "меморандум",
          "конвенци",
          "хартии",
          "коммюнике",
          "протокол",
          "программ",
          "стратеги",
          "концепци",
          "резолюци",
          "закон",
          "кодекс",
          "указ",
          "постановлени",
          "организаци",
          "declaration",
          "treaty",
          "agreement",
          "memorandum",
          "convention",
          "charter",
          "resolution",
          "organisation",
          "organization",
          "келісім",
          "шарт",
          "бағдарлама",
          "тұжырымдама",
          "мәлімдеме");

  /** What stands between the kind of a document and what it is about. */
  private static final Set<String> ABOUT =
      Set.of("о", "об", "обо", "по", "on", "of", "concerning", "for");

  /** How words begin that stand before a person's or an institution's name; none begins another. */
  private static final NavigableSet<String> OFFICES =
      sorted(
          "президент",
          "министр",
          "премьер",
          "глав",
          "директор",
          "председател",
          "сопредседател",
          "руководител",
          "депутат",
          "сенатор",
          "эксперт",
          "политолог",
          "экономист",
          "аналитик",
          "посол",
          "представител",
          "министерств",
          "төраға",
          "басшы",
          "сарапшы",
          "president",
          "minister",
          "director",
          "chair",
          "spokes",
          "secretary",
          "expert",
          "economist",
          "ministry");

  private NameSpans() {}

  /** The parts that a word may have in a name, as bits. */
  static byte parts(String word) {
    boolean isOffice = beginning(word, OFFICES) > 0;
    int kind = beginning(word, TITLED);
    boolean isKind = kind > 0 && word.length() - kind <= LONGEST_ENDING;
    boolean isBetween = ABOUT.contains(word);
    return (byte) ((isOffice ? OFFICE : 0) | (isKind ? KIND : 0) | (isBetween ? BETWEEN : 0));
  }

  /** The length, in chars, of the one that begins a word; 0 where none does. */
  private static int beginning(String word, NavigableSet<String> beginnings) {
    // Whatever stands in order between a beginning and the word has that beginning too.
    String last = beginnings.floor(word);
    return last != null && word.startsWith(last) ? last.length() : 0;
  }

  private static NavigableSet<String> sorted(String... words) {
    return new TreeSet<>(List.of(words));
  }

  /** In chars, ascending; may overlap. */
  static List<TextRange> of(String text, ReadText words) {
    List<TextRange> found = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      int start = words.start(word);
      if (Character.isUpperCase(text.charAt(start)) && !beginsSentence(text, start)) {
        boolean inOffice = word > 0 && has(words, word - 1, OFFICE);
        found.add(new TextRange(words.start(inOffice ? word - 1 : word), words.end(word)));
      }
      if (has(words, word, KIND) && word + 1 < words.size() && has(words, word + 1, BETWEEN)) {
        found.add(new TextRange(start, words.end(titleEnd(text, words, word + 1))));
      }
    }
    for (TextRange quoted : QuotationMarks.all(text)) {
      if (isName(text, quoted)) {
        found.add(quoted);
      }
    }
    found.sort(null);
    return found;
  }

  private static boolean has(ReadText words, int word, byte part) {
    return (words.nameParts(word) & part) != 0;
  }

  /** The last word before a punctuation mark that ends the title; a dash may stand inside. */
  private static int titleEnd(String text, ReadText words, int from) {
    int last = from;
    while (last + 1 < words.size() && last - from < LONGEST_TITLE) {
      for (int i = words.end(last); i < words.start(last + 1); i++) {
        if (",.;:!?…()«»\"“”„\n".indexOf(text.charAt(i)) >= 0) {
          return last;
        }
      }
      last++;
    }
    return last;
  }

  private static boolean beginsSentence(String text, int start) {
    int i = start - 1;
    while (i >= 0 && " \u00A0\t«„“\"—–-(".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i < 0 || ".!?…\n".indexOf(text.charAt(i)) >= 0;
  }

  /** A short quotation with a capital that does not end like a sentence and is not announced. */
  private static boolean isName(String text, TextRange quoted) {
    if (quoted.isEmpty() || !Character.isUpperCase(text.charAt(quoted.start()))) {
      return false;
    }
    String inside = quoted.of(text);
    boolean announced = quoted.start() >= 3 && text.charAt(quoted.start() - 3) == ':';
    boolean sentence = ".!?…,".indexOf(inside.charAt(inside.length() - 1)) >= 0;
    boolean spoken = text.startsWith(", —", quoted.end() + 1);
    return !announced && !sentence && !spoken && inside.split(" ").length <= LONGEST_NAME;
  }
}
