package org.sverka.detect.quotes;

/**
 * One quotation mark of a paragraph.
 *
 * @param at its place, in chars
 * @param family which marks close each other
 */
record Mark(int at, Family family, Side side) {
  enum Family {
    GUILLEMET,
    CURLY,
    STRAIGHT,
    SINGLE
  }

  enum Side {
    OPENS,
    CLOSES
  }

  boolean opens() {
    return side == Side.OPENS;
  }

  /** Whether an opening mark of one family may be closed by a mark of the other. */
  static boolean close(Family opening, Family closing) {
    return opening == closing
        || (opening == Family.CURLY && closing == Family.STRAIGHT)
        || (opening == Family.STRAIGHT && closing == Family.CURLY);
  }

  static boolean isOpeningChar(char c) {
    return c == '«' || c == '„' || c == '“' || c == '"' || c == '‘' || c == '‟' || c == '\'';
  }
}
