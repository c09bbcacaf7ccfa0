package org.sverka.detect.quotes;

import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.TextRange;

/** Tells English firms from persons by what stands before their names. */
final class EnglishFirms {
  private EnglishFirms() {}

  /**
   * "The operator, Nordic Rail, said": the firm whose name stands between commas; null for others.
   */
  static @Nullable Source apposed(Frame frame, NameMention name) {
    Tokens tokens = frame.tokens();
    boolean apposed =
        tokens.at(name.from() - 1).is(",")
            && tokens.at(name.to()).is(",")
            && EnglishCues.OFFICES.contains(tokens.at(name.from() - 2).lower())
            && EnglishCues.DETERMINERS.contains(tokens.at(name.from() - 3).lower());
    if (!apposed) {
      return null;
    }
    TextRange range = tokens.range(name.from(), name.to());
    String phrase = tokens.written(name.from(), name.to());
    return new Source(Kind.BODY, range, null, phrase, null, null);
  }
}
