package org.sverka.cli;

import org.sverka.query.Reading;

/** Says what to mend in a query that cannot be read. */
final class BadQuery {
  private BadQuery() {}

  static String sentence(Reading.Bad bad) {
    String part = "“" + bad.part() + "”";
    return switch (bad.problem()) {
      case OPEN_QUOTE -> "A quotation mark is not closed in " + part + ": close it.";
      case OPEN_PARENTHESIS -> "A parenthesis is not closed in " + part + ": close it.";
      case STRAY_PARENTHESIS -> "The parenthesis in " + part + " has no use: take it away.";
      case LONELY_OR -> "OR stands between two words: write one on each side of it.";
      case LONELY_MINUS -> "A minus stands before a word to leave out: write one behind it.";
      case ONLY_MINUS -> "Only what to leave out is said in " + part + ": say what to find, too.";
      case STAR -> "An asterisk stands at the end of a word, not so in " + part + ": move it.";
      case SHORT_PREFIX -> part + " begins too many words: write two letters or more before the *.";
      case UNKNOWN_FIELD ->
          "There is no field "
              + part
              + ": use tag:, speaker:, claim:, note:, outlet:, author: or date:, or put the words"
              + " in quotation marks.";
      case EMPTY_FIELD -> part + " has no value: write one right behind the colon.";
      case DATE ->
          part
              + " is not a date: write 2025-11-12, 2025-11, 2025, or two of them as 2025-11..2025-12.";
      case DATE_ORDER -> part + " ends before it begins: change the two dates about.";
      case NO_WORD -> part + " has no letter or digit: write a word to look for.";
      case TOO_LONG -> "That is more than can be looked for at once: ask for less.";
    };
  }
}
