package org.sverka.query;

/** What was made of the words in a search field. */
public sealed interface Reading {
  /** A question. */
  record Asked(Query query) implements Reading {}

  /** Nothing yet. */
  record Nothing() implements Reading {}

  /**
   * Something that cannot be asked.
   *
   * @param part the part that is wrong, as it was written
   */
  record Bad(Problem problem, String part) implements Reading {}

  /** What is wrong; the screens have a sentence for each that says what to mend. */
  enum Problem {
    /** A quotation mark that is not closed. */
    OPEN_QUOTE,
    /** A parenthesis that is not closed. */
    OPEN_PARENTHESIS,
    /** A closing parenthesis that nothing opened, or one around nothing. */
    STRAY_PARENTHESIS,
    /** OR without something on both sides. */
    LONELY_OR,
    /** A minus before nothing. */
    LONELY_MINUS,
    /** Only things to leave out. */
    ONLY_MINUS,
    /** An asterisk that is not at the end of a word. */
    STAR,
    /** Fewer than two letters before an asterisk. */
    SHORT_PREFIX,
    /** No such field. */
    UNKNOWN_FIELD,
    /** A field without a value. */
    EMPTY_FIELD,
    /** Not a date or two with two dots. */
    DATE,
    /** A range of dates that ends before it begins. */
    DATE_ORDER,
    /** No letter or digit. */
    NO_WORD,
    /** More than is ever needed. */
    TOO_LONG
  }
}
