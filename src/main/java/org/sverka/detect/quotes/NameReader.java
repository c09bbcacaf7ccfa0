package org.sverka.detect.quotes;

import java.util.List;

/** Finds the names of persons in the tokens of a paragraph. */
interface NameReader {
  /** The names in order, not overlapping. */
  List<NameMention> read(Tokens tokens);
}
