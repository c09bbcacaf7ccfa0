package org.sverka.intake;

/** A place in a text that moves forward over what it reads. Mutable, for one reading. */
final class Cursor {
  private static final int LONGEST_NUMBER = 9;
  private static final int LONGEST_WORD = 24;

  private final CharSequence text;
  private int at;

  Cursor(CharSequence text, int at) {
    this.text = text;
    this.at = at;
  }

  int at() {
    return at;
  }

  /** The next char; 0 at the end. */
  char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  void skip(int chars) {
    at += chars;
  }

  void blanks() {
    while (at < text.length() && text.charAt(at) != '\n' && Blank.is(text.charAt(at))) {
      at++;
    }
  }

  /** How many digits stand here, up to ten. */
  int digits() {
    int count = 0;
    while (count <= LONGEST_NUMBER
        && at + count < text.length()
        && digit(text.charAt(at + count))) {
      count++;
    }
    return count;
  }

  /** Reads a number; 0 where none stands here. */
  int number() {
    int value = 0;
    for (int left = Math.min(digits(), LONGEST_NUMBER); left > 0; left--) {
      value = value * 10 + text.charAt(at++) - '0';
    }
    return value;
  }

  /** Reads a word of letters; empty where none stands here. */
  String word() {
    int from = at;
    while (at < text.length() && at - from < LONGEST_WORD && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.subSequence(from, at).toString();
  }

  /** Reads one of some words, behind blanks; stays where none stands there. */
  boolean any(String... words) {
    int before = at;
    blanks();
    for (String word : words) {
      int end = at + word.length();
      if (end <= text.length()
          && word.contentEquals(text.subSequence(at, end))
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        at = end;
        return true;
      }
    }
    at = before;
    return false;
  }

  /** Reads a time of day, with what separates it from a date; stays where there is none. */
  void time() {
    int before = at;
    if (peek() == 'T') {
      skip(1);
    } else {
      skip(peek() == ',' ? 1 : 0);
      blanks();
      skip("|/-–—•·".indexOf(peek()) >= 0 && peek() != 0 ? 1 : 0);
      blanks();
      if (any("в", "at")) {
        blanks();
      }
    }
    int hours = digits();
    number();
    if (hours < 1 || hours > 2 || peek() != ':') {
      at = before;
      return;
    }
    while (peek() != 0 && (digit(peek()) || ":.".indexOf(peek()) >= 0)) {
      skip(1);
    }
    zone();
  }

  private void zone() {
    if (peek() == 'Z') {
      skip(1);
    } else if (peek() == '+' && new Cursor(text, at + 1).digits() >= 2) {
      skip(1);
      number();
      if (peek() == ':') {
        skip(1);
        number();
      }
    }
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
