package org.sverka.ui.search;

/** How an article is looked through. */
enum Way {
  /** For words in any form, in the language of queries. */
  WORDS,
  /** For letters as they stand. */
  LETTERS,
  /** For a regular expression. */
  EXPRESSION
}
