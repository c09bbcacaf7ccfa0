package org.sverka.intake;

/**
 * How unlikely a sequence of characters is as Russian, Kazakh or English text, in bits; lower is
 * likelier. Only characters beyond ASCII cost, so that the same bytes read in different character
 * sets can be compared.
 *
 * <p>A letter costs its information, from its share in running Russian text; pairs that these
 * languages do not write cost more: a capital behind a small letter, Latin beside Cyrillic, a soft
 * sign behind a vowel, a dash or closing quote stuck to the front of a word. That last sort decides
 * between windows-1251 and MacCyrillic, whose small letters have the same bytes but for one.
 */
final class Plausibility {
  /** Russian letters with their frequency in 10,000 letters of running text. */
  private static final String LETTERS = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіў";

  private static final int[] FREQUENCIES = {
    1097, 845, 801, 735, 670, 626, 547, 473, 454, 440, 349, 321, 298, 281, 262, 201, 190, 174, 170,
    165, 159, 144, 121, 97, 94, 73, 64, 48, 36, 32, 26, 6, 10, 60, 5
  };

  private static final String OPENING = "«“„‘‚‹";
  private static final String CLOSING = "»”’›…—–•™€‰†‡";
  private static final String COMMON = "«»—–“”„’‘…№\u00A0";
  private static final String VOWELS = "аеёиоуыэюяі";

  private static final double CAPITAL = 1;
  private static final double CAPITAL_INSIDE = 8;
  private static final double SMALL_AT_START = 3;
  private static final double MIXED = 7;
  private static final double MISPLACED = 5;
  private static final double FOREIGN_CYRILLIC = 10;
  private static final double FOREIGN_LATIN = 7;
  private static final double COMMON_SIGN = 5;
  private static final double RARE_SIGN = 10;
  private static final double DRAWING = 13;
  private static final double NOT_A_CHARACTER = 40;

  private final double[] letterCost = new double[0x80];

  Plausibility() {
    java.util.Arrays.fill(letterCost, FOREIGN_CYRILLIC);
    for (int i = 0; i < FREQUENCIES.length; i++) {
      double bits = Math.log(10_000.0 / FREQUENCIES[i]) / Math.log(2);
      letterCost[LETTERS.charAt(i) - 0x400] = bits;
    }
  }

  /** The cost of the whole, in bits. */
  double cost(char[] text) {
    double cost = 0;
    char previous = ' ';
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (c >= 0x80) {
        char next = i + 1 < text.length ? text[i + 1] : ' ';
        if (isCyrillic(c)) {
          cost += cyrillic(text, i, previous, c, next);
        } else if (Character.isLetter(c)) {
          cost += latin(previous, c, next);
        } else {
          cost += sign(previous, c, next);
        }
      }
      previous = c;
    }
    return cost;
  }

  private double cyrillic(char[] text, int at, char previous, char c, char next) {
    char small = Character.toLowerCase(c);
    double cost = small < 0x480 ? letterCost[small - 0x400] : FOREIGN_CYRILLIC;
    boolean inside = isCyrillic(previous);
    if (c != small) {
      cost += CAPITAL + (inside && Character.isLowerCase(previous) ? CAPITAL_INSIDE : 0);
    } else if (!inside && startsSentence(text, at)) {
      cost += SMALL_AT_START;
    }
    if (isLatin(previous) || isLatin(next)) {
      cost += MIXED;
    }
    if (!inside && !isCyrillic(next) && amidLatin(text, at)) {
      cost += MIXED;
    }
    if (small == 'ь' || small == 'ъ' || small == 'ы') {
      boolean afterVowel = VOWELS.indexOf(Character.toLowerCase(previous)) >= 0;
      cost += !inside || afterVowel ? MISPLACED : 0;
    }
    return cost;
  }

  private static double latin(char previous, char c, char next) {
    double cost = isLatin(c) ? FOREIGN_LATIN : RARE_SIGN;
    if (isCyrillic(previous) || isCyrillic(next)) {
      cost += MIXED;
    }
    if (previous >= 0x80 && isLatin(previous)) {
      cost += MISPLACED;
    }
    return cost;
  }

  private static double sign(char previous, char c, char next) {
    if (c == '\uFFFD' || c < 0xA0) {
      return NOT_A_CHARACTER;
    }
    if (c >= 0x2500 && c < 0x2600) {
      return DRAWING;
    }
    double cost = COMMON.indexOf(c) >= 0 ? COMMON_SIGN : RARE_SIGN;
    boolean afterWord = Character.isLetterOrDigit(previous);
    if (CLOSING.indexOf(c) >= 0 && !afterWord && isCyrillic(next)) {
      cost += MISPLACED;
    }
    if (OPENING.indexOf(c) >= 0 && (next <= ' ' || (afterWord && isCyrillic(next)))) {
      cost += MISPLACED;
    }
    return cost;
  }

  /** Whether the nearest sign before it ends a sentence, or there is none. */
  private static boolean startsSentence(char[] text, int at) {
    for (int i = at - 1; i >= 0 && i > at - 4; i--) {
      char c = text[i];
      if (c == '.' || c == '!' || c == '?') {
        return i < at - 1;
      }
      if (c > ' ' && OPENING.indexOf(c) < 0 && c != '"') {
        return false;
      }
    }
    return at < 4;
  }

  private static boolean amidLatin(char[] text, int at) {
    return at > 1
        && at + 2 < text.length
        && text[at - 1] == ' '
        && text[at + 1] == ' '
        && isLatin(text[at - 2])
        && isLatin(text[at + 2]);
  }

  private static boolean isCyrillic(char c) {
    return c >= 0x400 && c < 0x530;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x250);
  }
}
