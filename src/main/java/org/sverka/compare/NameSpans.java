package org.sverka.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sverka.text.TextRange;

/**
 * Guesses which stretches of an article are names and titles, which everybody writes alike: words
 * with a capital inside a sentence and the office before them, short names in quotation marks, and
 * the full title of a document from the word that says what it is («декларация о …») to the next
 * punctuation mark.
 */
final class NameSpans {
  /** Longer ones, in words, are speech. */
  private static final int LONGEST_NAME = 8;

  /** No title runs on longer, in words. */
  private static final int LONGEST_TITLE = 18;

  /** How words begin that say that a title follows. */
  private static final Set<String> TITLED =
      Set.of(
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

  /** How words begin that stand before a person's or an institution's name. */
  private static final List<String> OFFICES =
      List.of(
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
          "директоры",
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

  /** In chars, ascending; may overlap. */
  static List<TextRange> of(String text, Tokens tokens, int article) {
    List<TextRange> found = new ArrayList<>();
    int end = tokens.first(article + 1);
    for (int token = tokens.first(article); token < end; token++) {
      int start = tokens.start(token);
      if (Character.isUpperCase(text.charAt(start)) && !beginsSentence(text, start)) {
        boolean inOffice = token > tokens.first(article) && isOffice(tokens.written(token - 1));
        found.add(new TextRange(tokens.start(inOffice ? token - 1 : token), tokens.end(token)));
      }
      if (token + 1 < end && isTitled(tokens, token)) {
        int last = titleEnd(text, tokens, token + 1, end);
        found.add(new TextRange(start, tokens.end(last)));
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

  private static boolean isOffice(String word) {
    for (String office : OFFICES) {
      if (word.startsWith(office)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitled(Tokens tokens, int token) {
    if (!ABOUT.contains(tokens.written(token + 1))) {
      return false;
    }
    String word = tokens.written(token);
    for (int cut = 0; cut <= 4 && word.length() - cut >= 4; cut++) {
      if (TITLED.contains(word.substring(0, word.length() - cut))) {
        return true;
      }
    }
    return false;
  }

  /** The last word before a punctuation mark that ends the title; a dash may stand inside. */
  private static int titleEnd(String text, Tokens tokens, int from, int end) {
    int last = from;
    while (last + 1 < end && last - from < LONGEST_TITLE) {
      for (int i = tokens.end(last); i < tokens.start(last + 1); i++) {
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
