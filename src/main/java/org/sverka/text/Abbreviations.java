package org.sverka.text;

import java.util.Locale;
import java.util.Set;

/**
 * Says whether a sentence goes on behind a full stop because the stop belongs to an abbreviation or
 * to an initial. Follows the usual abbreviations of Russian, Kazakh and English news; where a
 * shortened word may end a sentence as well as stand within one, what follows decides.
 */
final class Abbreviations {
  /** Stand before what they belong to, so no sentence ends with them. */
  private static final Set<String> LEADING =
      Set.of(
          "им", "ул", "пр", "просп", "пер", "пл", "наб", "бул", "ш", "д", "кв", "корп", "стр",
          "рис", "табл", "гл", "ст", "п", "пп", "ч", "т", "тт", "с", "н", "акад", "проф", "доц",
          "ген", "полк", "св", "тов", "гр", "см", "ср", "напр", "обл", "р", "оз", "о", "пос", "дер",
          "зам", "пом", "және", "қ", "көш", "қар", "мыс", "ауд", "mr", "mrs", "ms", "dr", "prof",
          "st", "gen", "col", "sen", "rep", "gov", "lt", "sgt", "capt", "maj", "rev", "hon", "pres",
          "no", "nos", "vs", "fig", "pp", "vol", "e.g", "i.e", "cf", "approx", "jan", "feb", "mar",
          "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec");

  /** Stand behind a number or a list; a capital letter behind them begins a sentence. */
  private static final Set<String> TRAILING =
      Set.of(
          "г", "гг", "в", "вв", "тыс", "млн", "млрд", "трлн", "руб", "коп", "долл", "др", "проч",
          "экз", "чел", "мин", "сек", "кг", "км", "см", "ж", "жж", "ғ", "ғғ", "б", "тг", "inc",
          "ltd", "co", "corp", "etc", "jr", "sr", "p.m", "a.m", "bn", "mln", "cent");

  /** Of the trailing ones, those that name a year or a century. */
  private static final Set<String> YEARS = Set.of("г", "гг", "в", "вв", "ж", "жж", "ғ", "ғғ");

  /** Words with which an English sentence begins more often than a name does. */
  private static final Set<String> OPENERS =
      Set.of(
          "The", "A", "An", "It", "He", "She", "They", "We", "I", "In", "On", "At", "But", "And",
          "This", "That", "These", "Those", "However", "There", "If", "When", "While", "For", "As",
          "His", "Her", "Its", "Their", "Our", "By", "To");

  /** No abbreviation is longer, in chars. */
  private static final int LONGEST = 8;

  private Abbreviations() {}

  /**
   * @param stop the place of the full stop
   * @param first the place of the first letter, digit or sign of what follows
   */
  static boolean goesOn(CharSequence text, int stop, int first) {
    int start = wordStart(text, stop);
    if (start == stop || stop - start > LONGEST) {
      return false;
    }
    String word = text.subSequence(start, stop).toString();
    if (isNumber(word)) {
      return isListNumber(text, start);
    }
    if (isInitial(word)) {
      return !startsWithOpener(text, first) || word.length() == 1;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (endsList(text, start, lower)) {
      return Character.isDigit(text.charAt(first));
    }
    if (TRAILING.contains(lower) && (!LEADING.contains(lower) || followsNumber(text, start))) {
      return Character.isDigit(text.charAt(first))
          || (YEARS.contains(lower) && belongsToNext(text, start));
    }
    return LEADING.contains(lower);
  }

  /** The start of the letters, digits and inner full stops before a place. */
  private static int wordStart(CharSequence text, int stop) {
    int i = stop;
    while (i > 0 && stop - i <= LONGEST) {
      char c = text.charAt(i - 1);
      boolean inner = c == '.' && i < stop && Character.isLetter(text.charAt(i));
      if (!Character.isLetterOrDigit(c) && !inner) {
        break;
      }
      i--;
    }
    return i;
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code 1. } at the start of a line. */
  private static boolean isListNumber(CharSequence text, int start) {
    int i = start;
    while (i > 0 && text.charAt(i - 1) == ' ' && start - i < LONGEST) {
      i--;
    }
    return i == 0 || text.charAt(i - 1) == '\n';
  }

  /** {@code А}, {@code U.S}, {@code А.С}: capital letters with stops between them. */
  private static boolean isInitial(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWithOpener(CharSequence text, int first) {
    int end = first;
    while (end < text.length() && end - first <= LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return OPENERS.contains(text.subSequence(first, end).toString());
  }

  /** {@code и т. д.}, {@code т.п.}, {@code т.б.}: the end of a list. */
  private static boolean endsList(CharSequence text, int start, String word) {
    if (word.equals("т.д") || word.equals("т.п") || word.equals("т.б") || word.equals("т.с.с")) {
      return true;
    }
    return (word.equals("д") || word.equals("п") || word.equals("б"))
        && start >= 3
        && isGap(text.charAt(start - 1))
        && text.charAt(start - 2) == '.'
        && text.charAt(start - 3) == 'т'
        && (start == 3 || !Character.isLetter(text.charAt(start - 4)));
  }

  private static boolean followsNumber(CharSequence text, int start) {
    return start >= 2
        && isGap(text.charAt(start - 1))
        && Character.isLetterOrDigit(text.charAt(start - 2))
        && !Character.isLowerCase(text.charAt(start - 2));
  }

  /**
   * {@code г. Астана}, where no number stands before, and {@code В 2025 г. Казахстан}, where the
   * year opens the sentence.
   */
  private static boolean belongsToNext(CharSequence text, int start) {
    if (!followsNumber(text, start)) {
      return true;
    }
    int i = start - 1;
    while (i > 0 && start - i < 3 * LONGEST && !isGap(text.charAt(i - 1))) {
      i--;
    }
    int word = i - 1;
    while (word > 0 && start - word < 3 * LONGEST && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return word >= 0 && word < i - 1 && Character.isUpperCase(text.charAt(word));
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F';
  }
}
